import type { Sender } from './sender.js'

/**
 * A sender that starts at most a number of requests per second.
 * @param sleep waits a number of seconds
 */
export function pacedSender(
  sender: Sender,
  perSecond: number,
  sleep: (seconds: number) => Promise<void>,
): Sender {
  const seconds = 1 / perSecond
  let next = 0
  return {
    close: () => sender.close(),
    send: async (request) => {
      const now = performance.now() / 1000
      const start = Math.max(now, next)
      next = start + seconds
      if (start > now) await sleep(start - now)
      return sender.send(request)
    },
  }
}
