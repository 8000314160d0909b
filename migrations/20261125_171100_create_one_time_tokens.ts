import { type Kysely, sql } from 'kysely'

/** The tokens of links in mails, as hashes. A changed address is reserved as long as its token to undo the change is there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('one_time_tokens')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) =>
      column.notNull().references('users.id').onDelete('cascade'),
    )
    .addColumn('email', 'text', (column) => column.notNull())
    .addColumn('code_hash', 'text')
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('expires_at', 'timestamptz(3)', (column) => column.notNull())
    .addColumn('created_at', 'timestamptz(3)', (column) => column.notNull().defaultTo(sql`now()`))
    .addCheckConstraint(
      'one_time_tokens_purpose',
      sql`purpose in ('verify_email', 'change_email', 'reset_password', 'undo_email_change')`,
    )
    .execute()
  for (const column of ['user_id', 'email', 'expires_at']) {
    await db.schema
      .createIndex(`idx_one_time_tokens_${column}`)
      .on('one_time_tokens')
      .column(column)
      .execute()
  }
  // After the row is there, so that it sees a reservation of a transaction for which its statement had to wait.
  await sql`
    create function refuse_reserved_email() returns trigger language plpgsql as $$
    begin
      if exists (select from one_time_tokens
                 where purpose = 'undo_email_change' and email = new.email and user_id <> new.id) then
        raise exception 'this address is reserved' using
          errcode = 'unique_violation', constraint = 'users_email_is_not_reserved';
      end if;
      return null;
    end $$`.execute(db)
  await sql`
    create trigger users_email_is_not_reserved after insert or update of email on users
    for each row execute function refuse_reserved_email()`.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop trigger users_email_is_not_reserved on users`.execute(db)
  await sql`drop function refuse_reserved_email()`.execute(db)
  await db.schema.dropTable('one_time_tokens').execute()
}
