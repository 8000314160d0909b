import { type Difference, difference } from '../finding/difference.js'
import { child, type DiffNode } from '../node/diff-node.js'
import { keywordOf, type MergedSchema, occurrencesOf } from '../schema/merged-schema.js'
import type { MergedPair } from '../schema/schema-pair.js'
import { kindsOf } from './compare-types.js'

interface Bound {
  readonly keyword: string
  /** A higher number is stricter for a lower bound, a lower number for an upper bound. */
  readonly side: 'lower' | 'upper'
  /** The number that limits nothing. */
  readonly none: number
}

const bounds: readonly Bound[] = [
  { keyword: 'minLength', side: 'lower', none: 0 },
  { keyword: 'maxLength', side: 'upper', none: Infinity },
  { keyword: 'x-max-bytes', side: 'upper', none: Infinity },
  { keyword: 'minimum', side: 'lower', none: -Infinity },
  { keyword: 'maximum', side: 'upper', none: Infinity },
  { keyword: 'minItems', side: 'lower', none: 0 },
  { keyword: 'maxItems', side: 'upper', none: Infinity },
  { keyword: 'uniqueItems', side: 'lower', none: 0 },
  { keyword: 'minProperties', side: 'lower', none: 0 },
  { keyword: 'maxProperties', side: 'upper', none: Infinity },
]

/** In OpenAPI 3.0 a boolean says that the bound itself is not valid. */
const exclusive = new Map([
  ['minimum', 'exclusiveMinimum'],
  ['maximum', 'exclusiveMaximum'],
])

/** The limit that a bound sets. */
interface Limit {
  readonly value: number
  readonly exclusive: boolean
  readonly at: DiffNode
}

/** Compares lengths, sizes and ranges. The strictest bound of all parts counts. */
export function compareBounds(pair: MergedPair): Difference[] {
  return bounds.flatMap((bound) => {
    const before = tightest(pair.before, bound)
    const after = tightest(pair.after, bound)
    if (!isTighter(bound, before, after) && !isTighter(bound, after, before)) return []
    const rule = isTighter(bound, after, before) ? 'bound-narrowed' : 'bound-widened'
    const detail = `${bound.keyword} ${spell(before, bound)} → ${spell(after, bound)}`
    return [difference(rule, pair.direction, { before: before.at, after: after.at }, detail)]
  })
}

function tightest(schema: MergedSchema, bound: Bound): Limit {
  const none = { value: bound.none, exclusive: false, at: keywordOf(schema, bound.keyword) }
  if (none.at.value === undefined) return none
  const kinds = kindsOf(schema)
  const integers = kinds.size === 1 && kinds.has('integer')
  const limits = schema.parts
    .filter((part) => occurrencesOf([part], bound.keyword).length > 0)
    .map((part) => limitOf(part, bound, integers))
  return limits.reduce((best, limit) => (isTighter(bound, limit, best) ? limit : best), none)
}

/** For integers an exclusive bound equals the inclusive bound one step further. */
function limitOf(part: DiffNode, { keyword: name, side, none }: Bound, integers: boolean): Limit {
  const at = child(part, name)
  const value = typeof at.value === 'boolean' || typeof at.value === 'number' ? +at.value : none
  const isExclusive = child(part, exclusive.get(name) ?? '').value === true
  if (!integers) return { value, exclusive: isExclusive, at }
  const inward = side === 'lower' ? Math.ceil(value) : Math.floor(value)
  const step = isExclusive && inward === value ? (side === 'lower' ? 1 : -1) : 0
  return { value: inward + step, exclusive: false, at }
}

function isTighter({ side }: Bound, one: Limit, other: Limit): boolean {
  if (one.value === other.value) return one.exclusive && !other.exclusive
  return side === 'lower' ? one.value > other.value : one.value < other.value
}

function spell({ value, exclusive, at }: Limit, { none }: Bound): string {
  if (value === none && at.value === undefined) return 'none'
  if (typeof at.value === 'boolean') return String(at.value)
  return exclusive ? `${value} (exclusive)` : String(value)
}
