import { type Conjunction, keyword, occurrences } from './conjunction.js'
import { type Fact, fact } from './fact.js'
import { child, items, type Located } from './located.js'
import type { RuleName } from './rules.js'
import type { ConjunctionPair } from './schema-pair.js'

/** `number` is every integer and every other number, so that subsets tell which is narrower. */
const kinds = ['string', 'integer', 'fraction', 'boolean', 'array', 'object'] as const
type Kind = (typeof kinds)[number]

/** Compares `type` and `nullable`. */
export function compareTypes(pair: ConjunctionPair): Fact[] {
  return [...kindFacts(pair), ...nullFacts(pair)]
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

function kindFacts(pair: ConjunctionPair): Fact[] {
  const before = kindsOf(pair.before)
  const after = kindsOf(pair.after)
  const gone = [...before].some((kind) => !after.has(kind))
  const came = [...after].some((kind) => !before.has(kind))
  if (!gone && !came) return []
  const rule = gone && came ? 'type-changed' : gone ? 'type-narrowed' : 'type-widened'
  return [pointingAt(pair, 'type', rule, `${spell(before)} → ${spell(after)}`)]
}

function nullFacts(pair: ConjunctionPair): Fact[] {
  const before = acceptsNull(pair.before)
  const after = acceptsNull(pair.after)
  if (before === after) return []
  const rule = after ? 'nullable-added' : 'nullable-removed'
  return [pointingAt(pair, 'nullable', rule, `${spellNull(before)} → ${spellNull(after)}`)]
}

/**
 * Strictly, `nullable` counts only beside `type` (OpenAPI 3.0.3, proposal 2019-10-31). Beside a
 * `$ref` in allOf, or a choice, authors mean the whole by it, and so it is read here.
 */
function acceptsNull({ parts }: Conjunction): boolean {
  const said = (part: Located) => child(part, 'nullable').value === true
  const typed = (part: Located) => child(part, 'type').value !== undefined
  if (parts.some((part) => said(part) && !typed(part))) return true
  if (parts.some(typed)) return parts.every((part) => !typed(part) || said(part))
  const listed = occurrences(parts, 'enum')
  if (listed.length > 0) return listed.every((each) => items(each).some(isNull))
  return !parts.some((part) => part.bare && hasChoice(part)) || parts.some((part) => !part.bare)
}

/** Whether null is valid is then up to the alternatives. */
function hasChoice(part: Located): boolean {
  return ['oneOf', 'anyOf'].some((name) => items(child(part, name)).length > 1)
}

function pointingAt(
  { before, after, direction }: ConjunctionPair,
  name: string,
  rule: RuleName,
  detail: string,
): Fact {
  const places = { before: keyword(before, name), after: keyword(after, name) }
  return fact(rule, direction, places, detail)
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

function isNull({ value }: Located): boolean {
  return value === null
}

function spell(accepted: ReadonlySet<Kind>): string {
  if (accepted.size === kinds.length) return 'any type'
  if (accepted.size === 0) return 'no type'
  const numbers = accepted.has('fraction') && accepted.has('integer')
  const names = [...accepted].filter((kind) => !(numbers && kind === 'integer'))
  return names.map((kind) => (kind === 'fraction' ? 'number' : kind)).join(' or ')
}

function spellNull(accepted: boolean): string {
  return accepted ? 'null is valid' : 'null is not valid'
}
