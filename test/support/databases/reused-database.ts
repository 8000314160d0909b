import { sql } from 'kysely'
import type { OpenDatabase } from '../../../src/app/data/database/open-database.js'
import { emptyDatabase } from '../../../src/app/data/database/whole-database.js'

/** A migrated database without rows that a suite can use and leave to the next one. */
export interface ReusableDatabase {
  open(): Promise<OpenDatabase>
  /** Called by the suite's close, after its rows are deleted. */
  release(database: OpenDatabase): Promise<void>
  /** Called instead where the suite has changed the schema. */
  remove(database: OpenDatabase): Promise<void>
}

/** Opens databases of one kind. To make one costs a second, so that one that is closed is emptied and kept for the next suite, unless the suite has changed its schema. */
export function reusing(make: () => Promise<ReusableDatabase>): () => Promise<OpenDatabase> {
  const idle: ReusableDatabase[] = []
  return async () => {
    const reusable = idle.pop() ?? (await make())
    const database = await reusable.open()
    const before = await schemaOf(database)
    return {
      ...database,
      close: async () => {
        if ((await schemaOf(database)) !== before) return reusable.remove(database)
        await emptyDatabase(database.db)
        await reusable.release(database)
        idle.push(reusable)
      },
    }
  }
}

/** Changes with everything that a suite could leave behind, but for rows. */
async function schemaOf({ db }: OpenDatabase): Promise<string> {
  const { rows } = await sql<{ schema: string }>`
    select md5(
      (select string_agg(nspname, ',' order by oid) from pg_namespace)
      || (select string_agg(concat_ws(' ', oid, relname, relkind, relchecks, relhastriggers), ',' order by oid)
          from pg_class where oid >= 16384)
      || (select string_agg(concat_ws(' ', attrelid, attname, atttypid, attnotnull, attisdropped), ',' order by attrelid, attnum)
          from pg_attribute where attrelid >= 16384)
      || (select string_agg(concat_ws(' ', oid, conname, pg_get_constraintdef(oid)), ',' order by oid) from pg_constraint)
      || (select string_agg(concat_ws(' ', oid, prosrc), ',' order by oid) from pg_proc where oid >= 16384)
      || (select string_agg(name, ',' order by name) from kysely_migration)
    ) as schema`.execute(db)
  return rows[0]?.schema ?? ''
}
