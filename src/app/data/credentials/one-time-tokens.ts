import type { Kysely, Selectable } from 'kysely'
import type { User } from '../accounts/users.js'
import type { Database, OneTimeTokensTable, TokenPurpose } from '../database/database.js'

export type { TokenPurpose }
export type OneTimeToken = Pick<
  Selectable<OneTimeTokensTable>,
  'purpose' | 'user_id' | 'email' | 'created_at'
>

export interface NewToken {
  /** Of the token; the token itself is not stored. */
  readonly hash: string
  readonly codeHash?: string
  readonly purpose: TokenPurpose
  readonly userId: string
  readonly email: string
  readonly createdAt: Date
  readonly expiresAt: Date
}

/** The number of wrong codes after which a token is used up. */
const maxAttempts = 5

export type OneTimeTokensRepository = ReturnType<typeof oneTimeTokensOf>

/** The tokens of links in mails, by their hashes. `db` may be a transaction. */
export function oneTimeTokensOf(db: Kysely<Database>) {
  return {
    async add(token: NewToken): Promise<void> {
      await db
        .insertInto('one_time_tokens')
        .values({
          hash: token.hash,
          code_hash: token.codeHash ?? null,
          purpose: token.purpose,
          user_id: token.userId,
          email: token.email,
          created_at: token.createdAt,
          expires_at: token.expiresAt,
        })
        .execute()
    },

    /** The user of a token; undefined when it is unknown, used or expired. */
    ownerOf(
      hash: string,
      purpose: TokenPurpose,
      now: Date,
    ): Promise<Pick<User, 'email' | 'name'> | undefined> {
      return db
        .selectFrom('one_time_tokens')
        .innerJoin('users', 'users.id', 'one_time_tokens.user_id')
        .select(['users.email', 'users.name'])
        .where('hash', '=', hash)
        .where('purpose', '=', purpose)
        .where('expires_at', '>', now)
        .executeTakeFirst()
    },

    /** One statement: of any number at once, exactly one gets the token. Nothing when it is unknown, used or expired. */
    consume(
      hash: string,
      purposes: readonly TokenPurpose[],
      now: Date,
    ): Promise<OneTimeToken | undefined> {
      return db
        .deleteFrom('one_time_tokens')
        .where('hash', '=', hash)
        .where('purpose', 'in', purposes)
        .where('expires_at', '>', now)
        .returning(['purpose', 'user_id', 'email', 'created_at'])
        .executeTakeFirst()
    },

    /**
     * Counts an attempt at every live code for the address.
     * @returns the hash of the token with this code; undefined where there is none, or too many attempts were made
     */
    async tryCode(email: string, codeHash: string, now: Date): Promise<string | undefined> {
      const rows = await db
        .updateTable('one_time_tokens')
        .set(({ eb }) => ({ attempts: eb('attempts', '+', 1) }))
        .where('email', '=', email)
        .where('code_hash', 'is not', null)
        .where('attempts', '<', maxAttempts)
        .where('expires_at', '>', now)
        .returning(['hash', 'code_hash'])
        .execute()
      return rows.find((row) => row.code_hash === codeHash)?.hash
    },

    /** Gives the token that undoes a change of this address another hash. @returns false where there is none */
    async renewUndo(userId: string, email: string, hash: string, now: Date): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('one_time_tokens')
        .set({ hash })
        .where('user_id', '=', userId)
        .where('email', '=', email)
        .where('purpose', '=', 'undo_email_change')
        .where('expires_at', '>', now)
        .executeTakeFirst()
      return numUpdatedRows > 0
    },

    /** @param since only those that were made then or later */
    async deleteOf(userId: string, purposes: readonly TokenPurpose[], since?: Date): Promise<void> {
      await db
        .deleteFrom('one_time_tokens')
        .where('user_id', '=', userId)
        .where('purpose', 'in', purposes)
        .$if(since !== undefined, (query) => query.where('created_at', '>=', since as Date))
        .execute()
    },

    /** Deletes expired tokens. With its token a reserved address is free again. */
    async purgeExpired(now: Date): Promise<void> {
      await db.deleteFrom('one_time_tokens').where('expires_at', '<=', now).execute()
    },
  }
}
