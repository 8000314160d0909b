import { type Difference, difference } from '../finding/difference.js'
import { child, type DiffNode, members, numberAt, type Pair } from '../node/diff-node.js'
import type { Direction } from '../rule/rule.js'
import type { RuleName } from '../rule/rules.js'

/** `x-rate-limit`: `limit` requests in `window` seconds, and `addressLimit` of all sessions of a client address. */
interface RateLimit {
  readonly limit: number
  readonly window: number
  /** As `limit` where sessions are not counted. */
  readonly addressLimit: number
}

const unlimited: RateLimit = { limit: Infinity, window: 0, addressLimit: Infinity }

/** Compares `x-rate-limit` of an operation. */
export function compareRateLimits(operations: Pair, direction: Direction): Difference[] {
  const nodes = members(operations, 'x-rate-limit')
  const before = rateLimit(nodes.before)
  const after = rateLimit(nodes.after)
  const rule = ruleFor(before, after)
  return rule ? [difference(rule, direction, nodes, `${spell(before)} → ${spell(after)}`)] : []
}

/** A higher limit in a shorter window allows more for every client. Otherwise it depends on the client. */
function ruleFor(before: RateLimit, after: RateLimit): RuleName | null {
  const allowsMore = (one: RateLimit, other: RateLimit) =>
    one.limit >= other.limit && one.window <= other.window && one.addressLimit >= other.addressLimit
  const wider = allowsMore(after, before)
  const narrower = allowsMore(before, after)
  if (wider && narrower) return null
  if (wider) return 'rate-limit-widened'
  return narrower ? 'rate-limit-narrowed' : 'rate-limit-changed'
}

function rateLimit(node: DiffNode): RateLimit {
  const limit = numberAt(child(node, 'limit'), unlimited.limit)
  return {
    limit,
    window: numberAt(child(node, 'window'), unlimited.window),
    addressLimit: numberAt(child(child(node, 'perSession'), 'addressLimit'), limit),
  }
}

function spell({ limit, window, addressLimit }: RateLimit): string {
  if (limit === Infinity) return 'no limit'
  const sessions = addressLimit === limit ? '' : `, ${addressLimit} of all sessions`
  return `${limit} in ${window} s${sessions}`
}
