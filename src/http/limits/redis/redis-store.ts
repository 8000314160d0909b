import type { Options, Store } from 'express-rate-limit'
import { type RedisReply, RedisStore } from 'rate-limit-redis'
import type { RedisLink } from './redis-link.js'

/**
 * Counts requests in Redis, for all servers that use it. rate-limit-redis loads its scripts once; when Redis is away at that moment it fails
 * for ever. So they are loaded when they are needed, and again after a failure.
 */
export function redisStore({ send }: RedisLink, name: string): Store {
  const store = new RedisStore({
    prefix: `auth:limit:${name}:`,
    sendCommand: (...command) => send(command) as Promise<RedisReply>,
  })
  let options: Options
  let loaded: Promise<void> | undefined

  async function whenLoaded<Result>(act: () => Promise<Result>): Promise<Result> {
    try {
      loaded ??= store.init(options)
      await loaded
      return await act()
    } catch (error) {
      loaded = undefined
      throw error
    }
  }

  return {
    init: (given) => {
      options = given
    },
    increment: (key) => whenLoaded(() => store.increment(key)),
    decrement: (key) => whenLoaded(() => store.decrement(key)),
    resetKey: (key) => whenLoaded(() => store.resetKey(key)),
  }
}
