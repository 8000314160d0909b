import { type Fact, fact } from '../change/fact.js'
import { items, type Located } from '../change/located.js'
import { type Conjunction, keyword, occurrences } from './conjunction.js'
import type { ConjunctionPair } from './schema-pair.js'

/** `number` is every integer and every other number, so that subsets tell which is narrower. */
const kinds = ['string', 'integer', 'fraction', 'boolean', 'array', 'object'] as const
type Kind = (typeof kinds)[number]

/** Compares `type`; null is a matter of `nullable`. */
export function compareTypes(pair: ConjunctionPair): Fact[] {
  const before = kindsOf(pair.before)
  const after = kindsOf(pair.after)
  const gone = [...before].some((kind) => !after.has(kind))
  const came = [...after].some((kind) => !before.has(kind))
  if (!gone && !came) return []
  const rule = gone && came ? 'type-changed' : gone ? 'type-narrowed' : 'type-widened'
  const nodes = { before: keyword(pair.before, 'type'), after: keyword(pair.after, 'type') }
  return [fact(rule, pair.direction, nodes, `${spell(before)} → ${spell(after)}`)]
}

/** Whether there is a type that both accept; where there is none, the other keywords say nothing. */
export function haveTypeInCommon({ before, after }: ConjunctionPair): boolean {
  const now = kindsOf(after)
  return [...kindsOf(before)].some((kind) => now.has(kind))
}

/** The types that a schema accepts, null apart. */
export function kindsOf({ parts }: Conjunction): Set<Kind> {
  const declared = occurrences(parts, 'type').map(({ value }) => expand(value))
  const enumerated = occurrences(parts, 'enum').map((each) => new Set(items(each).map(kindOfItem)))
  const limits: ReadonlySet<unknown>[] = declared.length > 0 ? declared : enumerated
  return new Set(kinds.filter((kind) => limits.every((limit) => limit.has(kind))))
}

function expand(type: unknown): Set<unknown> {
  const listed: readonly unknown[] = Array.isArray(type) ? type : [type]
  return new Set(listed.flatMap((each) => (each === 'number' ? ['integer', 'fraction'] : [each])))
}

function kindOfItem({ value }: Located): unknown {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'fraction'
  return typeof value
}

function spell(accepted: ReadonlySet<Kind>): string {
  if (accepted.size === kinds.length) return 'any type'
  if (accepted.size === 0) return 'no type'
  const numbers = accepted.has('fraction') && accepted.has('integer')
  const names = [...accepted].filter((kind) => !(numbers && kind === 'integer'))
  return names.map((kind) => (kind === 'fraction' ? 'number' : kind)).join(' or ')
}
