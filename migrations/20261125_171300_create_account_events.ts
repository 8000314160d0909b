import { type Kysely, sql } from 'kysely'

/** What has happened to an account, for its user to see. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('account_events')
    .addColumn('id', 'bigserial', (column) => column.primaryKey())
    .addColumn('user_id', 'text', (column) =>
      column.notNull().references('users.id').onDelete('cascade'),
    )
    .addColumn('event', 'text', (column) => column.notNull())
    .addColumn('session_id', 'text')
    .addColumn('reason', 'text')
    .addColumn('user_agent', 'text')
    .addColumn('address', 'text')
    .addColumn('created_at', 'timestamptz(3)', (column) => column.notNull().defaultTo(sql`now()`))
    .execute()
  await db.schema
    .createIndex('idx_account_events_user_id')
    .on('account_events')
    .columns(['user_id', 'id'])
    .execute()
  await db.schema
    .createIndex('idx_account_events_created_at')
    .on('account_events')
    .column('created_at')
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('account_events').execute()
}
