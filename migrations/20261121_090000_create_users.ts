import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('users')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('password_hash', 'text', (column) => column.notNull())
    .addColumn('name', 'text')
    // Milliseconds, as a JavaScript Date has: a value read is a value that compares equal.
    .addColumn('created_at', 'timestamptz(3)', (column) => column.notNull().defaultTo(sql`now()`))
    .addUniqueConstraint('users_email_key', ['email'])
    .addCheckConstraint(
      'users_id_is_uuid',
      sql`id ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'`,
    )
    // Under the collation "C" lower() changes A-Z alone, so that no two other letters ever merge.
    .addCheckConstraint('users_email_is_lower_case', sql`email = lower(email collate "C")`)
    .addCheckConstraint('users_email_length', sql`char_length(email) between 3 and 254`)
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('users').execute()
}
