import { usersOf } from '../data/accounts/users.js'
import type { OpenDatabase } from '../data/database/open-database.js'
import { type NewTag, tagsOf } from '../data/tasks/tags.js'
import type { NewTask } from '../data/tasks/task.js'
import { tasksOf } from '../data/tasks/tasks.js'
import { normalizeEmail } from '../security/email-address.js'
import type { Seed, SeedUser } from './seed.js'

export interface SeedTools {
  readonly hash: (password: string) => string
  readonly newId: () => string
  readonly now: () => Date
}

/** @throws Error that says which user, task or tag can't be stored, and why */
export async function plantSeed(
  { db }: OpenDatabase,
  { users }: Seed,
  tools: SeedTools,
): Promise<void> {
  for (const [i, user] of users.entries()) {
    const where = `users[${i}]`
    const id = await insertUser(db, user, where, tools)
    const tagIds = await insertTags(db, id, user, where)
    for (const [j, { fields, tags }] of user.tasks.entries()) {
      // Repositories check what they are given, field by field.
      const task = await tasksOf(db, id).create(fields as unknown as NewTask)
      if ('invalid' in task) {
        throw new Error(`${where}.tasks[${j}].${task.invalid} ${task.reason}`)
      }
      await tasksOf(db, id).setTags(
        task.id,
        tags.map((name) => tagIds.get(name) ?? -1),
      )
    }
  }
}

async function insertUser(
  db: OpenDatabase['db'],
  { email, password, name }: SeedUser,
  where: string,
  { hash, newId, now }: SeedTools,
): Promise<string> {
  const normalized = normalizeEmail(email)
  if (normalized === undefined) throw new Error(`${where}.email is no address: ${email}`)
  const user = { id: newId(), email: normalized, passwordHash: hash(password), name }
  if ((await usersOf(db).insert({ ...user, createdAt: now() })) === 'email-taken') {
    throw new Error(`${where}.email is there already: ${email}`)
  }
  return user.id
}

/** @returns name -> id, of the listed tags and of those that only tasks name */
async function insertTags(
  db: OpenDatabase['db'],
  userId: string,
  { tags, tasks }: SeedUser,
  where: string,
): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  const named: NewTag[] = tasks.flatMap((task) => task.tags.map((name) => ({ name })))
  for (const tag of [...tags, ...named]) {
    if (ids.has(tag.name)) continue
    const made = await tagsOf(db, userId).create(tag)
    if (made === 'name-taken') throw new Error(`${where} has two tags called ${tag.name}`)
    if ('invalid' in made) throw new Error(`${where}: a tag's ${made.invalid} ${made.reason}`)
    ids.set(tag.name, made.id)
  }
  return ids
}
