import { type Difference, difference } from '../finding/difference.js'
import { canonicalJson } from '../node/canonical-json.js'
import type { DiffNode } from '../node/diff-node.js'
import type { RuleName } from '../rule/rules.js'
import { keywordOf, type MergedSchema, occurrencesOf } from '../schema/merged-schema.js'
import type { MergedPair } from '../schema/schema-pair.js'

/** A keyword that several parts of a schema may have. All of its values apply. */
interface Constraint {
  readonly keyword: string
  readonly narrowed: RuleName
  readonly widened: RuleName
  readonly changed: RuleName
  /** Whether every value that is valid for `one` is valid for `other`. */
  readonly implies: (one: DiffNode, other: DiffNode, pair: MergedPair) => boolean
  /** Values that constrain nothing. */
  readonly hints?: ReadonlySet<unknown>
}

/** Format -> formats that accept all its values (OpenAPI 3.0.3 section 4.4, JSON Schema). */
const widerFormats: ReadonlyMap<unknown, readonly unknown[]> = new Map([
  ['int32', ['int64']],
  ['float', ['double']],
  ['email', ['idn-email']],
  ['hostname', ['idn-hostname']],
  ['uri', ['uri-reference', 'iri', 'iri-reference']],
  ['uri-reference', ['iri-reference']],
  ['iri', ['iri-reference']],
])

const same = (one: DiffNode, other: DiffNode) =>
  canonicalJson(one.value) === canonicalJson(other.value)

const constraints: readonly Constraint[] = [
  {
    keyword: 'pattern',
    narrowed: 'pattern-narrowed',
    widened: 'pattern-widened',
    changed: 'pattern-changed',
    implies: same,
  },
  {
    keyword: 'format',
    narrowed: 'format-narrowed',
    widened: 'format-widened',
    changed: 'format-changed',
    implies: (one, other) =>
      same(one, other) || (widerFormats.get(one.value) ?? []).includes(other.value),
    hints: new Set(['password']),
  },
  {
    keyword: 'multipleOf',
    narrowed: 'multiple-narrowed',
    widened: 'multiple-widened',
    changed: 'multiple-changed',
    implies: (one, other) =>
      same(one, other) || isMultiple(Number(one.value) / Number(other.value)),
  },
  {
    keyword: 'not',
    narrowed: 'not-narrowed',
    widened: 'not-widened',
    changed: 'not-changed',
    implies: acceptsAllOf,
  },
]

/** Compares `pattern`, `format`, `multipleOf` and `not`. */
export function compareConstraints(pair: MergedPair): Difference[] {
  return constraints.flatMap((constraint) => {
    const before = constraintsOf(pair.before, constraint)
    const after = constraintsOf(pair.after, constraint)
    const lost = unmet(before, after, constraint, pair)
    const gained = unmet(after, before, constraint, pair)
    if (lost.length === 0 && gained.length === 0) return []
    return [factOf(constraint, pair, lost, gained)]
  })
}

function factOf(
  constraint: Constraint,
  { before, after, direction }: MergedPair,
  lost: readonly DiffNode[],
  gained: readonly DiffNode[],
): Difference {
  const { narrowed, widened, changed } = constraint
  const rule = lost.length === 0 ? narrowed : gained.length === 0 ? widened : changed
  const nodes = {
    before: lost[0] ?? { ...keywordOf(before, constraint.keyword), value: undefined },
    after: gained[0] ?? { ...keywordOf(after, constraint.keyword), value: undefined },
  }
  return difference(rule, direction, nodes, `${spell(lost)} → ${spell(gained)}`)
}

/** Constraints in `ones` that no constraint in `others` implies. */
function unmet(
  ones: readonly DiffNode[],
  others: readonly DiffNode[],
  { implies }: Constraint,
  pair: MergedPair,
): DiffNode[] {
  return ones.filter((one) => !others.some((other) => implies(other, one, pair)))
}

function constraintsOf({ parts }: MergedSchema, { keyword, hints }: Constraint): DiffNode[] {
  return occurrencesOf(parts, keyword).filter(({ value }) => !hints?.has(value))
}

/** `not A` implies `not B` where A accepts every value of B. */
function acceptsAllOf(one: DiffNode, other: DiffNode, pair: MergedPair): boolean {
  const { direction, relate } = pair
  const relation = relate({ before: [other], after: [one], direction, role: 'value' })
  return relation === 'equal' || relation === 'widened'
}

/** 0.3 is a multiple of 0.1, although not in floating point. */
function isMultiple(quotient: number): boolean {
  return Math.abs(quotient - Math.round(quotient)) < 1e-9
}

function spell(constraints: readonly DiffNode[]): string {
  return constraints.map(({ value }) => canonicalJson(value)).join(', ') || 'none'
}
