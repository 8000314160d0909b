import { type Fact, fact } from '../change/fact.js'
import { child, type Located, members, numberAt, type Pair } from '../change/located.js'
import type { Direction, RuleName } from '../change/rules.js'

/** `x-rate-limit`: so many requests in a window of so many seconds. */
interface RateLimit {
  readonly limit: number
  readonly window: number
}

const unlimited: RateLimit = { limit: Infinity, window: 0 }

/** Compares `x-rate-limit` of an operation. */
export function compareRateLimits(operations: Pair, direction: Direction): Fact[] {
  const nodes = members(operations, 'x-rate-limit')
  const before = rateLimit(nodes.before)
  const after = rateLimit(nodes.after)
  const rule = ruleFor(before, after)
  return rule ? [fact(rule, direction, nodes, `${spell(before)} → ${spell(after)}`)] : []
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

function rateLimit(node: Located): RateLimit {
  return {
    limit: numberAt(child(node, 'limit'), unlimited.limit),
    window: numberAt(child(node, 'window'), unlimited.window),
  }
}

function spell({ limit, window }: RateLimit): string {
  return limit === Infinity ? 'no limit' : `${limit} in ${window} s`
}
