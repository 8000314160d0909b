import type { Store } from 'express-rate-limit'
import { LRUCache } from 'lru-cache'
import { growingTo } from './growing-to.js'

interface Count {
  hits: number
  /** Milliseconds since 1970, by the clock that is passed in. */
  readonly resetAt: number
}

/**
 * Counts requests in memory. express-rate-limit's own store keeps every address of a window; this one keeps at most
 * `maxKeys`, forgetting those that have been quiet the longest, so that a flood of addresses can't fill the memory.
 */
export function memoryStore({
  maxKeys,
  now,
}: {
  readonly maxKeys: number
  readonly now: () => Date
}): Store {
  const counts = new LRUCache<string, Count>(growingTo(maxKeys))
  let windowMs = 0

  function current(key: string): Count | undefined {
    const count = counts.get(key)
    return count && count.resetAt > now().getTime() ? count : undefined
  }

  /** Who reads `resetTime` reckons with the system's clock. */
  function toClientInfo({ hits, resetAt }: Count) {
    const left = resetAt - now().getTime()
    return { totalHits: hits, resetTime: new Date(Date.now() + left) }
  }

  return {
    localKeys: true,
    init: (options) => {
      windowMs = options.windowMs
    },
    get: (key) => {
      const count = current(key)
      return count && toClientInfo(count)
    },
    increment: (key) => {
      const count = current(key) ?? { hits: 0, resetAt: now().getTime() + windowMs }
      count.hits += 1
      counts.set(key, count)
      return toClientInfo(count)
    },
    decrement: (key) => {
      const count = current(key)
      if (count && count.hits > 0) count.hits -= 1
    },
    resetKey: (key) => {
      counts.delete(key)
    },
  }
}
