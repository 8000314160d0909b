import type { Logger } from '../http/server/logger.js'
import type { SessionsRepository } from './data/accounts/sessions.js'

export interface PurgeParts {
  readonly sessions: Pick<SessionsRepository, 'purgeExpired'>
  readonly logger: Logger
  readonly now: () => Date
  /** Is told how many were deleted. */
  readonly report: (deleted: number) => void
}

export interface Purge {
  /** Ends it, after the batch that is under way. */
  stop(): Promise<void>
}

const everyMs = 10 * 60 * 1000
/** Rows that are locked at once: a statement of some milliseconds. */
const batchSize = 500

/** Deletes expired sessions at once and from time to time. Any number of servers may do so on one database. Keeps no process alive. */
export function purgeSessions({ sessions, logger, now, report }: PurgeParts): Purge {
  const stopping = new AbortController()
  let running: Promise<void> | undefined

  async function purge(): Promise<void> {
    try {
      const deleted = await sessions.purgeExpired(now(), batchSize, stopping.signal)
      report(deleted)
      if (deleted > 0) logger.info('expired sessions deleted', { deleted })
    } catch (error) {
      logger.warn('expired sessions stay until the next time', { error })
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
