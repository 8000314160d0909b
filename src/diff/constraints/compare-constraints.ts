import { canonical } from '../change/canonical.js'
import { type Fact, fact } from '../change/fact.js'
import type { Located } from '../change/located.js'
import type { RuleName } from '../change/rules.js'
import { type Conjunction, keyword, occurrences } from '../schema/conjunction.js'
import type { ConjunctionPair } from '../schema/schema-pair.js'

/** A keyword of which every part may bring its own, all of them to be met. */
interface Constraint {
  readonly keyword: string
  readonly narrowed: RuleName
  readonly widened: RuleName
  readonly changed: RuleName
  /** Whether what meets the one meets the other too. */
  readonly implies: (one: Located, other: Located, pair: ConjunctionPair) => boolean
  /** Hints that constrain nothing. */
  readonly hints?: ReadonlySet<unknown>
}

/** Formats whose values are all of another format too (OpenAPI 3.0.3 section 4.4, JSON Schema). */
const widerFormats: ReadonlyMap<unknown, readonly unknown[]> = new Map([
  ['int32', ['int64']],
  ['float', ['double']],
  ['email', ['idn-email']],
  ['hostname', ['idn-hostname']],
  ['uri', ['uri-reference', 'iri', 'iri-reference']],
  ['uri-reference', ['iri-reference']],
  ['iri', ['iri-reference']],
])

const same = (one: Located, other: Located) => canonical(one.value) === canonical(other.value)

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
export function compareConstraints(pair: ConjunctionPair): Fact[] {
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
  { before, after, direction }: ConjunctionPair,
  lost: readonly Located[],
  gained: readonly Located[],
): Fact {
  const { narrowed, widened, changed } = constraint
  const rule = lost.length === 0 ? narrowed : gained.length === 0 ? widened : changed
  const nodes = {
    before: lost[0] ?? { ...keyword(before, constraint.keyword), value: undefined },
    after: gained[0] ?? { ...keyword(after, constraint.keyword), value: undefined },
  }
  return fact(rule, direction, nodes, `${spell(lost)} → ${spell(gained)}`)
}

/** Those of the ones that nothing of the others sees to. */
function unmet(
  ones: readonly Located[],
  others: readonly Located[],
  { implies }: Constraint,
  pair: ConjunctionPair,
): Located[] {
  return ones.filter((one) => !others.some((other) => implies(other, one, pair)))
}

function constraintsOf({ parts }: Conjunction, { keyword, hints }: Constraint): Located[] {
  return occurrences(parts, keyword).filter(({ value }) => !hints?.has(value))
}

/** `not A` implies `not B` where A accepts all that B does. */
function acceptsAllOf(one: Located, other: Located, pair: ConjunctionPair): boolean {
  const { direction, relate } = pair
  const relation = relate({ before: [other], after: [one], direction, role: 'value' })
  return relation === 'equal' || relation === 'widened'
}

/** 0.3 is a multiple of 0.1, although not in binary. */
function isMultiple(quotient: number): boolean {
  return Math.abs(quotient - Math.round(quotient)) < 1e-9
}

function spell(constraints: readonly Located[]): string {
  return constraints.map(({ value }) => canonical(value)).join(', ') || 'none'
}
