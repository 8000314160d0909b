import type { Kysely, Selectable } from 'kysely'
import type { Database, UsersTable } from '../database/database.js'
import { violates } from '../statements/violates.js'

/** What may be shown of a user. The hash is read where a password is checked, and nowhere else. */
export type User = Pick<Selectable<UsersTable>, 'id' | 'email' | 'name' | 'created_at'>
/** A user, and whether the address has been verified. */
export type Account = User & Pick<Selectable<UsersTable>, 'email_verified_at'>
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
      const insertion = db
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
      try {
        return (await insertion.executeTakeFirst()) ?? 'email-taken'
      } catch (error) {
        // The former owner of this address can still take it back.
        if (violates(error, 'users_email_is_not_reserved')) return 'email-taken'
        throw error
      }
    },

    findByEmail(email: string): Promise<UserWithHash | undefined> {
      return db.selectFrom('users').selectAll().where('email', '=', email).executeTakeFirst()
    },

    find(id: string): Promise<UserWithHash | undefined> {
      return db.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst()
    },

    /** @returns the user after the change; undefined when the user is gone */
    rename(id: string, name: string | null): Promise<Account | undefined> {
      return db
        .updateTable('users')
        .set({ name })
        .where('id', '=', id)
        .returning(['id', 'email', 'name', 'created_at', 'email_verified_at'])
        .executeTakeFirst()
    },

    /**
     * Deletes the user, and with it every row that belongs to it.
     * @returns false when the password is another by now, or the user is gone
     */
    async delete({ id, password_hash }: UserWithHash): Promise<boolean> {
      const { numDeletedRows } = await db
        .deleteFrom('users')
        .where('id', '=', id)
        .where('password_hash', '=', password_hash)
        .executeTakeFirst()
      return numDeletedRows > 0
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
