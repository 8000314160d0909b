import type { Kysely } from 'kysely'
import type { Database } from './database.js'

/** Runs `work` in the transaction of `db` when it has one, otherwise in a new transaction. */
export function inTransaction<T>(
  db: Kysely<Database>,
  work: (transaction: Kysely<Database>) => Promise<T>,
): Promise<T> {
  return db.isTransaction ? work(db) : db.transaction().execute(work)
}
