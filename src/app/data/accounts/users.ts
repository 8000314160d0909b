import type { Kysely, Selectable } from 'kysely'
import type { Database, UsersTable } from '../database/database.js'

/** What may be shown of a user. The hash is read where a password is checked, and nowhere else. */
export type User = Omit<Selectable<UsersTable>, 'password_hash'>
export type UserWithHash = Selectable<UsersTable>

export interface NewUser {
  /** A UUID in lower case. */
  id: string
  /** In its normal form, which is lower case; the database refuses another. */
  email: string
  passwordHash: string
  name: string | null
  createdAt: Date
}

export type UsersRepository = ReturnType<typeof usersOf>

/** The users. `db` may be a transaction. */
export function usersOf(db: Kysely<Database>) {
  return {
    /** One statement: of any number at once with the same address, exactly one gets its row. */
    async insert(user: NewUser): Promise<User | 'email-taken'> {
      const row = await db
        .insertInto('users')
        .values({
          id: user.id,
          email: user.email,
          password_hash: user.passwordHash,
          name: user.name,
          created_at: user.createdAt,
        })
        .onConflict((conflict) => conflict.column('email').doNothing())
        .returning(['id', 'email', 'name', 'created_at'])
        .executeTakeFirst()
      return row ?? 'email-taken'
    },

    findByEmail(email: string): Promise<UserWithHash | undefined> {
      return db.selectFrom('users').selectAll().where('email', '=', email).executeTakeFirst()
    },

    /** Does nothing when the hash is no longer `oldHash`: a password set meanwhile wins. */
    async replaceHash(id: string, oldHash: string, newHash: string): Promise<void> {
      await db
        .updateTable('users')
        .set({ password_hash: newHash })
        .where('id', '=', id)
        .where('password_hash', '=', oldHash)
        .execute()
    },
  }
}
