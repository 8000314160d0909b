import type { Kysely } from 'kysely'
import type { Database } from '../database/database.js'
import { violates } from '../statements/violates.js'
import type { ClientDescription } from './session-queries.js'

export interface NewAccountEvent extends ClientDescription {
  readonly userId: string
  readonly event: string
  readonly sessionId: string | null
  readonly reason: string | null
  readonly createdAt: Date
}

export interface AccountEvent extends Omit<NewAccountEvent, 'userId'> {
  /** Later events have higher numbers. */
  readonly id: number
}

export interface EventPage {
  readonly limit: number
  /** Only events with lower numbers. */
  readonly before?: number | undefined
  /** Only events of this time or later. */
  readonly since: Date
}

export type AccountEventsRepository = ReturnType<typeof accountEventsOf>

/** What has happened to accounts. */
export function accountEventsOf(db: Kysely<Database>) {
  return {
    /** Does nothing when the user is gone. */
    async add(event: NewAccountEvent): Promise<void> {
      const insertion = db.insertInto('account_events').values({
        user_id: event.userId,
        event: event.event,
        session_id: event.sessionId,
        reason: event.reason,
        user_agent: event.userAgent,
        address: event.address,
        created_at: event.createdAt,
      })
      try {
        await insertion.execute()
      } catch (error) {
        if (!violates(error, 'account_events_user_id_fkey')) throw error
      }
    },

    /** The newest first. */
    list(userId: string, { limit, before, since }: EventPage): Promise<AccountEvent[]> {
      return db
        .selectFrom('account_events')
        .select(['id', 'event', 'reason', 'address'])
        .select(['session_id as sessionId', 'user_agent as userAgent', 'created_at as createdAt'])
        .where('user_id', '=', userId)
        .where('created_at', '>=', since)
        .$if(before !== undefined, (query) => query.where('id', '<', before ?? 0))
        .orderBy('id', 'desc')
        .limit(limit)
        .execute()
    },

    /** Deletes the events before `time`. */
    async purgeBefore(time: Date): Promise<void> {
      await db.deleteFrom('account_events').where('created_at', '<', time).execute()
    },
  }
}
