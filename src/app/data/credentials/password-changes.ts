import type { Kysely } from 'kysely'
import { userSessionsOf } from '../accounts/user-sessions.js'
import type { Database } from '../database/database.js'
import { mailQueueOf, type NewMailJob } from '../mail/mail-queue.js'
import { type OneTimeToken, oneTimeTokensOf } from './one-time-tokens.js'

export interface PasswordChange {
  readonly userId: string
  /** The change is made on condition that it is still this hash. */
  readonly oldHash: string
  readonly newHash: string
  /** The session that stays. */
  readonly sessionId: string
  readonly now: Date
  /** Tells the user; undefined where no mails are sent. */
  readonly notice: NewMailJob | undefined
}

export interface PasswordReset {
  /** Of the token of the link. */
  readonly tokenHash: string
  readonly newHash: string
  readonly now: Date
  /** Tells the user; undefined where no mails are sent. */
  readonly noticeFor: (user: { id: string; email: string }) => NewMailJob | undefined
}

/** What a change has done beside it. */
export interface CredentialChange {
  readonly userId: string
  readonly email: string
  /** The sessions that were ended. */
  readonly revoked: readonly string[]
}

export type PasswordChanges = ReturnType<typeof passwordChangesOf>

/** New passwords. Each is one transaction: the hash, the ends of sessions and tokens, and the mail about it. */
export function passwordChangesOf(db: Kysely<Database>) {
  return {
    /** @returns the ended sessions; undefined, and nothing is changed, when the hash is another by now */
    change(change: PasswordChange): Promise<readonly string[] | undefined> {
      const { userId, oldHash, newHash, sessionId, now, notice } = change
      return db.transaction().execute(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('users')
          .set({ password_hash: newHash })
          .where('id', '=', userId)
          .where('password_hash', '=', oldHash)
          .executeTakeFirst()
        if (numUpdatedRows === 0n) return undefined
        await oneTimeTokensOf(transaction).deleteOf(userId, ['reset_password', 'change_email'])
        if (notice) await mailQueueOf(transaction).add(notice)
        return userSessionsOf(transaction).revokeAll(userId, now, sessionId)
      })
    },

    /**
     * Uses up the token of a reset. Who has its mail has shown that mails to the address arrive.
     * @returns undefined, and nothing is changed, when the token is unknown, used or expired
     */
    reset({
      tokenHash,
      newHash,
      now,
      noticeFor,
    }: PasswordReset): Promise<CredentialChange | undefined> {
      return db.transaction().execute(async (transaction) => {
        const token = await oneTimeTokensOf(transaction).consume(tokenHash, ['reset_password'], now)
        return token && setPassword(transaction, token, newHash, now, noticeFor)
      })
    },

    /**
     * Uses up the token that undoes a change of the address: the user has the former address and the new password. Tokens that undo earlier changes stay good.
     * @returns undefined, and nothing is changed, when the token is unknown, used or expired
     */
    takeBack({
      tokenHash,
      newHash,
      now,
      noticeFor,
    }: PasswordReset): Promise<CredentialChange | undefined> {
      return db.transaction().execute(async (transaction) => {
        const tokens = oneTimeTokensOf(transaction)
        const token = await tokens.consume(tokenHash, ['undo_email_change'], now)
        if (token === undefined) return undefined
        await transaction
          .updateTable('users')
          .set({ email: token.email })
          .where('id', '=', token.user_id)
          .execute()
        await tokens.deleteOf(token.user_id, ['undo_email_change'], token.created_at)
        return setPassword(transaction, token, newHash, now, noticeFor)
      })
    },
  }
}

/** Returns undefined when the address of the user is no longer the one of the token. */
async function setPassword(
  transaction: Kysely<Database>,
  { user_id: userId, email }: OneTimeToken,
  newHash: string,
  now: Date,
  noticeFor: PasswordReset['noticeFor'],
): Promise<CredentialChange | undefined> {
  const { numUpdatedRows } = await transaction
    .updateTable('users')
    .set(({ fn, val }) => ({
      password_hash: newHash,
      email_verified_at: fn.coalesce('email_verified_at', val(now)),
    }))
    .where('id', '=', userId)
    .where('email', '=', email)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return undefined
  await oneTimeTokensOf(transaction).deleteOf(userId, [
    'reset_password',
    'change_email',
    'verify_email',
  ])
  const notice = noticeFor({ id: userId, email })
  if (notice) await mailQueueOf(transaction).add(notice)
  return { userId, email, revoked: await userSessionsOf(transaction).revokeAll(userId, now) }
}
