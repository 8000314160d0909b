import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely'
import type { Database, SessionsTable } from './database.js'
import { prepareQuery, type Value } from './prepared-query.js'
import type { User } from './users.js'

export type Session = Selectable<SessionsTable>

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
  const findLive = prepareQuery<{ sessionId: string; userId: string; now: Date }, JoinedRow>(
    db,
    (value) =>
      selectWithUser(db, value('sessionId'))
        .where('sessions.user_id', '=', value('userId'))
        .where('sessions.revoked_at', 'is', null)
        .where('sessions.expires_at', '>', value('now')),
  )
  const find = prepareQuery<{ sessionId: string }, JoinedRow>(db, (value) =>
    selectWithUser(db, value('sessionId')),
  )
  const changes = {
    rotate: prepareQuery<StateRead, Session>(db, (value) =>
      updateUnchanged(db, value).set({
        generation: sql`generation + 1`,
        rotated_at: value('now'),
      }),
    ),
    // The time of the first end stays.
    revoke: prepareQuery<StateRead, Session>(db, (value) =>
      updateUnchanged(db, value).set({ revoked_at: sql`coalesce(revoked_at, ${value('now')})` }),
    ),
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
    async findLive(sessionId: string, userId: string, now: Date): Promise<UserSession | undefined> {
      const [row] = await findLive({ sessionId, userId, now })
      return row && toUserSession(row)
    },

    /**
     * Reads the row, asks `decide` what to do with it, and does it on condition that the row still is as it was read; otherwise
     * decides anew. So of any number at once, each decides on what the one before it left, and what it decided is committed when this returns. `decide` must be pure.
     *
     * @returns the decision and the session as it is now; nothing when there is no such session.
     */
    async change<Decision extends { change: SessionChange }>(
      sessionId: string,
      now: Date,
      decide: (session: Session) => Decision,
    ): Promise<(UserSession & { decision: Decision }) | undefined> {
      for (;;) {
        const [row] = await find({ sessionId })
        if (row === undefined) return undefined
        const { user, session } = toUserSession(row)
        const decision = decide(session)
        if (decision.change === 'keep') return { decision, user, session }
        const { generation, revoked_at } = session
        const change = changes[decision.change]
        const [changed] = await change({ sessionId, generation, revoked_at, now })
        if (changed) return { decision, user, session: changed }
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
     * @returns how many were deleted.
     */
    async purgeExpired(now: Date, batchSize: number): Promise<number> {
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
        if (numDeletedRows < batchSize) return total
      }
    },
  }
}

const sessionColumns = [
  'sessions.id',
  'sessions.user_id',
  'sessions.generation',
  'sessions.rotated_at',
  'sessions.revoked_at',
  'sessions.expires_at',
  'sessions.created_at',
] as const

function selectWithUser(db: Kysely<Database>, sessionId: RawBuilder<string>) {
  return db
    .selectFrom('sessions')
    .innerJoin('users', 'users.id', 'sessions.user_id')
    .select(sessionColumns)
    .select(['users.email', 'users.name', 'users.created_at as user_created_at'])
    .where('sessions.id', '=', sessionId)
}

/** What a decision was made on, as far as it can change. */
interface StateRead extends Pick<Session, 'generation' | 'revoked_at'> {
  readonly sessionId: string
  readonly now: Date
}

/** Finds no row when somebody has changed it since it was read. */
function updateUnchanged(db: Kysely<Database>, value: Value<StateRead>) {
  return db
    .updateTable('sessions')
    .where('id', '=', value('sessionId'))
    .where('generation', '=', value('generation'))
    .where('revoked_at', 'is not distinct from', value('revoked_at'))
    .returning(sessionColumns)
}

type JoinedRow = Session & Pick<User, 'email' | 'name'> & { user_created_at: Date }

function toUserSession(row: JoinedRow): UserSession {
  const { email, name, user_created_at, ...session } = row
  return { user: { id: session.user_id, email, name, created_at: user_created_at }, session }
}
