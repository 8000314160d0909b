import { type Kysely, sql } from 'kysely'
import type { Database } from './database.js'
import type { DatabaseMigrator } from './migrator.js'

/** An open database. The caller that opened it closes it. */
export interface OpenDatabase {
  db: Kysely<Database>
  kind: 'postgres' | 'pglite'
  /** The pool, and how many wait for a connection of it; undefined where there is one connection. */
  connections: (() => { total: number; idle: number; waiting: number }) | undefined
  /** Resolves when the database answers; throws an error for which `isUnavailable` is true when it is unreachable. */
  ping(): Promise<void>
  migrator: DatabaseMigrator
  close(): Promise<void>
}

export async function ping(db: Kysely<Database>): Promise<void> {
  await sql`select 1`.execute(db)
}
