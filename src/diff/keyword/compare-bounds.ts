import { type Difference, difference } from '../finding/difference.js'
import { child, type DiffNode } from '../node/diff-node.js'
import type { Kind } from '../schema/kinds.js'
import { keywordOf, type MergedSchema } from '../schema/merged-schema.js'
import type { MergedPair } from '../schema/schema-pair.js'

interface Bound {
  readonly keyword: string
  /** A higher number is stricter for a lower bound, a lower number for an upper bound. */
  readonly side: 'lower' | 'upper'
  /** The number that limits nothing. */
  readonly none: number
  /** The types that the keyword applies to. */
  readonly kinds: readonly Kind[]
  /** The keyword that excludes the limit itself. */
  readonly exclusive?: string
}

const numbers = ['integer', 'fraction'] as const

const bounds: readonly Bound[] = [
  { keyword: 'minLength', side: 'lower', none: 0, kinds: ['string'] },
  { keyword: 'maxLength', side: 'upper', none: Infinity, kinds: ['string'] },
  { keyword: 'x-max-bytes', side: 'upper', none: Infinity, kinds: ['string'] },
  {
    keyword: 'minimum',
    exclusive: 'exclusiveMinimum',
    side: 'lower',
    none: -Infinity,
    kinds: numbers,
  },
  {
    keyword: 'maximum',
    exclusive: 'exclusiveMaximum',
    side: 'upper',
    none: Infinity,
    kinds: numbers,
  },
  { keyword: 'minItems', side: 'lower', none: 0, kinds: ['array'] },
  { keyword: 'maxItems', side: 'upper', none: Infinity, kinds: ['array'] },
  { keyword: 'uniqueItems', side: 'lower', none: 0, kinds: ['array'] },
  { keyword: 'minProperties', side: 'lower', none: 0, kinds: ['object'] },
  { keyword: 'maxProperties', side: 'upper', none: Infinity, kinds: ['object'] },
]

/** The limit that a bound sets. */
interface Limit {
  readonly value: number
  readonly exclusive: boolean
  readonly node: DiffNode
}

/** Compares lengths, sizes and ranges. The strictest bound of all parts counts. */
export function compareBounds(pair: MergedPair): Difference[] {
  const applicable = bounds.filter(({ kinds }) => kinds.some((kind) => pair.common.has(kind)))
  return applicable.flatMap((bound) => {
    const before = strictest(pair.before, bound)
    const after = strictest(pair.after, bound)
    if (!isStricter(bound, before, after) && !isStricter(bound, after, before)) return []
    const rule = isStricter(bound, after, before) ? 'bound-narrowed' : 'bound-widened'
    const detail = `${bound.keyword} ${limitText(before, bound)} → ${limitText(after, bound)}`
    return [difference(rule, pair.direction, { before: before.node, after: after.node }, detail)]
  })
}

function strictest(schema: MergedSchema, bound: Bound): Limit {
  const { kinds } = schema
  const integers = kinds.has('integer') && !kinds.has('fraction')
  const none = { value: bound.none, exclusive: false, node: keywordOf(schema, bound.keyword) }
  return schema.parts
    .flatMap((part) => limitsOf(part, bound))
    .map((limit) => (integers ? limitOfIntegers(limit, bound) : limit))
    .reduce<Limit>((best, limit) => (isStricter(bound, limit, best) ? limit : best), none)
}

function limitsOf(part: DiffNode, { keyword, exclusive }: Bound): Limit[] {
  const limits = [
    { node: child(part, keyword), exclusive: false },
    ...(exclusive ? [{ node: child(part, exclusive), exclusive: true }] : []),
  ]
  return limits.flatMap((limit) => {
    const { value } = limit.node
    const isLimit =
      typeof value === 'number' || (typeof value === 'boolean' && keyword === 'uniqueItems')
    return isLimit ? [{ ...limit, value: Number(value) }] : []
  })
}

/** For integers an exclusive bound equals the inclusive bound one step further. */
function limitOfIntegers({ value, exclusive, node }: Limit, { side, kinds }: Bound): Limit {
  if (kinds !== numbers) return { value, exclusive, node }
  const inward = side === 'lower' ? Math.ceil(value) : Math.floor(value)
  const step = exclusive && inward === value ? (side === 'lower' ? 1 : -1) : 0
  return { value: inward + step, exclusive: false, node }
}

function isStricter({ side }: Bound, one: Limit, other: Limit): boolean {
  if (one.value === other.value) return one.exclusive && !other.exclusive
  return side === 'lower' ? one.value > other.value : one.value < other.value
}

function limitText({ value, exclusive, node }: Limit, { none }: Bound): string {
  if (value === none && node.value === undefined) return 'none'
  if (typeof node.value === 'boolean') return String(node.value)
  return exclusive ? `${value} (exclusive)` : String(value)
}
