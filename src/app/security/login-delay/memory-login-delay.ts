import { LRUCache } from 'lru-cache'
import { attemptKeys, type DelayPolicy, type LoginDelay } from './login-delay.js'

interface Failures {
  readonly count: number
  /** Milliseconds since 1970, by the clock that is passed in. */
  readonly blockedUntil: number
  readonly forgottenAt: number
}

/** Accounts, and addresses of accounts, that are remembered at once. Those that were quiet the longest are forgotten first. */
const maxEntries = 100_000
/** With `max`, lru-cache allocates all entries at once. */
const growing = { maxSize: maxEntries, sizeCalculation: () => 1 }

/** Counts in the memory of one process. */
export function memoryLoginDelay(policy: DelayPolicy, now: () => Date): LoginDelay {
  const failures = new LRUCache<string, Failures>(growing)
  /** Name of the address and account -> until when it is known. */
  const knownUntil = new LRUCache<string, number>(growing)

  return {
    async admit(attempt) {
      const time = now().getTime()
      const keys = attemptKeys(attempt)
      const isKnown = attempt.sessionId !== undefined || (knownUntil.get(keys.known) ?? 0) > time
      const counter = isKnown ? keys.own : keys.shared
      const succeed = async () => {
        failures.delete(counter)
        knownUntil.set(keys.known, now().getTime() + policy.remember * 1000)
      }

      const earlier = failures.get(counter)
      const current = earlier && earlier.forgottenAt > time ? earlier : undefined
      const blockedFor = (current?.blockedUntil ?? 0) - time
      if (blockedFor > 0) return { wait: Math.ceil(blockedFor / 1000), succeed }

      const count = (current?.count ?? 0) + 1
      failures.set(counter, {
        count,
        blockedUntil: blockedUntil(time, count, policy),
        forgottenAt: time + policy.forget * 1000,
      })
      return { wait: 0, succeed }
    },
  }
}

/** 0 without a delay: a server whose clock is behind must not wait for the clock of another. */
function blockedUntil(time: number, count: number, { failures, delays }: DelayPolicy): number {
  if (count < failures) return 0
  return time + (delays[Math.min(count - failures, delays.length - 1)] ?? 0) * 1000
}
