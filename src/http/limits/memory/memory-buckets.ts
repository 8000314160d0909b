import type { Store } from 'express-rate-limit'
import { LRUCache } from 'lru-cache'
import type { BucketRate } from '../rate-limit-options.js'
import { growingTo } from './growing-to.js'

/**
 * Counts requests like a leaky bucket (GCRA, ITU-T I.371): a key that has used up its limit passes again after a fraction of
 * the window instead of at its end. Remembers at most `maxKeys`, and forgets those that have been quiet the longest.
 */
export function memoryBuckets(
  { limit, window }: BucketRate,
  { maxKeys, now }: { readonly maxKeys: number; readonly now: () => Date },
): Store {
  const windowMs = window * 1000
  const interval = windowMs / limit
  /** When the bucket of a key will be empty, in milliseconds since 1970. */
  const emptyAt = new LRUCache<string, number>(growingTo(maxKeys))
  /** Who reads `resetTime` reckons with the system's clock. */
  const inMs = (left: number) => new Date(Date.now() + left)

  return {
    localKeys: true,
    increment(key) {
      const time = now().getTime()
      const next = Math.max(emptyAt.get(key) ?? 0, time) + interval
      const excess = next - time - windowMs
      if (excess > 0) return { totalHits: limit + 1, resetTime: inMs(excess) }
      emptyAt.set(key, next)
      return { totalHits: Math.ceil((next - time) / interval), resetTime: inMs(next - time) }
    },
    decrement() {
      throw new Error('A request that has passed stays counted')
    },
    resetKey(key) {
      emptyAt.delete(key)
    },
  }
}
