import type { Kysely } from 'kysely'
import { usersOf } from '../accounts/users.js'
import type { Database } from '../database/database.js'
import { type NewTag, tagsOf } from './tags.js'
import type { NewTask } from './task.js'
import { tasksOf } from './tasks.js'

export interface DemoUser {
  id: string
  email: string
  passwordHash: string
}

const DAY_MS = 86_400_000

const TAGS: readonly NewTag[] = [
  { name: 'home', color: '#2E7D32' },
  { name: 'work', color: '#1565C0' },
  { name: 'errands', color: '#EF6C00' },
  { name: 'someday' },
]

interface DemoTask extends Omit<NewTask, 'due_date'> {
  dueInDays?: number
  tags: string[]
}

const TASKS: readonly DemoTask[] = [
  {
    title: 'Pay the rent',
    priority: 'high',
    dueInDays: 3,
    recurrence_rule: 'FREQ=MONTHLY;BYMONTHDAY=1',
    tags: ['home'],
  },
  {
    title: 'Water the plants',
    dueInDays: 1,
    recurrence_rule: 'FREQ=WEEKLY;BYDAY=MO,TH',
    tags: ['home'],
  },
  {
    title: 'Write the weekly report',
    priority: 'high',
    dueInDays: 5,
    recurrence_rule: 'FREQ=WEEKLY;BYDAY=FR',
    tags: ['work'],
  },
  {
    title: 'Answer the questions on the contract',
    description: 'Two from the front end, one from operations.',
    tags: ['work'],
  },
  { title: 'Buy coffee', dueInDays: -1, completed: true, tags: ['errands', 'home'] },
  { title: 'Bring the parcel to the post office', dueInDays: 2, tags: ['errands'] },
  { title: 'Learn to juggle', priority: 'low', tags: ['someday'] },
  {
    title: 'Read about key rotation',
    priority: 'low',
    description: 'RFC 8725, and what others do.',
    tags: ['someday', 'work'],
  },
]

/** Adds a user with some tasks and tags to look at; all of it, or nothing when the address is taken. */
export function insertDemo(
  db: Kysely<Database>,
  { id, email, passwordHash }: DemoUser,
  now: Date,
): Promise<'inserted' | 'email-taken'> {
  return db.transaction().execute(async (transaction) => {
    const user = await usersOf(transaction).insert({
      id,
      email,
      passwordHash,
      name: 'Demo',
      createdAt: now,
    })
    if (user === 'email-taken') return user
    const tagIds = new Map<string, number>()
    for (const tag of TAGS) {
      tagIds.set(tag.name, stored(await tagsOf(transaction, id).create(tag)).id)
    }
    const tasks = tasksOf(transaction, id)
    for (const { dueInDays, tags, ...task } of TASKS) {
      const due_date = dueInDays === undefined ? null : new Date(now.getTime() + dueInDays * DAY_MS)
      const { id: taskId } = stored(await tasks.create({ ...task, due_date }))
      const wanted = tags.map((name) => tagIds.get(name) ?? 0)
      const linked = await tasks.setTags(taskId, wanted)
      stored(typeof linked === 'string' ? linked : linked.task)
    }
    return 'inserted'
  })
}

/** The demo's own rows are good; one that is refused is a mistake in this file. */
function stored<Row extends { id: number }>(outcome: Row | string | { invalid: string }): Row {
  if (typeof outcome === 'string' || 'invalid' in outcome) {
    throw new Error(`the demo was refused: ${JSON.stringify(outcome)}`)
  }
  return outcome
}
