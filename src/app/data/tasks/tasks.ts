import type { Kysely } from 'kysely'
import type { Database } from '../database/database.js'
import { inTransaction } from '../database/in-transaction.js'
import { isSerial } from '../statements/column-values.js'
import { cleanFields, type Invalid, isInvalid } from './field-rules.js'
import { type Page, readPage } from './page.js'
import { type NewTask, TASK_RULES, type Task } from './task.js'
import { filterTasks, orderOf, type TaskFilter, type TaskListRequest } from './task-list.js'
import {
  changeLinks,
  type LinkChange,
  type LinkTarget,
  lockTask,
  lockUser,
  TAGS,
} from './task-tags.js'

type InvalidTask = Invalid<keyof NewTask>

export const TASK_COLUMNS = [
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

export interface TaskPage extends Page<Task> {
  /** How many tasks the filter leaves, on all pages. */
  total: number
}

/** The tasks of one user. A task of another user is not found. */
export type TasksRepository = ReturnType<typeof tasksOf>

/** @param db may be a transaction */
export function tasksOf(db: Kysely<Database>, userId: string) {
  const all = () => db.selectFrom('tasks').where('user_id', '=', userId)
  const own = () => all().select(TASK_COLUMNS).select(TAGS.as('tags'))

  async function create(task: NewTask): Promise<Task | InvalidTask> {
    const values = cleanFields(TASK_RULES, task)
    if (isInvalid(values)) return values
    const row = await db
      .insertInto('tasks')
      .values({ ...values, user_id: userId })
      .returning(TASK_COLUMNS)
      .executeTakeFirstOrThrow()
    return { ...row, tags: [] }
  }

  async function get(id: number): Promise<Task | 'not-found'> {
    if (!isSerial(id)) return 'not-found'
    return (await own().where('id', '=', id).executeTakeFirst()) ?? 'not-found'
  }

  /** One page in one statement, with the number of all rows that the filter leaves. */
  async function list(request: TaskListRequest = {}): Promise<TaskPage | 'invalid-cursor'> {
    const { sort = 'created_at', direction = 'asc', offset = 0, after } = request
    const total = filterTasks(all(), userId, request).select((select) =>
      select.fn.countAll<number>().as('total'),
    )
    const page = await readPage(
      filterTasks(all(), userId, request),
      orderOf(sort),
      direction,
      request,
      (ids) => own().where('id', 'in', ids).select(total.as('total')),
    )
    if (page === 'invalid-cursor') return page
    const items = page.items.map(({ total: _, ...task }) => task)
    const [first] = page.items
    // A page past the end has no row that could carry the number.
    const isPastEnd = offset > 0 || after !== undefined
    return { ...page, items, total: first?.total ?? (isPastEnd ? await count(request) : 0) }
  }

  async function count(filter: TaskFilter = {}): Promise<number> {
    const { total } = await filterTasks(all(), userId, filter)
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
      .returning(TASK_COLUMNS)
      .returning(TAGS.as('tags'))
      .executeTakeFirst()
    return row ?? 'not-found'
  }

  /** The links to its tags go with it. */
  async function remove(id: number): Promise<'deleted' | 'not-found'> {
    if (!isSerial(id)) return 'not-found'
    return inTransaction(db, async (transaction) => {
      await lockUser(transaction, userId)
      const { numDeletedRows } = await transaction
        .deleteFrom('tasks')
        .where('user_id', '=', userId)
        .where('id', '=', id)
        .executeTakeFirst()
      return numDeletedRows > 0n ? 'deleted' : 'not-found'
    })
  }

  /** All or nothing. `changes` is the number of links that were added or removed. */
  const changing =
    (change: LinkChange) =>
    (
      id: number,
      tagIds: readonly number[],
    ): Promise<{ task: Task; changes: number } | LinkTarget> =>
      inTransaction(db, async (transaction) => {
        const changes = await changeLinks(transaction, userId, id, tagIds, change)
        if (typeof changes === 'string') return changes
        const task = await tasksOf(transaction, userId).get(id)
        return task === 'not-found' ? 'task-not-found' : { task, changes }
      })

  /**
   * Reads a task, locks it, and does something with it in the same transaction. Nobody else changes it meanwhile.
   * @param work gets the task and a repository that uses the transaction
   */
  function locked<Outcome>(
    id: number,
    work: (task: Task, tasks: TasksRepository) => Promise<Outcome>,
  ): Promise<Outcome | 'not-found'> {
    return inTransaction(db, async (transaction) => {
      await lockUser(transaction, userId)
      if (!(await lockTask(transaction, userId, id))) return 'not-found'
      const tasks = tasksOf(transaction, userId)
      const task = await tasks.get(id)
      return task === 'not-found' ? task : work(task, tasks)
    })
  }

  return {
    create,
    get,
    list,
    count,
    update,
    delete: remove,
    locked,
    /** Gives a task these tags and no others. */
    setTags: changing('set'),
    /** Adds these; tags that it has stay. */
    addTags: changing('add'),
    /** Removes these; a tag that it does not have is ignored. */
    removeTags: changing('remove'),
  }
}
