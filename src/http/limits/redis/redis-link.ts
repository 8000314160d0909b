import { once } from 'node:events'
import { createClient } from 'redis'
import type { Logger } from '../../server/logger.js'

export interface RedisLink {
  /**
   * Sends one command now, or not at all: nothing waits for a Redis that is away.
   * @throws Error when there is no answer within a second, or the answer is an error
   */
  send(command: readonly string[]): Promise<unknown>
  close(): void
}

/** How long Redis may be silent before it counts as gone. */
const silenceMs = 1_000
const slowestRetryMs = 2_000

/**
 * Connects to Redis, and never gives up: a server may start before its Redis, and finds it again when it was gone. The log says when it
 * goes, and when it is back, once each.
 * @returns after the first attempt, whether it succeeds or not
 */
export async function linkRedis(url: string, logger: Logger): Promise<RedisLink> {
  let isAway = false
  const client = createClient({
    url,
    disableOfflineQueue: true,
    // Together these find out that an idle connection is dead, before a request needs it.
    pingInterval: silenceMs,
    socket: {
      connectTimeout: silenceMs,
      socketTimeout: 2 * silenceMs,
      reconnectStrategy: (retries) => Math.min(100 * 2 ** retries, slowestRetryMs),
    },
  })
  client.on('error', (error: unknown) => {
    if (!isAway)
      logger.error('Redis is away: what has a rate limit is refused until it is back', { error })
    isAway = true
  })
  client.on('ready', () => {
    if (isAway) logger.info('Redis is back')
    isAway = false
  })

  /** What goes wrong is an event; the promise fails only when the client is destroyed meanwhile. */
  const connect = () => void client.connect().catch(() => {})
  const attempted = once(client, 'ready').catch(() => {})
  connect()
  await attempted

  /** A dead connection that requests go on writing to would not be given up for a quarter of an hour. */
  const startAnew = () => {
    client.destroy()
    connect()
  }

  return {
    async send(command) {
      const watchdog = setTimeout(startAnew, silenceMs)
      try {
        return await client.sendCommand([...command])
      } finally {
        clearTimeout(watchdog)
      }
    },
    close() {
      isAway = true
      client.destroy()
    },
  }
}
