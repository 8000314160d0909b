import { canonicalJson } from '../node/canonical-json.js'
import { child, type DiffNode, numberAt, occurrencesOf } from '../node/diff-node.js'
import type { RuleName } from '../rule/rules.js'
import type { Kind } from '../schema/kinds.js'
import type { MergedSchema } from '../schema/merged-schema.js'

/** A keyword that several parts of a schema may have. All of its values apply. */
export interface Constraint {
  readonly keyword: string
  readonly narrowed: RuleName
  readonly widened: RuleName
  readonly changed: RuleName
  /** The types that the keyword applies to. */
  readonly kinds: readonly Kind[]
  /** The keyword in all parts where it restricts values. */
  readonly nodesIn: (schema: MergedSchema) => DiffNode[]
  /** Whether every value that is valid for `one` is valid for `other`. */
  readonly implies: (one: DiffNode, other: DiffNode, isSubset: IsSubset) => boolean
}

/** Whether every value that is valid for the schema `inner` is valid for `outer`. */
type IsSubset = (inner: DiffNode, outer: DiffNode) => boolean

const everyKind = ['string', 'integer', 'fraction', 'boolean', 'array', 'object'] as const

const named = (name: string) => (schema: MergedSchema) => occurrencesOf(schema.parts, name)

/** Format -> formats that accept all its values (OpenAPI 3.0.3 section 4.4, JSON Schema). */
const widerFormats: ReadonlyMap<unknown, readonly unknown[]> = new Map([
  ['email', ['idn-email']],
  ['hostname', ['idn-hostname']],
  ['uri', ['uri-reference', 'iri', 'iri-reference']],
  ['uri-reference', ['iri-reference']],
  ['iri', ['iri-reference']],
])

/** Formats that are valid for every value: a hint for forms, a precision, an encoding that `contentEncoding` repeats. */
const hints: ReadonlySet<unknown> = new Set(['password', 'float', 'double', 'byte', 'binary'])

function formatsIn(schema: MergedSchema): DiffNode[] {
  const isInteger = !schema.kinds.has('fraction')
  return occurrencesOf(schema.parts, 'format').filter(
    ({ value }) => !hints.has(value) && !(value === 'int64' && isInteger),
  )
}

/** `contentEncoding`, and `format: byte`, which means base64 (OpenAPI 3.0.3 section 4.4). */
function encodingsIn({ parts }: MergedSchema): DiffNode[] {
  const bytes = occurrencesOf(parts, 'format').filter(({ value }) => value === 'byte')
  return [
    ...occurrencesOf(parts, 'contentEncoding'),
    ...bytes.map((node) => ({ ...node, value: 'base64' })),
  ]
}

/** Patterns that every string matches: they are not anchored at both ends. */
const matchesAll: ReadonlySet<unknown> = new Set(['', '.*', '^', '$', '^.*', '.*$'])

/** Each schema with `contains`, for its limits `minContains` and `maxContains` beside it. */
function holdersOfContains({ parts }: MergedSchema): DiffNode[] {
  return parts.filter((part) => child(part, 'contains').value !== undefined)
}

function impliesContains(one: DiffNode, other: DiffNode, isSubset: IsSubset): boolean {
  const [inner, outer] = [child(one, 'contains'), child(other, 'contains')]
  const min = (holder: DiffNode) => numberAt(child(holder, 'minContains'), 1)
  const max = (holder: DiffNode) => numberAt(child(holder, 'maxContains'), Infinity)
  const needsNoMore = min(other) === 0 || (min(one) >= min(other) && isSubset(inner, outer))
  const allowsNoLess = max(other) === Infinity || (max(one) <= max(other) && isSubset(outer, inner))
  return needsNoMore && allowsNoLess
}

export const constraints: readonly Constraint[] = [
  {
    keyword: 'pattern',
    narrowed: 'pattern-narrowed',
    widened: 'pattern-widened',
    changed: 'pattern-changed',
    kinds: ['string'],
    nodesIn: (schema) => named('pattern')(schema).filter(({ value }) => !matchesAll.has(value)),
    implies: isSame,
  },
  {
    keyword: 'format',
    narrowed: 'format-narrowed',
    widened: 'format-widened',
    changed: 'format-changed',
    kinds: ['string', 'integer', 'fraction'],
    nodesIn: formatsIn,
    implies: (one, other) =>
      isSame(one, other) || (widerFormats.get(one.value) ?? []).includes(other.value),
  },
  {
    keyword: 'contentEncoding',
    narrowed: 'encoding-changed',
    widened: 'encoding-changed',
    changed: 'encoding-changed',
    kinds: ['string'],
    nodesIn: encodingsIn,
    implies: isSame,
  },
  {
    keyword: 'contentMediaType',
    narrowed: 'content-changed',
    widened: 'content-changed',
    changed: 'content-changed',
    kinds: ['string'],
    nodesIn: named('contentMediaType'),
    implies: isSame,
  },
  {
    keyword: 'multipleOf',
    narrowed: 'multiple-narrowed',
    widened: 'multiple-widened',
    changed: 'multiple-changed',
    kinds: ['integer', 'fraction'],
    nodesIn: named('multipleOf'),
    implies: (one, other) =>
      isSame(one, other) || isMultiple(Number(one.value) / Number(other.value)),
  },
  {
    keyword: 'contains',
    narrowed: 'contains-narrowed',
    widened: 'contains-widened',
    changed: 'contains-changed',
    kinds: ['array'],
    nodesIn: holdersOfContains,
    implies: impliesContains,
  },
  {
    keyword: 'not',
    narrowed: 'not-narrowed',
    widened: 'not-widened',
    changed: 'not-changed',
    kinds: everyKind,
    nodesIn: named('not'),
    implies: (one, other, isSubset) => isSubset(other, one),
  },
]

function isSame(one: DiffNode, other: DiffNode): boolean {
  return canonicalJson(one.value) === canonicalJson(other.value)
}

/** 0.3 is a multiple of 0.1, although not in floating point. */
function isMultiple(quotient: number): boolean {
  return Math.abs(quotient - Math.round(quotient)) < 1e-9
}
