import type { Store } from 'express-rate-limit'
import type { Logger } from '../server/logger.js'
import { LimitsUnavailable } from './limits-unavailable.js'
import { type BucketRate, memoryBuckets } from './memory-buckets.js'
import { memoryStore } from './memory-store.js'
import type { RedisLink } from './redis-link.js'

/** Where requests are counted. */
export interface LimitStores {
  /** Counts in windows. */
  storeFor(name: string): Store
  /** Counts so that what is used up comes back bit by bit. */
  bucketsFor(name: string, rate: BucketRate): Store
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

/** Addresses or sessions that are remembered at once for one limit. */
const maxKeys = 100_000

export async function openLimitStores({
  redisUrl,
  logger,
  now,
}: LimitStoresOptions): Promise<LimitStores> {
  if (redisUrl === undefined) {
    return {
      storeFor: () => memoryStore({ maxKeys, now }),
      bucketsFor: (_name, rate) => memoryBuckets(rate, { maxKeys, now }),
      checks: {},
      redis: undefined,
      close: async () => {},
    }
  }
  // Loaded here, so that only a server that uses Redis waits for it.
  const [{ linkRedis }, { redisStore }, { redisBuckets }] = await Promise.all([
    import('./redis-link.js'),
    import('./redis-store.js'),
    import('./redis-buckets.js'),
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
