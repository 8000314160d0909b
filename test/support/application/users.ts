import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import { type User, usersOf } from '../../../src/app/data/accounts/users.js'
import type { Database } from '../../../src/app/data/database/database.js'

/** Inserts a user with an address of its own. */
export async function insertUser(db: Kysely<Database>): Promise<User> {
  const id = randomUUID()
  const user = await usersOf(db).insert({
    id,
    email: `${id}@example.com`,
    passwordHash: '$2b$12$hash',
    name: null,
    createdAt: new Date(),
  })
  if (user === 'email-taken') throw new Error('a random address was taken')
  return user
}
