import type { Kysely } from 'kysely'
import type { Database } from '../database/database.js'
import {
  type ClientDescription,
  liveAt,
  type Rotation,
  type Session,
  type SessionHistory,
  type SessionReference,
  sessionColumns,
  sessionQueries,
} from './session-queries.js'
import type { User } from './users.js'

export type { ClientDescription, Rotation, Session, SessionHistory, SessionReference }

export interface UserSession {
  user: User
  session: Session
}

export interface NewSession {
  id: string
  userId: string
  client: ClientDescription
  createdAt: Date
  expiresAt: Date
}

export type SessionsRepository = ReturnType<typeof sessionsOf>

/** What a decision does to the row: a new generation, the end of the session, or nothing. */
export type SessionChange = 'rotate' | 'revoke' | 'keep'

/**
 * The sessions. Times come from the caller; rules about them are the caller's too.
 * @param inactivitySeconds after which a session that was not used is not live; undefined: it is
 */
export function sessionsOf(db: Kysely<Database>, inactivitySeconds?: number) {
  const queries = sessionQueries(db)

  const rotate = async ({ client, ...rotation }: Rotation): Promise<UserSession | undefined> => {
    const [row] = await queries.rotateLive({
      ...rotation,
      ...client,
      ...liveAt(rotation.now, inactivitySeconds),
    })
    return row && toUserSession(row)
  }

  return {
    create(session: NewSession): Promise<Session> {
      return db
        .insertInto('sessions')
        .values({
          id: session.id,
          user_id: session.userId,
          user_agent: session.client.userAgent,
          address: session.client.address,
          created_at: session.createdAt,
          expires_at: session.expiresAt,
        })
        .returning(sessionColumns)
        .executeTakeFirstOrThrow()
    },

    /** One query. Nothing when the session is unknown, another user's, revoked or expired, or its user is gone. */
    async findLiveUser(reference: SessionReference, now: Date): Promise<User | undefined> {
      const [user] = await queries.findLiveUser({
        ...reference,
        ...liveAt(now, inactivitySeconds),
      })
      return user
    },

    /**
     * One statement: takes a live session from this generation to the next.
     *
     * @returns the session after the change; nothing, and nothing changed, when it has ended or is of another generation.
     */
    rotate,

    /**
     * Reads the row, asks `decide` what to do with it, and does it on condition that the row is still as it was read; otherwise
     * reads and decides again. What was decided is committed when this returns. `decide` must be pure, and rotate live sessions only.
     *
     * @returns the decision and the session after the change; nothing when there is no such session.
     */
    async change<Decision extends { change: SessionChange }>(
      { now, graceStart, client, ...reference }: Omit<Rotation, 'generation'>,
      decide: (session: SessionHistory) => Decision,
    ): Promise<(UserSession & { decision: Decision }) | undefined> {
      for (;;) {
        const [row] = await queries.find(reference)
        if (row === undefined) return undefined
        const { user, session } = toUserSession(row)
        const decision = decide(session)
        if (decision.change === 'keep') return { decision, user, session }
        const { generation, revoked_at } = session
        if (decision.change === 'rotate') {
          const rotated = await rotate({ ...reference, generation, now, graceStart, client })
          if (rotated) return { decision, ...rotated }
        } else {
          const { sessionId } = reference
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

    /**
     * Ends the session, if it has not ended. The time of the first end stays.
     * @returns whether it was live
     */
    async revoke({ sessionId, userId }: SessionReference, now: Date): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('sessions')
        .set({ revoked_at: now })
        .where('id', '=', sessionId)
        .where('user_id', '=', userId)
        .where('revoked_at', 'is', null)
        .where('expires_at', '>', now)
        .executeTakeFirst()
      return numUpdatedRows > 0
    },

    /**
     * Deletes expired sessions, `batchSize` rows a statement, so that no lock is held for long. Rows that another
     * transaction has locked are left for the next time; several purges at once share the work.
     *
     * @param signal ends it after the batch that is running
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

function toUserSession<
  Row extends Session & { email: string; name: string | null; user_created_at: Date },
>(row: Row) {
  const { email, name, user_created_at, ...session } = row
  return { user: { id: session.user_id, email, name, created_at: user_created_at }, session }
}
