import type { Kysely } from 'kysely'
import type { Database } from '../database/database.js'
import { inTransaction } from '../database/in-transaction.js'
import { isSerial } from '../statements/column-values.js'
import { cleanFields, type Invalid, isInvalid } from './field-rules.js'
import { type Page, readPage } from './page.js'
import { type NewTask, TASK_RULES, type Task } from './task.js'
import { filterTasks, TASK_ORDERS, type TaskFilter, type TaskListRequest } from './task-list.js'
import { changeLinks, type LinkChange, TAG_IDS } from './task-tags.js'

type InvalidTask = Invalid<keyof NewTask>

const COLUMNS = [
  'id',
  'title',
  'description',
  'completed',
  'priority',
  'due_date',
  'recurrence_rule',
  'created_at',
  'updated_at',
] as const

/** The tasks of one user. What is another's does not exist here. `db` may be a transaction. */
export function tasksOf(db: Kysely<Database>, userId: string) {
  const all = () => db.selectFrom('tasks').where('user_id', '=', userId)
  const own = () => all().select(COLUMNS).select(TAG_IDS.as('tag_ids'))

  async function create(task: NewTask): Promise<Task | InvalidTask> {
    const values = cleanFields(TASK_RULES, task)
    if (isInvalid(values)) return values
    const row = await db
      .insertInto('tasks')
      .values({ ...values, user_id: userId })
      .returning(COLUMNS)
      .executeTakeFirstOrThrow()
    return { ...row, tag_ids: [] }
  }

  async function get(id: number): Promise<Task | 'not-found'> {
    if (!isSerial(id)) return 'not-found'
    return (await own().where('id', '=', id).executeTakeFirst()) ?? 'not-found'
  }

  function list(request: TaskListRequest = {}): Promise<Page<Task> | 'invalid-cursor'> {
    const { sort = 'created_at', direction = 'asc' } = request
    return readPage(filterTasks(own(), request), TASK_ORDERS[sort], direction, request)
  }

  async function count(filter: TaskFilter = {}): Promise<number> {
    const { total } = await filterTasks(all(), filter)
      .select((select) => select.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow()
    return total
  }

  /** Changes what is given, and nothing else. */
  async function update(
    id: number,
    changes: Partial<NewTask>,
  ): Promise<Task | InvalidTask | 'not-found'> {
    const values = cleanFields(TASK_RULES, changes)
    if (isInvalid(values)) return values
    if (!isSerial(id) || Object.keys(values).length === 0) return get(id)
    const row = await db
      .updateTable('tasks')
      .set(values)
      .where('user_id', '=', userId)
      .where('id', '=', id)
      .returning(COLUMNS)
      .returning(TAG_IDS.as('tag_ids'))
      .executeTakeFirst()
    return row ?? 'not-found'
  }

  /** The links to its tags go with it. */
  async function remove(id: number): Promise<'deleted' | 'not-found'> {
    if (!isSerial(id)) return 'not-found'
    const { numDeletedRows } = await db
      .deleteFrom('tasks')
      .where('user_id', '=', userId)
      .where('id', '=', id)
      .executeTakeFirst()
    return numDeletedRows > 0n ? 'deleted' : 'not-found'
  }

  /** All or nothing; 'not-found' also when a tag is unknown or another user's. */
  const changing =
    (change: LinkChange) =>
    (id: number, tagIds: readonly number[]): Promise<Task | 'not-found'> =>
      inTransaction(db, async (transaction) => {
        const outcome = await changeLinks(transaction, userId, id, tagIds, change)
        return outcome === 'done' ? tasksOf(transaction, userId).get(id) : outcome
      })

  return {
    create,
    get,
    list,
    count,
    update,
    delete: remove,
    /** Gives a task these tags and no others. */
    setTags: changing('set'),
    /** Adds these; those that it has already stay. */
    addTags: changing('add'),
    /** Takes these off; those that it has not matter not. */
    removeTags: changing('remove'),
  }
}
