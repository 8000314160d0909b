import type { Store } from 'express-rate-limit'
import type { BucketRate } from '../rate-limit-options.js'
import type { RedisLink } from './redis-link.js'

/**
 * KEYS: the bucket, which holds when it will be empty (ms). ARGV: the window and the interval (ms).
 * Returns whether the request passes, and the milliseconds until the bucket is empty, or until the next one passes.
 */
const incrementScript = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local next = math.max(tonumber(redis.call('GET', KEYS[1]) or 0), now) + tonumber(ARGV[2])
local excess = next - now - tonumber(ARGV[1])
if excess > 0 then return { 0, math.ceil(excess) } end
local left = math.ceil(next - now)
redis.call('SET', KEYS[1], string.format('%.3f', next), 'PX', left)
return { 1, left }`

/** As memoryBuckets, in Redis, for all servers that use it, by the clock of Redis. */
export function redisBuckets(
  { send }: Pick<RedisLink, 'send'>,
  name: string,
  { limit, window }: BucketRate,
): Store {
  const prefix = `auth:limit:${name}:`
  const windowMs = window * 1000
  const interval = windowMs / limit

  return {
    async increment(key) {
      const values = [windowMs, interval].map(String)
      const reply = await send(['EVAL', incrementScript, '1', prefix + key, ...values])
      const [passes, left] = (reply as [number, number]).map(Number) as [number, number]
      const totalHits = passes === 1 ? Math.ceil(left / interval) : limit + 1
      return { totalHits, resetTime: new Date(Date.now() + left) }
    },
    async decrement() {
      throw new Error('A request that has passed stays counted')
    },
    async resetKey(key) {
      await send(['DEL', prefix + key])
    },
  }
}
