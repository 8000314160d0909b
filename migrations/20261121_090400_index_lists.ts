import { type Kysely, sql } from 'kysely'

/**
 * An index for each order of a list: entered where a page begins, it gives the rows of that page and no
 * others. The indexes on (user_id, column) alone would have to sort all of a user's rows with equal values.
 */
const LIST_INDEXES = {
  idx_tasks_list_created_at: sql`tasks (user_id, created_at, id)`,
  idx_tasks_list_due_date: sql`tasks (user_id, coalesce(due_date, 'infinity'), id)`,
  idx_tasks_list_priority: sql`tasks (user_id, priority, id)`,
  idx_tasks_list_title: sql`tasks (user_id, lower(title collate "C"), id)`,
  idx_tags_list_name: sql`tags (user_id, lower(name collate "C"), id)`,
}

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [name, columns] of Object.entries(LIST_INDEXES)) {
    await sql`create index ${sql.ref(name)} on ${columns}`.execute(db)
  }
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const name of Object.keys(LIST_INDEXES)) {
    await sql`drop index ${sql.ref(name)}`.execute(db)
  }
}
