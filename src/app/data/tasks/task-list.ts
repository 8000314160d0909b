import { type Expression, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import { type Database, PRIORITIES, type Priority } from '../database/database.js'
import { isSerial, isStorable } from '../statements/column-values.js'
import { TEXT_KEY, TIME_KEY, textKey, textKeyOf } from './order-keys.js'
import type { Direction, Order, PageRequest } from './page.js'
import type { Task } from './task.js'

/** What a task must have to be in the list; what is absent matters not. */
export interface TaskFilter {
  completed?: boolean
  priority?: Priority
  /** Has the tag with this id or this name. No task has the tag of another user. */
  tag?: string
  /** Stands in the title or in the description, in any case. */
  text?: string
}

export interface TaskListRequest extends TaskFilter, PageRequest {
  /** `created_at` unless given. */
  sort?: TaskSort
  /** `asc` is: oldest, due first, high priority, or A first. `desc` is exactly the reverse. */
  direction?: Direction
}

export type TaskSort = 'created_at' | 'due_date' | 'priority' | 'title'

/** Each key is the expression of an index on (user_id, key, id). */
export const TASK_ORDERS: Readonly<Record<TaskSort, Order<Task>>> = {
  created_at: {
    name: 'created_at',
    key: sql.ref('created_at'),
    keyOf: (task) => task.created_at.toISOString(),
    ...TIME_KEY,
  },
  // A task that is never due comes after all that are.
  due_date: {
    name: 'due_date',
    key: sql`coalesce(due_date, 'infinity')`,
    keyOf: (task) => task.due_date?.toISOString() ?? 'infinity',
    type: TIME_KEY.type,
    isKey: (text) => text === 'infinity' || TIME_KEY.isKey(text),
  },
  priority: {
    name: 'priority',
    key: sql.ref('priority'),
    keyOf: (task) => task.priority,
    type: sql`task_priority`,
    isKey: (text) => PRIORITIES.some((priority) => priority === text),
  },
  title: {
    name: 'title',
    key: textKey('title'),
    keyOf: (task) => textKeyOf(task.title),
    ...TEXT_KEY,
  },
}

/** Narrows a query on the tasks of a user. */
export function filterTasks<Row>(
  tasks: SelectQueryBuilder<Database, 'tasks', Row>,
  userId: string,
  { completed, priority, tag, text }: TaskFilter,
): SelectQueryBuilder<Database, 'tasks', Row> {
  let query = tasks
  if (completed !== undefined) query = query.where('completed', '=', completed)
  if (priority !== undefined) query = query.where('priority', '=', priority)
  if (tag !== undefined) query = query.where(hasTag(userId, tag))
  if (text !== undefined) query = query.where(contains(text))
  return query
}

/** The subquery names the user by a value, so PostgreSQL evaluates it once and not for each task. */
function hasTag(userId: string, tag: string): Expression<SqlBool> {
  if (!isStorable(tag)) return sql`false`
  const id = /^\d+$/.test(tag) && isSerial(Number(tag)) ? Number(tag) : null
  return sql`tasks.id in (
    select link.task_id from task_tag_link as link join tags on tags.id = link.tag_id
    where tags.user_id = ${userId} and (tags.id = ${id}::int or tags.name = ${tag}))`
}

/** The pattern is a subquery, so PostgreSQL evaluates it once. */
function contains(text: string): Expression<SqlBool> {
  if (!isStorable(text)) return sql`false`
  const pattern = sql`(select lower(${`%${text.replace(/[\\%_]/g, '\\$&')}%`}))`
  return sql`(title_lower like ${pattern} or description_lower like ${pattern})`
}

/** @throws RangeError for a name that is no order, such as `__proto__`: not every caller is checked by the compiler */
export function orderOf(sort: TaskSort): Order<Task> {
  if (!Object.hasOwn(TASK_ORDERS, sort)) throw new RangeError(`There is no order "${sort}"`)
  return TASK_ORDERS[sort]
}
