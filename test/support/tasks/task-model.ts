import { PRIORITIES } from '../../../src/app/data/database/database.js'
import type { Tag, TagsRepository } from '../../../src/app/data/tasks/tags.js'
import type { Task } from '../../../src/app/data/tasks/task.js'
import type { TaskFilter, TaskSort } from '../../../src/app/data/tasks/task-list.js'
import type { TasksRepository } from '../../../src/app/data/tasks/tasks.js'

/** What one user should see: the simplest thing that could be right. */
export interface UserModel {
  tasks: Map<number, TaskModel>
  tags: Map<number, Tag>
}

/** A task whose tags are known by their ids alone. */
export type TaskModel = Omit<Task, 'tags'> & { tag_ids: number[] }

export interface UserRepositories {
  tasks: Omit<TasksRepository, 'locked'>
  tags: TagsRepository
}

/** The users, and every id that was ever given to any of them, also to what is deleted since. */
export interface World {
  users: UserModel[]
  taskIds: number[]
  tagIds: number[]
}

/** One of them, whatever the number; `otherwise` when there is none. */
export function pick<T>(from: readonly T[], at: number, otherwise: T): T {
  return from[at % from.length] ?? otherwise
}

/** A task as its owner sees it. */
export function seen({ tags }: UserModel, { tag_ids, ...task }: TaskModel): Task {
  const own = expectedTags({ tasks: new Map(), tags }).filter(({ id }) => tag_ids.includes(id))
  return { ...task, tags: own.map(({ id, name, color }) => ({ id, name, color })) }
}

/** The tasks of a list, in its order. */
export function expectedTasks(
  mine: UserModel,
  filter: TaskFilter,
  sort: TaskSort,
  direction: 'asc' | 'desc',
): Task[] {
  const found = [...mine.tasks.values()].filter((task) => matches(task, filter))
  found.sort((a, b) => compare(keyOf[sort](a), keyOf[sort](b)) || a.id - b.id)
  if (direction === 'desc') found.reverse()
  return found.map((task) => seen(mine, task))
}

/** The tags of a list, in its order. */
export function expectedTags({ tags }: UserModel): Tag[] {
  return [...tags.values()].sort((a, b) => compare(bytes(a.name), bytes(b.name)) || a.id - b.id)
}

function matches(task: TaskModel, { completed, priority, tag, text }: TaskFilter): boolean {
  const texts = [task.title, task.description ?? ''].map((t) => t.toLowerCase())
  return (
    (completed === undefined || task.completed === completed) &&
    (priority === undefined || task.priority === priority) &&
    (tag === undefined || task.tag_ids.some((id) => tag === String(id))) &&
    (text === undefined || texts.some((t) => t.includes(text.toLowerCase())))
  )
}

type Key = number | Uint8Array

const keyOf: Record<TaskSort, (task: TaskModel) => Key> = {
  created_at: (task) => task.created_at.getTime(),
  due_date: (task) => task.due_date?.getTime() ?? Number.POSITIVE_INFINITY,
  priority: (task) => PRIORITIES.indexOf(task.priority),
  title: (task) => bytes(task.title),
}

/** A-Z as a-z; UTF-8 has the order of the code points. */
function bytes(text: string): Uint8Array {
  return Buffer.from(text).map((byte) => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte))
}

function compare(a: Key, b: Key): number {
  if (a instanceof Uint8Array && b instanceof Uint8Array) return Buffer.compare(a, b)
  return a < b ? -1 : a > b ? 1 : 0
}
