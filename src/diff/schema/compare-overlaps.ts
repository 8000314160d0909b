import {
  type Difference,
  difference,
  isAtLeast,
  isAtMost,
  relationOf,
} from '../finding/difference.js'
import type { Pair } from '../node/diff-node.js'
import type { RuleName } from '../rule/rules.js'
import { alternativeName } from './alternative-name.js'
import type { Choice, Schemas } from './merged-schema.js'
import { areDisjoint, hasDiscriminator } from './satisfiability.js'
import type { MergedPair } from './schema-pair.js'

/** Above this number of branches they count as overlapping, unless a discriminator selects them. */
const maxBranches = 40

/** The alternatives of both sides, and which of them correspond. */
export interface Alternatives extends Pair<readonly Schemas[]> {
  readonly matched: readonly Pair<Schemas>[]
}

/**
 * Compares what `oneOf` excludes: values that match several branches. An overlap that is new makes
 * values invalid, one that is gone makes them valid. Branches that have no value in common, or that a
 * discriminator selects, do not overlap.
 *
 * @param choices undefined where a side has no choice
 */
export function compareOverlaps(
  pair: MergedPair,
  choices: Pair<Choice | undefined>,
  alternatives: Alternatives,
): Difference[] {
  const { direction, rulesOf } = pair
  const isOneOf = {
    before: choices.before?.keyword === 'oneOf' && !hasDiscriminator(choices.before),
    after: choices.after?.keyword === 'oneOf' && !hasDiscriminator(choices.after),
  }
  if (!isOneOf.before && !isOneOf.after) return []
  const relations = new Map<Schemas, ReturnType<typeof relationOf>>()
  for (const match of alternatives.matched) {
    const rules = new Set(rulesOf({ ...match, direction, role: pair.role, inChoice: true }))
    // An added optional property excludes no value that is sent today.
    rules.delete('property-added')
    relations.set(match.before, relationOf(rules))
    relations.set(match.after, relationOf(rules))
  }
  const find = (side: 'before' | 'after', isKept: (branch: Schemas) => boolean) =>
    isOneOf[side] ? findOverlap(alternatives[side], isKept, pair) : undefined
  const isIn = (test: typeof isAtMost, side: 'before' | 'after') => (branch: Schemas) => {
    const relation = relations.get(branch)
    return isOneOf[side] && relation !== undefined && test(relation)
  }
  const nodes = {
    before: choices.before?.node ?? pair.before.node,
    after: choices.after?.node ?? pair.after.node,
  }
  const report = (rule: RuleName, overlap: readonly Schemas[] | undefined) =>
    overlap ? [difference(rule, direction, nodes, overlap.map(alternativeName).join(' and '))] : []
  return [
    ...report('overlap-added', find('after', isIn(isAtMost, 'before'))),
    ...report('overlap-removed', find('before', isIn(isAtLeast, 'after'))),
  ]
}

/** Two branches that may have a value in common, of which not both are kept from the other side. */
function findOverlap(
  branches: readonly Schemas[],
  isKept: (branch: Schemas) => boolean,
  { direction }: MergedPair,
): readonly Schemas[] | undefined {
  for (const [index, one] of branches.entries()) {
    for (const other of branches.slice(index + 1)) {
      if (isKept(one) && isKept(other)) continue
      if (branches.length > maxBranches || !areDisjoint(one, other, direction)) return [one, other]
    }
  }
  return undefined
}
