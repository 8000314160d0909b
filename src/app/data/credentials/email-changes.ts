import type { Kysely } from 'kysely'
import type { Database } from '../database/database.js'
import { mailQueueOf, type NewMailJob } from '../mail/mail-queue.js'
import { violates } from '../statements/violates.js'
import { type OneTimeToken, oneTimeTokensOf } from './one-time-tokens.js'

export interface EmailConfirmation {
  /** Of the token of the link. */
  readonly tokenHash: string
  readonly now: Date
  /** The end of the time in which a change can be undone. */
  readonly undoUntil: Date
  /** A hash of no token: the token that undoes the change is made when its mail is. */
  readonly undoHash: string
  /** Tells the former address of a change. */
  readonly noticeFor: (change: EmailChange) => NewMailJob | undefined
}

export interface EmailChange {
  readonly userId: string
  readonly from: string
  readonly to: string
}

export type EmailOutcome =
  | { readonly outcome: 'verified' | 'changed'; readonly userId: string }
  /** The token is unknown, used or expired. */
  | { readonly outcome: 'invalid' }
  /** Another user has the address by now. */
  | { readonly outcome: 'taken' }

export type EmailChanges = ReturnType<typeof emailChangesOf>

/** Verified and changed addresses. Each is one transaction. */
export function emailChangesOf(db: Kysely<Database>) {
  return {
    /** Uses up the token of a verification: the address is verified, or the change takes effect. */
    async confirm(confirmation: EmailConfirmation): Promise<EmailOutcome> {
      try {
        return await db.transaction().execute((transaction) => confirm(transaction, confirmation))
      } catch (error) {
        const isTaken =
          violates(error, 'users_email_key') || violates(error, 'users_email_is_not_reserved')
        if (isTaken) return { outcome: 'taken' }
        throw error
      }
    },
  }
}

async function confirm(
  transaction: Kysely<Database>,
  confirmation: EmailConfirmation,
): Promise<EmailOutcome> {
  const { tokenHash, now } = confirmation
  const tokens = oneTimeTokensOf(transaction)
  const token = await tokens.consume(tokenHash, ['verify_email', 'change_email'], now)
  if (token === undefined) return { outcome: 'invalid' }
  if (token.purpose === 'change_email') return changeAddress(transaction, token, confirmation)
  const { numUpdatedRows } = await transaction
    .updateTable('users')
    .set({ email_verified_at: now })
    .where('id', '=', token.user_id)
    .where('email', '=', token.email)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return { outcome: 'invalid' }
  await tokens.deleteOf(token.user_id, ['verify_email'])
  return { outcome: 'verified', userId: token.user_id }
}

/**
 * A change can be undone from the former address only if that was verified: else it may be the address of a stranger,
 * mistyped at the registration, who would get the account.
 */
async function changeAddress(
  transaction: Kysely<Database>,
  { user_id: userId, email: to }: OneTimeToken,
  { now, undoUntil, undoHash, noticeFor }: EmailConfirmation,
): Promise<EmailOutcome> {
  const { email: from, email_verified_at } = await transaction
    .selectFrom('users')
    .select(['email', 'email_verified_at'])
    .where('id', '=', userId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  await transaction
    .updateTable('users')
    .set({ email: to, email_verified_at: now })
    .where('id', '=', userId)
    .execute()
  const tokens = oneTimeTokensOf(transaction)
  // Mails to the former address are good for nothing from now on.
  await tokens.deleteOf(userId, ['verify_email', 'change_email', 'reset_password'])
  if (email_verified_at !== null) {
    await tokens.add({
      ...{ hash: undoHash, purpose: 'undo_email_change', userId, email: from },
      ...{ createdAt: now, expiresAt: undoUntil },
    })
    const notice = noticeFor({ userId, from, to })
    if (notice) await mailQueueOf(transaction).add(notice)
  }
  return { outcome: 'changed', userId }
}
