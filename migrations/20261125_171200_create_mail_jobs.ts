import { type Kysely, sql } from 'kysely'

/** Mails that are to be sent. They hold no token: it is made when the mail is. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('mail_jobs')
    .addColumn('id', 'bigserial', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.references('users.id').onDelete('cascade'))
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('details', 'jsonb', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('due_at', 'timestamptz(3)', (column) => column.notNull())
    .addColumn('created_at', 'timestamptz(3)', (column) => column.notNull().defaultTo(sql`now()`))
    .execute()
  for (const column of ['due_at', 'user_id']) {
    await db.schema.createIndex(`idx_mail_jobs_${column}`).on('mail_jobs').column(column).execute()
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('mail_jobs').execute()
}
