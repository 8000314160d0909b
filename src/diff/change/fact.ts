import { child, type Located, nearest, type Pair } from './located.js'
import type { PairedUp } from './pair-up.js'
import { type Direction, type Relation, type Rule, type RuleName, rules } from './rules.js'

/** One difference between two contracts, not yet judged. */
export interface Fact {
  readonly rule: RuleName
  readonly direction: Direction
  /** From what to what, in a few words. */
  readonly detail: string
  /** What changed: in the new contract, or for what is gone in the old one. */
  readonly pointer: string
  /** Where to look in the old contract; for what is new, what holds it. */
  readonly before: string
  /** Where to look in the new contract; for what is gone, what held it. */
  readonly after: string
}

/** A difference between two places; an undefined value on one side means that it is new, or gone. */
export function fact(
  rule: RuleName,
  direction: Direction,
  { before, after }: Pair,
  detail: string,
): Fact {
  return {
    rule,
    direction,
    detail,
    pointer: after.value === undefined ? before.pointer : after.pointer,
    before: nearest(before),
    after: nearest(after),
  }
}

/** Named things that only one side has, each as a fact; the others stand for where they would be. */
export function membershipFacts(
  rule: Readonly<Record<'gone' | 'came', RuleName>>,
  direction: Direction,
  { gone, came }: Pick<PairedUp<Located>, 'gone' | 'came'>,
  holders: Pair,
): Fact[] {
  const nowhere = (holder: Located, name: string) => ({ ...child(holder, name), value: undefined })
  return [
    ...[...gone].map(([name, before]) =>
      fact(rule.gone, direction, { before, after: nowhere(holders.after, name) }, name),
    ),
    ...[...came].map(([name, after]) =>
      fact(rule.came, direction, { before: nowhere(holders.before, name), after }, name),
    ),
  ]
}

/** What the facts come to, documentation aside. */
export function relationOf(facts: readonly Fact[]): Relation {
  const relations = new Set(facts.map((each) => relationOfRule(rules[each.rule])))
  relations.delete('equal')
  const [only = 'equal', ...others] = relations
  return others.length > 0 ? 'incomparable' : only
}

function relationOfRule({ relation, severity }: Rule): Relation {
  if (relation) return relation
  if (severity.request === 'documentation') return 'equal'
  const narrows = severity.request === 'breaking'
  const widens = severity.response === 'breaking'
  if (narrows === widens) return 'incomparable'
  return narrows ? 'narrowed' : 'widened'
}
