import { type Kysely, type Selectable, sql } from 'kysely'
import type { Database, SessionsTable } from '../database/database.js'
import { prepareQuery } from '../statements/prepared-query.js'
import type { User } from './users.js'

export type Session = Omit<SessionHistory, 'earlier_rotations'>

/** A session with what is needed to judge its earlier refresh tokens. */
export type SessionHistory = Omit<Selectable<SessionsTable>, 'user_agent' | 'address'>

/** Where a session is used from, as far as it is known. */
export interface ClientDescription {
  readonly userAgent: string | null
  readonly address: string | null
}

/** Columns of the session's user, beside those of the session. */
type OfUser = Pick<User, 'email' | 'name'> & { user_created_at: Date }

/** Names a session. Both ids come from a token: a session of another user is not found. */
export interface SessionReference {
  readonly sessionId: string
  readonly userId: string
}

/** A step from this generation to the next. */
export interface Rotation extends SessionReference {
  readonly client: ClientDescription
  readonly generation: number
  readonly now: Date
  /** Tokens that were replaced at this time or earlier are outside the grace. */
  readonly graceStart: Date
}

/** When a session is live: not expired at `now`, and last used after `usedAfter`. */
export interface LiveAt {
  readonly now: Date
  readonly usedAfter: Date
}

/** The login, or the last refresh. */
export const lastUsedAt = sql<Date>`coalesce(sessions.rotated_at, sessions.created_at)`

/** @param inactivitySeconds after which a session that was not used ends; undefined: it does not */
export function liveAt(now: Date, inactivitySeconds: number | undefined): LiveAt {
  const start = inactivitySeconds === undefined ? 0 : now.getTime() - inactivitySeconds * 1000
  return { now, usedAfter: new Date(start) }
}

/** The end of a session that still is in the state in which it was read. */
interface Revocation extends Pick<Session, 'generation' | 'revoked_at'> {
  readonly sessionId: string
  readonly now: Date
}

/**
 * Rotations that a row remembers at most. A token that was replaced more rotations ago counts as replaced before the
 * grace. No caller reaches this under the rate limit and the default grace; it bounds the size of a row.
 */
const maxEarlierRotations = 60

export const sessionColumns = [
  'sessions.id',
  'sessions.user_id',
  'sessions.generation',
  'sessions.rotated_at',
  'sessions.revoked_at',
  'sessions.expires_at',
  'sessions.created_at',
] as const

const userColumns = ['users.email', 'users.name', 'users.created_at as user_created_at'] as const

/** The statements about one session that run at every request, each compiled once. */
export function sessionQueries(db: Kysely<Database>) {
  const withUsers = () =>
    db.selectFrom('sessions').innerJoin('users', 'users.id', 'sessions.user_id')
  return {
    findLiveUser: prepareQuery<SessionReference & LiveAt, User>(db, (value) =>
      withUsers()
        .select(['users.id', 'users.email', 'users.name', 'users.created_at'])
        .where('sessions.id', '=', value('sessionId'))
        .where('sessions.user_id', '=', value('userId'))
        .where('sessions.revoked_at', 'is', null)
        .where('sessions.expires_at', '>', value('now'))
        .where(lastUsedAt, '>', value('usedAfter'))
        .where('users.banned_at', 'is', null),
    ),

    find: prepareQuery<SessionReference, SessionHistory & OfUser>(db, (value) =>
      withUsers()
        .select([...sessionColumns, 'sessions.earlier_rotations'])
        .select(userColumns)
        .where('sessions.id', '=', value('sessionId'))
        .where('sessions.user_id', '=', value('userId'))
        .where('users.banned_at', 'is', null),
    ),

    /**
     * Finds no row when the session is of another generation, revoked, expired or unused for too long, or its user banned. `rotated_at` never goes back, so
     * the rotations stay in order when the clocks of two servers differ.
     */
    rotateLive: prepareQuery<
      Omit<Rotation, 'client'> & ClientDescription & LiveAt,
      Session & OfUser
    >(db, (value) =>
      db
        .updateTable('sessions')
        .from('users')
        .set({
          generation: sql`sessions.generation + 1`,
          user_agent: value('userAgent'),
          address: value('address'),
          rotated_at: sql`greatest(${value('now')}, sessions.rotated_at, sessions.created_at)`,
          earlier_rotations: sql`array(
            select rotation.at
            from unnest(sessions.rotated_at || sessions.earlier_rotations) with ordinality as rotation(at, position)
            where rotation.at > ${value('graceStart')}
            order by rotation.position
            limit ${sql.lit(maxEarlierRotations)}
          )`,
        })
        .whereRef('users.id', '=', 'sessions.user_id')
        .where('sessions.id', '=', value('sessionId'))
        .where('sessions.user_id', '=', value('userId'))
        .where('sessions.generation', '=', value('generation'))
        .where('sessions.revoked_at', 'is', null)
        .where('sessions.expires_at', '>', value('now'))
        .where(lastUsedAt, '>', value('usedAfter'))
        .where('users.banned_at', 'is', null)
        .returning(sessionColumns)
        .returning(userColumns),
    ),

    /** Finds no row when the session is in another state by now. The time of the first end stays. */
    revokeUnchanged: prepareQuery<Revocation, Session>(db, (value) =>
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
