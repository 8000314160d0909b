import { type Kysely, sql } from 'kysely'
import type { Database } from '../database/database.js'
import { isSerial } from '../statements/column-values.js'
import { textKey } from './order-keys.js'
import type { TaskTag } from './task.js'

/** The tags of the task in the row, as one column. */
export const TAGS = sql<TaskTag[]>`coalesce((
  select json_agg(json_build_object('id', tag.id, 'name', tag.name, 'color', tag.color)
                  order by ${textKey('tag.name')}, tag.id)
  from task_tag_link as link join tags as tag on tag.id = link.tag_id
  where link.task_id = tasks.id), '[]')`

/** What a change does to the links of a task: to those to `tagIds`, or to all others. */
export type LinkChange = 'set' | 'add' | 'remove'

/** The row that a change of links misses: unknown, or of another user. */
export type LinkTarget = 'task-not-found' | 'tag-not-found'

/**
 * Changes the links of a task, all or none of them, while no other change and no deletion comes between. `db` must be a
 * transaction.
 *
 * @returns how many links were added and removed
 */
export async function changeLinks(
  db: Kysely<Database>,
  userId: string,
  taskId: number,
  tagIds: readonly number[],
  change: LinkChange,
): Promise<number | LinkTarget> {
  await lockUser(db, userId)
  const wanted = [...new Set(tagIds)]
  const tags = await db
    .selectFrom('tags')
    .select('id')
    .where('user_id', '=', userId)
    .where(sql<boolean>`id = any(${wanted.filter(isSerial)}::int[])`)
    .execute()
  if (!(await lockTask(db, userId, taskId))) return 'task-not-found'
  if (tags.length !== wanted.length) return 'tag-not-found'

  let changes = 0n

  if (change !== 'add') {
    const isWanted = sql<boolean>`tag_id = any(${wanted}::int[])`
    const { numDeletedRows } = await db
      .deleteFrom('task_tag_link')
      .where('user_id', '=', userId)
      .where('task_id', '=', taskId)
      .where((where) => (change === 'set' ? where.not(isWanted) : isWanted))
      .executeTakeFirst()
    changes += numDeletedRows
  }
  if (change !== 'remove' && wanted.length > 0) {
    const { numInsertedOrUpdatedRows = 0n } = await db
      .insertInto('task_tag_link')
      .values(wanted.map((tagId) => ({ task_id: taskId, tag_id: tagId, user_id: userId })))
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    changes += numInsertedOrUpdatedRows
  }
  return Number(changes)
}

/**
 * Until the end of the transaction, others wait who change links of the user's tasks or delete his tasks or tags. A deletion
 * locks a tag or a task, its links and the tasks that they touch, in an order of its own: without this lock, two could wait for
 * each other. It does not hold up those who read, or insert rows that refer to the user.
 */
export async function lockUser(db: Kysely<Database>, userId: string): Promise<void> {
  await db.selectFrom('users').select('id').where('id', '=', userId).forNoKeyUpdate().execute()
}

/** Locks a task until the end of the transaction. @returns whether the user has it */
export async function lockTask(
  db: Kysely<Database>,
  userId: string,
  taskId: number,
): Promise<boolean> {
  if (!isSerial(taskId)) return false
  const task = await db
    .selectFrom('tasks')
    .select('id')
    .where('user_id', '=', userId)
    .where('id', '=', taskId)
    .forUpdate()
    .executeTakeFirst()
  return task !== undefined
}
