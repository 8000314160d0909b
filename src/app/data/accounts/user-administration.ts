import { type Kysely, sql } from 'kysely'
import type { Database } from '../database/database.js'
import { accountEventsOf } from './account-events.js'
import { userSessionsOf } from './user-sessions.js'

/** A user, as an operator sees one. */
export interface ListedUser {
  readonly id: string
  readonly email: string
  readonly createdAt: Date
  readonly verifiedAt: Date | null
  readonly bannedAt: Date | null
  /** Live sessions. */
  readonly sessions: number
}

export type UserAdministration = ReturnType<typeof userAdministrationOf>

/** What operators do with users. Addresses are in their normal form. */
export function userAdministrationOf(db: Kysely<Database>) {
  const noClient = { userAgent: null, address: null }

  /** Undefined: there is no such user. */
  const change = <T>(
    email: string,
    work: (transaction: Kysely<Database>, userId: string) => Promise<T>,
  ): Promise<T | undefined> =>
    db.transaction().execute(async (transaction) => {
      const user = await transaction
        .selectFrom('users')
        .select('id')
        .where('email', '=', email)
        .forUpdate()
        .executeTakeFirst()
      return user && work(transaction, user.id)
    })

  async function endSessions(transaction: Kysely<Database>, userId: string, now: Date) {
    const ended = await userSessionsOf(transaction).revokeAll(userId, now)
    const event = { userId, event: 'session_revoked', reason: 'operator', createdAt: now }
    for (const sessionId of ended) {
      await accountEventsOf(transaction).add({ ...event, sessionId, ...noClient })
    }
    return ended.length
  }

  return {
    /** Lists users, sorted by address. @param search a part of the address; empty for all users */
    list(search: string, now: Date): Promise<ListedUser[]> {
      return db
        .selectFrom('users')
        .select(['id', 'email', 'created_at as createdAt'])
        .select(['email_verified_at as verifiedAt', 'banned_at as bannedAt'])
        .select((eb) =>
          eb
            .selectFrom('sessions')
            .whereRef('sessions.user_id', '=', 'users.id')
            .where('sessions.revoked_at', 'is', null)
            .where('sessions.expires_at', '>', now)
            .select(sql<number>`count(*)`.as('count'))
            .as('sessions'),
        )
        .where(sql<number>`position(${search.toLowerCase()} in email)`, '>', 0)
        .orderBy('email')
        .$castTo<ListedUser>()
        .execute()
    },

    /** Ends all sessions of a user. @returns their number; undefined when there is no such user */
    revoke(email: string, now: Date): Promise<number | undefined> {
      return change(email, (transaction, userId) => endSessions(transaction, userId, now))
    },

    /** Bans a user: ends all sessions and refuses logins. @returns the number of ended sessions; undefined when there is no such user */
    ban(email: string, now: Date): Promise<number | undefined> {
      return change(email, async (transaction, userId) => {
        await setBan(transaction, userId, now, 'account_banned', now)
        return endSessions(transaction, userId, now)
      })
    },

    /** @returns false when there is no such user */
    async unban(email: string, now: Date): Promise<boolean> {
      const done = await change(email, async (transaction, userId) => {
        await setBan(transaction, userId, null, 'account_unbanned', now)
        return true
      })
      return done === true
    },
  }
}

async function setBan(
  transaction: Kysely<Database>,
  userId: string,
  bannedAt: Date | null,
  event: string,
  now: Date,
): Promise<void> {
  await transaction
    .updateTable('users')
    .set({ banned_at: bannedAt })
    .where('id', '=', userId)
    .execute()
  const details = { sessionId: null, reason: null, userAgent: null, address: null, createdAt: now }
  await accountEventsOf(transaction).add({ userId, event, ...details })
}
