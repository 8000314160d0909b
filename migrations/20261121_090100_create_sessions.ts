import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sessions')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('user_id', 'text', (column) =>
      column.notNull().references('users.id').onDelete('cascade'),
    )
    .addColumn('generation', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('rotated_at', 'timestamptz(3)')
    .addColumn('revoked_at', 'timestamptz(3)')
    .addColumn('expires_at', 'timestamptz(3)', (column) => column.notNull())
    .addColumn('created_at', 'timestamptz(3)', (column) => column.notNull().defaultTo(sql`now()`))
    .addCheckConstraint('sessions_generation_counts_up', sql`generation >= 0`)
    .addCheckConstraint('sessions_expires_after_creation', sql`expires_at > created_at`)
    .execute()
  await db.schema.createIndex('idx_sessions_user_id').on('sessions').column('user_id').execute()
  // For the purge, which looks for what has expired.
  await db.schema
    .createIndex('idx_sessions_expires_at')
    .on('sessions')
    .column('expires_at')
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('sessions').execute()
}
