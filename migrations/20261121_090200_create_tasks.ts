import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  // An enum sorts in the order of its values, so that an index on it gives high, medium, low.
  await db.schema.createType('task_priority').asEnum(['high', 'medium', 'low']).execute()
  await db.schema
    .createTable('tasks')
    .addColumn('id', 'serial', (column) => column.primaryKey())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('description', 'text')
    .addColumn('completed', 'boolean', (column) => column.notNull().defaultTo(false))
    .addColumn('priority', sql`task_priority`, (column) => column.notNull().defaultTo('medium'))
    .addColumn('due_date', 'timestamptz(3)')
    .addColumn('recurrence_rule', 'text')
    .addColumn('user_id', 'text', (column) =>
      column.notNull().references('users.id').onDelete('cascade'),
    )
    .addColumn('created_at', 'timestamptz(3)', (column) => column.notNull().defaultTo(sql`now()`))
    .addColumn('updated_at', 'timestamptz(3)', (column) => column.notNull().defaultTo(sql`now()`))
    // What a foreign key on (task_id, user_id) refers to.
    .addUniqueConstraint('tasks_user_id_id_key', ['user_id', 'id'])
    .addCheckConstraint('tasks_title_length', sql`char_length(title) between 1 and 200`)
    .addCheckConstraint('tasks_description_length', sql`char_length(description) <= 1000`)
    .addCheckConstraint('tasks_rule_length', sql`char_length(recurrence_rule) between 1 and 1000`)
    // The years that ISO 8601 writes in four digits; "infinity" is none.
    .addCheckConstraint(
      'tasks_due_date_is_calendar_time',
      sql`due_date >= '0001-01-01T00:00:00Z' and due_date < '9999-12-31T24:00:00Z'`,
    )
    .execute()

  await createIndex(db, 'idx_tasks_user_id', ['user_id'])
  await createIndex(db, 'idx_tasks_user_completed', ['user_id', 'completed'])
  await createIndex(db, 'idx_tasks_user_priority', ['user_id', 'priority'])
  await createIndex(db, 'idx_tasks_user_due_date', ['user_id', 'due_date'])

  // Strictly later than before, also within one millisecond and when the clock was set back.
  await sql`
    create function touch_updated_at() returns trigger language plpgsql as $$
    begin
      new.updated_at := greatest(clock_timestamp(), old.updated_at + interval '1 millisecond');
      return new;
    end $$`.execute(db)
  await sql`
    create trigger tasks_touch_updated_at before update on tasks
    for each row execute function touch_updated_at()`.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('tasks').execute()
  await sql`drop function touch_updated_at()`.execute(db)
  await db.schema.dropType('task_priority').execute()
}

function createIndex(db: Kysely<unknown>, name: string, columns: string[]): Promise<void> {
  return db.schema.createIndex(name).on('tasks').columns(columns).execute()
}
