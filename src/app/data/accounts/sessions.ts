import type { Kysely } from 'kysely'
import type { Database } from '../database/database.js'
import { type Session, type SessionWithUser, sessionQueries } from './session-queries.js'
import type { User } from './users.js'

export type { Session }

export interface UserSession {
  user: User
  session: Session
}

export interface NewSession {
  id: string
  userId: string
  createdAt: Date
  expiresAt: Date
}

export type SessionsRepository = ReturnType<typeof sessionsOf>

/** What a decision does to the row: a new generation, the end of the session, or nothing. */
export type SessionChange = 'rotate' | 'revoke' | 'keep'

/** The sessions. Times come from the caller; rules about them are the caller's too. */
export function sessionsOf(db: Kysely<Database>) {
  const queries = sessionQueries(db)

  const rotate = async (
    sessionId: string,
    generation: number,
    now: Date,
  ): Promise<UserSession | undefined> => {
    const [row] = await queries.rotateLive({ sessionId, generation, now })
    return row && toUserSession(row)
  }

  return {
    create(session: NewSession): Promise<Session> {
      return db
        .insertInto('sessions')
        .values({
          id: session.id,
          user_id: session.userId,
          created_at: session.createdAt,
          expires_at: session.expiresAt,
        })
        .returningAll()
        .executeTakeFirstOrThrow()
    },

    /** One query. Nothing when the session is unknown, another user's, revoked or expired, or its user is gone. */
    async findLiveUser(sessionId: string, userId: string, now: Date): Promise<User | undefined> {
      const [user] = await queries.findLiveUser({ sessionId, userId, now })
      return user
    },

    /**
     * One statement: takes a live session from this generation to the next.
     *
     * @returns the session as it is now; nothing, and nothing done, when it doesn't live or is of another generation.
     */
    rotate,

    /**
     * Reads the row, asks `decide` what to do with it, and does it on condition that the row still is as it was read; otherwise
     * decides anew. So of any number at once, each decides on what the one before it left, and what it decided is committed when
     * this returns. `decide` must be pure, and rotate a session only while it lives: no other can be.
     *
     * @returns the decision and the session as it is now; nothing when there is no such session.
     */
    async change<Decision extends { change: SessionChange }>(
      sessionId: string,
      now: Date,
      decide: (session: Session) => Decision,
    ): Promise<(UserSession & { decision: Decision }) | undefined> {
      for (;;) {
        const [row] = await queries.find({ sessionId })
        if (row === undefined) return undefined
        const { user, session } = toUserSession(row)
        const decision = decide(session)
        if (decision.change === 'keep') return { decision, user, session }
        const { generation, revoked_at } = session
        if (decision.change === 'rotate') {
          const rotated = await rotate(sessionId, generation, now)
          if (rotated) return { decision, ...rotated }
        } else {
          const [revoked] = await queries.revokeUnchanged({
            sessionId,
            generation,
            revoked_at,
            now,
          })
          if (revoked) return { decision, user, session: revoked }
        }
      }
    },

    /** Ends the session, if it has not ended. The time of the first end stays. */
    async revoke(sessionId: string, now: Date): Promise<void> {
      await db
        .updateTable('sessions')
        .set({ revoked_at: now })
        .where('id', '=', sessionId)
        .where('revoked_at', 'is', null)
        .execute()
    },

    /**
     * Deletes what has expired, `batchSize` rows a statement, so that no lock is held for long. Rows that
     * somebody works on are left for the next time; several purges at once share the work.
     *
     * @param signal ends it after the batch that is under way
     * @returns how many were deleted.
     */
    async purgeExpired(now: Date, batchSize: number, signal?: AbortSignal): Promise<number> {
      let total = 0
      for (;;) {
        const { numDeletedRows } = await db
          .with('expired', (cte) =>
            cte
              .selectFrom('sessions')
              .select('id')
              .where('expires_at', '<=', now)
              .orderBy('expires_at')
              .limit(batchSize)
              .forUpdate()
              .skipLocked(),
          )
          .deleteFrom('sessions')
          .using('expired')
          .whereRef('sessions.id', '=', 'expired.id')
          .executeTakeFirst()
        total += Number(numDeletedRows)
        if (numDeletedRows < batchSize || signal?.aborted) return total
      }
    },
  }
}

function toUserSession(row: SessionWithUser): UserSession {
  const { email, name, user_created_at, ...session } = row
  return { user: { id: session.user_id, email, name, created_at: user_created_at }, session }
}
