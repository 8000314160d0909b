import { type Kysely, sql } from 'kysely'
import type { Database } from '../database/database.js'
import { isSerial } from '../statements/column-values.js'

/** The ids of the tags of the task in the row. */
export const TAG_IDS = sql<number[]>`array(
  select tag_id from task_tag_link as link where link.task_id = tasks.id order by tag_id)`

/** What a change does to the links of a task: to those to `tagIds`, or to all others. */
export type LinkChange = 'set' | 'add' | 'remove'

/**
 * Changes the links of a task, all or none of them. Task and tags are held meanwhile, so that neither
 * another change nor a deletion comes between. `db` must be a transaction.
 *
 * @returns 'not-found' when the task or one of the tags is unknown or another user's.
 */
export async function changeLinks(
  db: Kysely<Database>,
  userId: string,
  taskId: number,
  tagIds: readonly number[],
  change: LinkChange,
): Promise<'done' | 'not-found'> {
  const wanted = [...new Set(tagIds)]
  if (![taskId, ...wanted].every(isSerial)) return 'not-found'
  const task = await db
    .selectFrom('tasks')
    .select('id')
    .where('user_id', '=', userId)
    .where('id', '=', taskId)
    .forUpdate()
    .executeTakeFirst()
  const tags = await db
    .selectFrom('tags')
    .select('id')
    .where('user_id', '=', userId)
    .where(sql<boolean>`id = any(${wanted}::int[])`)
    .orderBy('id')
    .forKeyShare()
    .execute()
  if (!task || tags.length !== wanted.length) return 'not-found'

  if (change !== 'add') {
    const isWanted = sql<boolean>`tag_id = any(${wanted}::int[])`
    await db
      .deleteFrom('task_tag_link')
      .where('user_id', '=', userId)
      .where('task_id', '=', taskId)
      .where((where) => (change === 'set' ? where.not(isWanted) : isWanted))
      .execute()
  }
  if (change !== 'remove' && wanted.length > 0) {
    await db
      .insertInto('task_tag_link')
      .values(wanted.map((tagId) => ({ task_id: taskId, tag_id: tagId, user_id: userId })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  return 'done'
}
