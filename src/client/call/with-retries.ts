import { discard } from './discard.js'
import { orAborted } from './or-aborted.js'
import { retryAfterOf } from './retry-after.js'

export interface RetryOptions {
  /** How often a request is sent again; default 2. */
  readonly times?: number
  /** Milliseconds before the first of them; each further one waits twice as long. Default 300. */
  readonly delay?: number
}

/** Methods whose requests may be sent twice (RFC 9110, 9.2.2). */
const idempotent = /^(GET|HEAD|OPTIONS|PUT|DELETE|QUERY)$/
/** The service is away or busy. */
const temporary: ReadonlySet<number> = new Set([429, 502, 503, 504])
/** A caller waits no longer than so many seconds for a service that asks it to. */
const longestWait = 5

/**
 * Sends idempotent requests again when there is no connection, or when the service is busy (429, 502, 503, 504). `Retry-After` of up to
 * 5 seconds is waited for; a longer one is left to the caller.
 */
export function withRetries(
  send: (request: Request) => Promise<Response>,
  { times = 2, delay = 300 }: RetryOptions,
): (request: Request) => Promise<Response> {
  return async (request) => {
    if (!idempotent.test(request.method)) return send(request)
    for (let count = 0; ; count += 1) {
      const isLast = count >= times
      let wait = delay * 2 ** count * (0.5 + Math.random())
      try {
        const response = await send(isLast ? request : request.clone())
        if (isLast || !temporary.has(response.status)) return response
        const seconds = retryAfterOf(response) ?? 0
        if (seconds > longestWait) return response
        wait = Math.max(wait, seconds * 1000)
        discard(response)
      } catch (error) {
        request.signal.throwIfAborted()
        if (isLast) throw error
      }
      let timer: ReturnType<typeof setTimeout> | undefined
      const waited = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, wait)
      })
      await orAborted(waited, request.signal).finally(() => clearTimeout(timer))
    }
  }
}
