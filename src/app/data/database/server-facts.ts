import { type Kysely, sql } from 'kysely'
import type { Database } from './database.js'

export interface ServerFacts {
  /** As in `15.4`. */
  readonly version: string
  /** The clock of the database. */
  readonly now: Date
}

/** What a PostgreSQL says of itself. */
export async function readServerFacts(db: Kysely<Database>): Promise<ServerFacts> {
  const { rows } = await sql<ServerFacts>`
    select split_part(current_setting('server_version'), ' ', 1) as version, clock_timestamp() as now`.execute(
    db,
  )
  const [facts] = rows
  if (facts === undefined) throw new Error('The database gave no answer')
  return facts
}
