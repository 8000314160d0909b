import type { Kysely } from 'kysely'
import type { Database } from '../database/database.js'
import { type ClientDescription, lastUsedAt, liveAt } from './session-queries.js'

/** A live session, as its user may see it. */
export interface UserSession extends ClientDescription {
  readonly id: string
  readonly createdAt: Date
  /** The login, or the last refresh. */
  readonly lastUsedAt: Date
  readonly expiresAt: Date
}

export type UserSessionsRepository = ReturnType<typeof userSessionsOf>

/**
 * All sessions of a user together. `db` may be a transaction.
 * @param inactivitySeconds after which a session that was not used is not live; undefined: it is
 */
export function userSessionsOf(db: Kysely<Database>, inactivitySeconds?: number) {
  const live = (userId: string, now: Date) =>
    db
      .selectFrom('sessions')
      .where('user_id', '=', userId)
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', now)
      .where(lastUsedAt, '>', liveAt(now, inactivitySeconds).usedAfter)

  return {
    /** The live sessions, the one that was used last first. */
    list(userId: string, now: Date): Promise<UserSession[]> {
      return live(userId, now)
        .select(['id', 'address'])
        .select(['user_agent as userAgent', 'created_at as createdAt', 'expires_at as expiresAt'])
        .select(lastUsedAt.as('lastUsedAt'))
        .orderBy(lastUsedAt, 'desc')
        .orderBy('id')
        .execute()
    },

    /**
     * Ends the live sessions of the user, except `exceptId`.
     * @returns their ids
     */
    async revokeAll(userId: string, now: Date, exceptId?: string): Promise<string[]> {
      const rows = await db
        .updateTable('sessions')
        .set({ revoked_at: now })
        .where('user_id', '=', userId)
        .where('revoked_at', 'is', null)
        .where('expires_at', '>', now)
        .$if(exceptId !== undefined, (query) => query.where('id', '!=', exceptId ?? ''))
        .returning('id')
        .execute()
      return rows.map(({ id }) => id)
    },

    /**
     * Ends those that were not used for the longest time, so that `max` remain; `newestId` is one of those.
     * @returns the ids of those that were ended
     */
    async revokeBeyond(
      max: number,
      { userId, newestId }: { userId: string; newestId: string },
      now: Date,
    ): Promise<string[]> {
      const rows = await db
        .updateTable('sessions')
        .set({ revoked_at: now })
        .where('revoked_at', 'is', null)
        .where('id', 'in', () =>
          live(userId, now)
            .select('id')
            .where('id', '!=', newestId)
            .orderBy(lastUsedAt, 'desc')
            .orderBy('id')
            .offset(max - 1),
        )
        .returning('id')
        .execute()
      return rows.map(({ id }) => id)
    },
  }
}
