import { sql } from 'kysely'
import type { OpenDatabase } from '../../../src/app/data/database/open-database.js'

/**
 * The same database, in which every statement fails: on users or sessions with the content of the row, on other tables because
 * the schema does not have them. Its tables are views of the real ones, so
 * that the others who use the database don't notice. Once for each database.
 */
export async function breakTables(database: OpenDatabase): Promise<OpenDatabase> {
  const { db } = database
  await sql`create schema broken`.execute(db)
  await sql`
    create function broken.refuse(secret text, content text) returns boolean language plpgsql as $$
      begin
        raise exception 'refused: %', secret using detail = 'Failing row contains ' || content;
      end
    $$`.execute(db)
  await sql`
    create view broken.users as select * from public.users
    where broken.refuse(users.password_hash, users::text) with check option`.execute(db)
  await sql`
    create view broken.sessions as select * from public.sessions
    where broken.refuse(sessions.id, sessions::text) with check option`.execute(db)
  return { ...database, db: db.withSchema('broken') }
}
