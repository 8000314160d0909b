import type { LimitStores } from '../../../http/limits/limit-stores.js'
import { LimitsUnavailable } from '../../../http/limits/unavailable.js'
import { attemptKeys, type DelayPolicy, type LoginDelay } from './login-delay.js'

/**
 * KEYS: the shared failures, the own failures, the mark of a known address.
 * ARGV: whether the caller is known by a session, the time (ms), `failures`, `forget`, and the delays (s).
 * Returns the milliseconds to wait, and the key that counts the attempt.
 */
const admitScript = `
local isKnown = ARGV[1] == '1' or redis.call('EXISTS', KEYS[3]) == 1
local counter = isKnown and KEYS[2] or KEYS[1]
local now = tonumber(ARGV[2])
local state = redis.call('HMGET', counter, 'count', 'blockedUntil', 'attemptedAt')
local blockedFor = tonumber(state[2] or 0) - now
if blockedFor > 0 then return { blockedFor, counter } end
local isForgotten = now - tonumber(state[3] or 0) >= tonumber(ARGV[4]) * 1000
local count = (isForgotten and 0 or tonumber(state[1] or 0)) + 1
local further = count - tonumber(ARGV[3])
local blockedUntil = '0'
if further >= 0 then
  blockedUntil = string.format('%d', now + tonumber(ARGV[math.min(5 + further, #ARGV)]) * 1000)
end
redis.call('HSET', counter, 'count', count, 'blockedUntil', blockedUntil, 'attemptedAt', ARGV[2])
redis.call('EXPIRE', counter, ARGV[4])
return { 0, counter }`

const prefix = 'auth:login:'

/** Counts in Redis, for all servers that use it. One round trip for an attempt, one for a success. */
export function redisLoginDelay(
  policy: DelayPolicy,
  now: () => Date,
  redis: Pick<NonNullable<LimitStores['redis']>, 'send'>,
): LoginDelay {
  async function send(command: readonly string[]): Promise<unknown> {
    try {
      return await redis.send(command)
    } catch (error) {
      throw new LimitsUnavailable('Failed logins can not be counted', { cause: error })
    }
  }

  return {
    async admit(attempt) {
      const { shared, own, known } = attemptKeys(attempt)
      const keys = [shared, own, known].map((key) => prefix + key)
      const rules = [policy.failures, policy.forget, ...policy.delays]
      const isKnown = attempt.sessionId === undefined ? '0' : '1'
      const values = [isKnown, now().getTime(), ...rules].map(String)
      const reply = await send(['EVAL', admitScript, String(keys.length), ...keys, ...values])
      const [blockedFor, counter] = reply as [number, string]
      return {
        wait: Math.ceil(Number(blockedFor) / 1000),
        succeed: async () => {
          const seconds = String(policy.remember)
          await Promise.all([
            send(['DEL', String(counter)]),
            send(['SET', prefix + known, '1', 'EX', seconds]),
          ])
        },
      }
    },
  }
}
