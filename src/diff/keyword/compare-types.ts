import { type Difference, difference } from '../finding/difference.js'
import { items } from '../node/diff-node.js'
import { keywordOf, type MergedSchema, occurrencesOf } from '../schema/merged-schema.js'
import type { MergedPair } from '../schema/schema-pair.js'

/** `number` is split into integers and fractions, so that a narrower type is a subset. */
const kinds = ['string', 'integer', 'fraction', 'boolean', 'array', 'object'] as const
export type Kind = (typeof kinds)[number]

/** Compares `type`. `compareNullability` handles null. */
export function compareTypes(pair: MergedPair): Difference[] {
  const before = kindsOf(pair.before)
  const after = kindsOf(pair.after)
  const removed = [...before].some((kind) => !after.has(kind))
  const added = [...after].some((kind) => !before.has(kind))
  if (!removed && !added) return []
  const rule = removed && added ? 'type-changed' : removed ? 'type-narrowed' : 'type-widened'
  const nodes = { before: keywordOf(pair.before, 'type'), after: keywordOf(pair.after, 'type') }
  return [difference(rule, pair.direction, nodes, `${typeText(before)} → ${typeText(after)}`)]
}

/** Whether both accept a common type. Without one the other keywords need no comparison. */
export function haveTypeInCommon(pair: MergedPair): boolean {
  return commonKinds(pair).size > 0
}

/** The types that both accept. A keyword for other types cannot differ in effect. */
export function commonKinds({ before, after }: MergedPair): Set<Kind> {
  const now = kindsOf(after)
  return new Set([...kindsOf(before)].filter((kind) => now.has(kind)))
}

/** The types that a schema accepts, without null. */
export function kindsOf({ parts }: Pick<MergedSchema, 'parts'>): Set<Kind> {
  if (parts.some(({ value }) => value === false)) return new Set()
  const declared = occurrencesOf(parts, 'type').map(({ value }) => expand(value))
  const values = [
    ...occurrencesOf(parts, 'enum').map((each) => items(each).map(({ value }) => value)),
    ...occurrencesOf(parts, 'const').map(({ value }) => [value]),
  ]
  const limits: ReadonlySet<unknown>[] =
    declared.length > 0 ? declared : values.map((each) => new Set(each.map(kindOfValue)))
  return new Set(kinds.filter((kind) => limits.every((limit) => limit.has(kind))))
}

function expand(type: unknown): Set<unknown> {
  const listed: readonly unknown[] = Array.isArray(type) ? type : [type]
  return new Set(listed.flatMap((each) => (each === 'number' ? ['integer', 'fraction'] : [each])))
}

function kindOfValue(value: unknown): unknown {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'fraction'
  return typeof value
}

/** The types in words: `string or integer`. */
export function typeText(accepted: ReadonlySet<Kind>): string {
  if (accepted.size === kinds.length) return 'any type'
  if (accepted.size === 0) return 'no type'
  const numbers = accepted.has('fraction') && accepted.has('integer')
  const names = [...accepted].filter((kind) => !(numbers && kind === 'integer'))
  return names.map((kind) => (kind === 'fraction' ? 'number' : kind)).join(' or ')
}
