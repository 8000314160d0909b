import type { Logger } from '../http/server/logger.js'
import type { AccountEventsRepository } from './data/accounts/account-events.js'
import type { SessionsRepository } from './data/accounts/sessions.js'
import type { OneTimeTokensRepository } from './data/credentials/one-time-tokens.js'

export interface PurgeParts {
  readonly sessions: Pick<SessionsRepository, 'purgeExpired'>
  readonly tokens: Pick<OneTimeTokensRepository, 'purgeExpired'>
  readonly accountEvents: Pick<AccountEventsRepository, 'purgeBefore'>
  /** Seconds for which events are kept. */
  readonly eventRetention: number
  readonly logger: Logger
  readonly now: () => Date
  /** Called with the number of deleted sessions. */
  readonly report: (deleted: number) => void
}

export interface Purge {
  /** Ends it, after the batch that is under way. */
  stop(): Promise<void>
}

const everyMs = 10 * 60 * 1000
/** Rows that are locked at once: a statement of some milliseconds. */
const batchSize = 500

/** Deletes expired sessions, tokens and events at once and from time to time. Any number of servers may do so on one database. Keeps no process alive. */
export function purgeExpired(parts: PurgeParts): Purge {
  const { sessions, tokens, accountEvents, eventRetention, logger, now, report } = parts
  const stopping = new AbortController()
  let running: Promise<void> | undefined

  async function purge(): Promise<void> {
    try {
      const deleted = await sessions.purgeExpired(now(), batchSize, stopping.signal)
      await tokens.purgeExpired(now())
      await accountEvents.purgeBefore(new Date(now().getTime() - eventRetention * 1000))
      report(deleted)
      if (deleted > 0) logger.info('expired sessions deleted', { deleted })
    } catch (error) {
      logger.warn('expired rows stay until the next time', { error })
    } finally {
      running = undefined
    }
  }

  const begin = () => {
    running ??= purge()
  }
  const timer = setInterval(begin, everyMs)
  timer.unref()
  // A server that is restarted more often than that would never purge.
  begin()
  return {
    async stop() {
      clearInterval(timer)
      stopping.abort()
      await running
    },
  }
}
