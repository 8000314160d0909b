import { type Fact, fact } from './fact.js'
import { child, type Located, members, numberAt, type Pair } from './located.js'
import type { Direction, RuleName } from './rules.js'

/** `x-rate-limit`: so many requests in a window of so many seconds. */
interface RateLimit {
  readonly limit: number
  readonly window: number
}

const unlimited: RateLimit = { limit: Infinity, window: 0 }

/** Compares `x-rate-limit` of an operation. */
export function compareRateLimits(operations: Pair, direction: Direction): Fact[] {
  const places = members(operations, 'x-rate-limit')
  const before = rateLimit(places.before)
  const after = rateLimit(places.after)
  const rule = ruleFor(before, after)
  return rule ? [fact(rule, direction, places, `${spell(before)} → ${spell(after)}`)] : []
}

/** More in a shorter window is more whatever the rhythm; otherwise it depends on how a caller calls. */
function ruleFor(before: RateLimit, after: RateLimit): RuleName | null {
  const allowsMore = (one: RateLimit, other: RateLimit) =>
    one.limit >= other.limit && one.window <= other.window
  const wider = allowsMore(after, before)
  const narrower = allowsMore(before, after)
  if (wider && narrower) return null
  if (wider) return 'rate-limit-widened'
  return narrower ? 'rate-limit-narrowed' : 'rate-limit-changed'
}

function rateLimit(place: Located): RateLimit {
  return {
    limit: numberAt(child(place, 'limit'), unlimited.limit),
    window: numberAt(child(place, 'window'), unlimited.window),
  }
}

function spell({ limit, window }: RateLimit): string {
  return limit === Infinity ? 'no limit' : `${limit} in ${window} s`
}
