import { child, type DiffNode, nearest, type Pair } from '../node/diff-node.js'
import type { NamePairs } from '../node/pair-by-name.js'
import type { Direction, Relation, Rule } from '../rule/rule.js'
import { type RuleName, rules } from '../rule/rules.js'

/** One difference between two contracts, without its severity. */
export interface Difference {
  readonly rule: RuleName
  readonly direction: Direction
  /** The old and the new value, or the name of what changed. */
  readonly detail: string
  /** What changed: a pointer into the new contract, or into the old one for what was removed. */
  readonly pointer: string
  /** The old and the new value: equal for copies of the same change. */
  readonly values: Pair<unknown>
  /** A pointer into the old contract; for what was added, its nearest ancestor. */
  readonly before: string
  /** A pointer into the new contract; for what was removed, its nearest ancestor. */
  readonly after: string
}

/** A difference between two nodes. An undefined value on one side means added or removed. */
export function difference(
  rule: RuleName,
  direction: Direction,
  { before, after }: Pair,
  detail: string,
): Difference {
  return {
    rule,
    direction,
    detail,
    values: { before: before.value, after: after.value },
    pointer: after.value === undefined ? before.pointer : after.pointer,
    before: nearest(before),
    after: nearest(after),
  }
}

interface MembershipRules {
  /** One rule for all, or one for each node. */
  readonly removed: RuleName | ((removed: DiffNode) => RuleName)
  readonly added: RuleName
}

/** One difference for each named node that only one side has. */
export function membershipDifferences(
  rule: MembershipRules,
  direction: Direction,
  { removed, added }: Pick<NamePairs<DiffNode>, 'removed' | 'added'>,
  holders: Pair,
): Difference[] {
  const missingNode = (holder: DiffNode, name: string) => ({
    ...child(holder, name),
    value: undefined,
  })
  return [
    ...[...removed].map(([name, before]) =>
      difference(
        typeof rule.removed === 'string' ? rule.removed : rule.removed(before),
        direction,
        { before, after: missingNode(holders.after, name) },
        name,
      ),
    ),
    ...[...added].map(([name, after]) =>
      difference(rule.added, direction, { before: missingNode(holders.before, name), after }, name),
    ),
  ]
}

/** The rules of differences, each once. */
export function rulesOf(differences: readonly Difference[]): Set<RuleName> {
  return new Set(differences.map(({ rule }) => rule))
}

/** How the valid values relate, by the rules of all differences. Documentation does not count. */
export function relationOf(found: ReadonlySet<RuleName>): Relation {
  const relations = new Set([...found].map((name) => relationOfRule(rules[name])))
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

/** Whether the values after are all among the values before. */
export function isAtMost(relation: Relation): boolean {
  return relation === 'equal' || relation === 'narrowed'
}

/** Whether the values before are all among the values after. */
export function isAtLeast(relation: Relation): boolean {
  return relation === 'equal' || relation === 'widened'
}
