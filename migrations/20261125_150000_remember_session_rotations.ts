import { type Kysely, sql } from 'kysely'

/** When the earlier refresh tokens of a session were replaced, newest first. See docs/decisions for the rule. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('sessions')
    .addColumn('earlier_rotations', sql`timestamptz(3)[]`, (column) =>
      column.notNull().defaultTo(sql`'{}'`),
    )
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('sessions').dropColumn('earlier_rotations').execute()
}
