import type { PGlite } from '@electric-sql/pglite'
import { sql } from 'kysely'
import type { OpenDatabase } from '../../../src/app/data/database/open-database.js'
import { embedded, openInMemory } from '../../../src/app/data/database/pglite.js'
import { emptyDatabase } from '../../../src/app/data/database/whole-database.js'

const idle: PGlite[] = []

/**
 * A migrated PGlite in memory without rows. To open one costs a second, so that one that is closed is emptied and kept for the
 * next suite, unless the suite has changed its schema.
 */
export async function reusedPglite(image: () => Promise<Blob>): Promise<OpenDatabase> {
  const pglite = idle.pop() ?? (await openInMemory(await image()))
  const database = embedded(pglite)
  const before = await schemaOf(database)
  return {
    ...database,
    close: async () => {
      await pglite.exec('discard all')
      if ((await schemaOf(database)) !== before) return database.close()
      await emptyDatabase(database.db)
      idle.push(pglite)
    },
  }
}

/** Changes with everything that a suite could leave behind, but for rows. */
async function schemaOf({ db }: OpenDatabase): Promise<string> {
  const { rows } = await sql<{ schema: string }>`
    select md5(
      (select string_agg(nspname, ',' order by oid) from pg_namespace)
      || (select string_agg(concat_ws(' ', oid, relname, relkind, relchecks, relhastriggers), ',' order by oid) from pg_class)
      || (select string_agg(concat_ws(' ', attrelid, attname, atttypid, attnotnull, attisdropped), ',' order by attrelid, attnum)
          from pg_attribute where attrelid >= 16384)
      || (select string_agg(concat_ws(' ', oid, conname, pg_get_constraintdef(oid)), ',' order by oid) from pg_constraint)
      || (select string_agg(concat_ws(' ', oid, prosrc), ',' order by oid) from pg_proc where oid >= 16384)
      || (select string_agg(name, ',' order by name) from kysely_migration)
    ) as schema`.execute(db)
  return rows[0]?.schema ?? ''
}
