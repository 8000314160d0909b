import type { Kysely } from 'kysely'
import type { Database } from './database.js'

/** Does `work` in the transaction that `db` is, or in one of its own. */
export function inTransaction<T>(
  db: Kysely<Database>,
  work: (transaction: Kysely<Database>) => Promise<T>,
): Promise<T> {
  return db.isTransaction ? work(db) : db.transaction().execute(work)
}
