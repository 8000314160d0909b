import { type DiffNode, items, occurrencesOf } from '../node/diff-node.js'

/** `number` is split into integers and fractions, so that a narrower type is a subset. */
const kinds = ['string', 'integer', 'fraction', 'boolean', 'array', 'object'] as const
export type Kind = (typeof kinds)[number]

/** The types that all parts of a schema accept, without null. */
export function kindsOf(parts: readonly DiffNode[]): ReadonlySet<Kind> {
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
