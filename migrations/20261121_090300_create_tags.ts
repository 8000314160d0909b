import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('tags')
    .addColumn('id', 'serial', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('color', 'text')
    .addColumn('user_id', 'text', (column) =>
      column.notNull().references('users.id').onDelete('cascade'),
    )
    .addColumn('created_at', 'timestamptz(3)', (column) => column.notNull().defaultTo(sql`now()`))
    .addUniqueConstraint('tags_name_user_id_key', ['name', 'user_id'])
    // What a foreign key on (tag_id, user_id) refers to.
    .addUniqueConstraint('tags_user_id_id_key', ['user_id', 'id'])
    .addCheckConstraint('tags_name_length', sql`char_length(name) between 1 and 50`)
    .addCheckConstraint('tags_color_is_rgb', sql`color ~ '^#[0-9A-Fa-f]{6}$'`)
    .execute()
  await db.schema.createIndex('idx_tags_user_id').on('tags').column('user_id').execute()

  // One owner for a link, its task and its tag: no link can join rows of two users.
  await db.schema
    .createTable('task_tag_link')
    .addColumn('task_id', 'integer', (column) => column.notNull())
    .addColumn('tag_id', 'integer', (column) => column.notNull())
    .addColumn('user_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('task_tag_link_pkey', ['task_id', 'tag_id'])
    .addForeignKeyConstraint(
      'task_tag_link_task_fkey',
      ['user_id', 'task_id'],
      'tasks',
      ['user_id', 'id'],
      (key) => key.onDelete('cascade'),
    )
    .addForeignKeyConstraint(
      'task_tag_link_tag_fkey',
      ['user_id', 'tag_id'],
      'tags',
      ['user_id', 'id'],
      (key) => key.onDelete('cascade'),
    )
    .execute()
  await db.schema
    .createIndex('idx_task_tag_link_task')
    .on('task_tag_link')
    .column('task_id')
    .execute()
  await db.schema
    .createIndex('idx_task_tag_link_tag')
    .on('task_tag_link')
    .column('tag_id')
    .execute()
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable('task_tag_link').execute()
  await db.schema.dropTable('tags').execute()
}
