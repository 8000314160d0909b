import { type Kysely, type Selectable, sql } from 'kysely'
import type { Database, SessionsTable } from './database.js'
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
      const row = await selectWithUser(db, sessionId)
        .where('sessions.user_id', '=', userId)
        .where('sessions.revoked_at', 'is', null)
        .where('sessions.expires_at', '>', now)
        .executeTakeFirst()
      return row && toUserSession(row)
    },

    /**
     * Locks the row, asks `decide` what to do with it, does it and commits before returning: of any number at
     * once, each decides on what the one before it left. `decide` must be pure and quick: the row is locked
     * meanwhile, and an exception would undo what it decided.
     *
     * @returns the decision and the session as it is now; nothing when there is no such session.
     */
    withLocked<Decision extends { change: SessionChange }>(
      sessionId: string,
      now: Date,
      decide: (session: Session) => Decision,
    ): Promise<(UserSession & { decision: Decision }) | undefined> {
      return db.transaction().execute(async (transaction) => {
        const row = await selectWithUser(transaction, sessionId)
          .forUpdate('sessions')
          .executeTakeFirst()
        if (!row) return undefined
        const { user, session } = toUserSession(row)
        const decision = decide(session)
        return { decision, user, session: await apply(transaction, session, decision.change, now) }
      })
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

function selectWithUser(db: Kysely<Database>, sessionId: string) {
  return db
    .selectFrom('sessions')
    .innerJoin('users', 'users.id', 'sessions.user_id')
    .selectAll('sessions')
    .select(['users.email', 'users.name', 'users.created_at as user_created_at'])
    .where('sessions.id', '=', sessionId)
}

type SessionUserRow = Session & Pick<User, 'email' | 'name'> & { user_created_at: Date }

function toUserSession(row: SessionUserRow): UserSession {
  const { email, name, user_created_at, ...session } = row
  return { user: { id: session.user_id, email, name, created_at: user_created_at }, session }
}

async function apply(
  db: Kysely<Database>,
  session: Session,
  change: SessionChange,
  now: Date,
): Promise<Session> {
  const update = db.updateTable('sessions').where('id', '=', session.id).returningAll()
  switch (change) {
    case 'rotate':
      return update
        .set({ generation: sql`generation + 1`, rotated_at: now })
        .executeTakeFirstOrThrow()
    case 'revoke':
      return update.set({ revoked_at: sql`coalesce(revoked_at, ${now})` }).executeTakeFirstOrThrow()
    case 'keep':
      return session
  }
}
