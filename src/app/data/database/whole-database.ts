import { type Kysely, type Selectable, sql } from 'kysely'
import type { User } from '../accounts/users.js'
import { TASK_COLUMNS } from '../tasks/tasks.js'
import type { Database, SessionsTable, TagsTable, TasksTable } from './database.js'

type StoredTask = Pick<Selectable<TasksTable>, (typeof TASK_COLUMNS)[number] | 'user_id'>

/** All stored rows, without password hashes. */
export interface WholeDatabase {
  readonly users: readonly User[]
  readonly sessions: readonly Selectable<SessionsTable>[]
  readonly tasks: readonly StoredTask[]
  readonly tags: readonly Selectable<TagsTable>[]
  readonly links: readonly { task_id: number; tag_id: number }[]
}

/** Reads all rows, for tools that show a small database. The API reads through its repositories. */
export async function readWholeDatabase(db: Kysely<Database>): Promise<WholeDatabase> {
  return {
    users: await db
      .selectFrom('users')
      .select(['id', 'email', 'name', 'created_at'])
      .orderBy('created_at')
      .orderBy('email')
      .execute(),
    sessions: await db.selectFrom('sessions').selectAll().orderBy('created_at').execute(),
    tasks: await db
      .selectFrom('tasks')
      .select([...TASK_COLUMNS, 'user_id'])
      .orderBy('id')
      .execute(),
    tags: await db.selectFrom('tags').selectAll().orderBy('id').execute(),
    links: await db
      .selectFrom('task_tag_link')
      .select(['task_id', 'tag_id'])
      .orderBy('task_id')
      .orderBy('tag_id')
      .execute(),
  }
}

/** Deletes all rows and restarts serial ids at 1. */
export async function emptyDatabase(db: Kysely<Database>): Promise<void> {
  await sql`truncate users, sessions, one_time_tokens, mail_jobs, account_events, tasks, tags, task_tag_link restart identity`.execute(
    db,
  )
}
