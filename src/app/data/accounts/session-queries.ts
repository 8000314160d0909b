import { type Kysely, type Selectable, sql } from 'kysely'
import type { Database, SessionsTable } from '../database/database.js'
import { prepareQuery } from '../statements/prepared-query.js'
import type { User } from './users.js'

export type Session = Selectable<SessionsTable>

/** A session's row with that of its user. */
export type SessionWithUser = Session & Pick<User, 'email' | 'name'> & { user_created_at: Date }

/** What names a state of a session as far as it can change, and the time of a change to it. */
interface KnownState extends Pick<Session, 'generation' | 'revoked_at'> {
  readonly sessionId: string
  readonly now: Date
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

const userColumns = ['users.email', 'users.name', 'users.created_at as user_created_at'] as const

/** The statements about one session that run at every request, each built once. */
export function sessionQueries(db: Kysely<Database>) {
  const withUsers = () =>
    db.selectFrom('sessions').innerJoin('users', 'users.id', 'sessions.user_id')
  return {
    findLiveUser: prepareQuery<{ sessionId: string; userId: string; now: Date }, User>(
      db,
      (value) =>
        withUsers()
          .select(['users.id', 'users.email', 'users.name', 'users.created_at'])
          .where('sessions.id', '=', value('sessionId'))
          .where('sessions.user_id', '=', value('userId'))
          .where('sessions.revoked_at', 'is', null)
          .where('sessions.expires_at', '>', value('now')),
    ),

    find: prepareQuery<{ sessionId: string }, SessionWithUser>(db, (value) =>
      withUsers()
        .select(sessionColumns)
        .select(userColumns)
        .where('sessions.id', '=', value('sessionId')),
    ),

    /** Finds no row when the session is of another generation, revoked or expired. */
    rotateLive: prepareQuery<Omit<KnownState, 'revoked_at'>, SessionWithUser>(db, (value) =>
      db
        .updateTable('sessions')
        .from('users')
        .set({ generation: sql`sessions.generation + 1`, rotated_at: value('now') })
        .whereRef('users.id', '=', 'sessions.user_id')
        .where('sessions.id', '=', value('sessionId'))
        .where('sessions.generation', '=', value('generation'))
        .where('sessions.revoked_at', 'is', null)
        .where('sessions.expires_at', '>', value('now'))
        .returning(sessionColumns)
        .returning(userColumns),
    ),

    /** Finds no row when the session is in another state by now. The time of the first end stays. */
    revokeUnchanged: prepareQuery<KnownState, Session>(db, (value) =>
      db
        .updateTable('sessions')
        .set({ revoked_at: sql`coalesce(revoked_at, ${value('now')})` })
        .where('id', '=', value('sessionId'))
        .where('generation', '=', value('generation'))
        .where('revoked_at', 'is not distinct from', value('revoked_at'))
        .returning(sessionColumns),
    ),
  }
}
