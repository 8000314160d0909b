import type { Store } from 'express-rate-limit'
import type { Logger } from '../server/logger.js'
import { memoryCounters } from './memory/memory-counters.js'
import type { BucketRate, RequestCounter } from './rate-limit-options.js'
import type { RedisLink } from './redis/redis-link.js'
import { LimitsUnavailable } from './unavailable.js'

/** Where requests are counted. */
export interface LimitStores {
  /** Counts in windows. */
  storeFor(name: string): RequestCounter
  /** Counts with a leaky bucket: the limit recovers gradually. */
  bucketsFor(name: string, rate: BucketRate): RequestCounter
  /** What has to answer, by name, so that requests can be counted. */
  readonly checks: Readonly<Record<string, () => Promise<unknown>>>
  /** The connection that the servers share, for what else they count; undefined: each counts in its own memory. */
  readonly redis: RedisLink | undefined
  close(): Promise<void>
}

export interface LimitStoresOptions {
  /** The Redis that several servers share; without it each counts in its own memory. */
  readonly redisUrl?: string | undefined
  readonly logger: Logger
  readonly now: () => Date
}

export async function openLimitStores({
  redisUrl,
  logger,
  now,
}: LimitStoresOptions): Promise<LimitStores> {
  if (redisUrl === undefined) {
    return { ...memoryCounters(now), checks: {}, redis: undefined, close: async () => {} }
  }
  // Loaded here, so that only a server that uses Redis waits for it.
  const [{ linkRedis }, { redisStore }, { redisBuckets }] = await Promise.all([
    import('./redis/redis-link.js'),
    import('./redis/redis-store.js'),
    import('./redis/redis-buckets.js'),
  ])
  const redis = await linkRedis(redisUrl, logger)
  return {
    storeFor: (name) => failingClosed(redisStore(redis, name)),
    bucketsFor: (name, rate) => failingClosed(redisBuckets(redis, name, rate)),
    checks: { redis: () => redis.send(['PING']) },
    redis,
    close: async () => redis.close(),
  }
}

function failingClosed(store: Store): Store {
  return {
    ...store,
    async increment(key) {
      try {
        return await store.increment(key)
      } catch (error) {
        throw new LimitsUnavailable('Requests can not be counted', { cause: error })
      }
    },
  }
}
