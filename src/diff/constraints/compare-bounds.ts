import { type Fact, fact } from '../change/fact.js'
import { child, type Located } from '../change/located.js'
import { kindsOf } from '../schema/compare-types.js'
import { type Conjunction, keyword, occurrences } from '../schema/conjunction.js'
import type { ConjunctionPair } from '../schema/schema-pair.js'

interface Bound {
  readonly keyword: string
  /** A higher number is tighter for a lower bound, a lower one for an upper bound. */
  readonly side: 'lower' | 'upper'
  /** The number that bounds nothing. */
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

/** In OpenAPI 3.0 a boolean beside the bound: is the bound itself out of bounds? */
const exclusive = new Map([
  ['minimum', 'exclusiveMinimum'],
  ['maximum', 'exclusiveMaximum'],
])

/** A bound as it works: the smallest step beyond it tells an exclusive bound from an inclusive one. */
interface Limit {
  readonly value: number
  readonly exclusive: boolean
  readonly at: Located
}

/** Compares lengths, sizes and ranges: the tightest bound of all parts counts. */
export function compareBounds(pair: ConjunctionPair): Fact[] {
  return bounds.flatMap((bound) => {
    const before = tightest(pair.before, bound)
    const after = tightest(pair.after, bound)
    if (!isTighter(bound, before, after) && !isTighter(bound, after, before)) return []
    const rule = isTighter(bound, after, before) ? 'bound-narrowed' : 'bound-widened'
    const detail = `${bound.keyword} ${spell(before, bound)} → ${spell(after, bound)}`
    return [fact(rule, pair.direction, { before: before.at, after: after.at }, detail)]
  })
}

function tightest(schema: Conjunction, bound: Bound): Limit {
  const none = { value: bound.none, exclusive: false, at: keyword(schema, bound.keyword) }
  if (none.at.value === undefined) return none
  const kinds = kindsOf(schema)
  const integers = kinds.size === 1 && kinds.has('integer')
  const limits = schema.parts
    .filter((part) => occurrences([part], bound.keyword).length > 0)
    .map((part) => limitOf(part, bound, integers))
  return limits.reduce((best, limit) => (isTighter(bound, limit, best) ? limit : best), none)
}

/** Over integers an exclusive bound is the inclusive one next to it. */
function limitOf(part: Located, { keyword: name, side, none }: Bound, integers: boolean): Limit {
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
