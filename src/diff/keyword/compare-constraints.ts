import { type Difference, difference, isAtMost, relationOf } from '../finding/difference.js'
import { canonicalJson } from '../node/canonical-json.js'
import type { DiffNode } from '../node/diff-node.js'
import { keywordOf, type MergedSchema } from '../schema/merged-schema.js'
import type { MergedPair } from '../schema/schema-pair.js'
import { type Constraint, constraints } from './constraints.js'

/** Compares `pattern`, `format`, `multipleOf`, `contentEncoding`, `contains` and `not`. */
export function compareConstraints(pair: MergedPair): Difference[] {
  const applicable = constraints.filter(({ kinds }) => kinds.some((kind) => pair.common.has(kind)))
  return applicable.flatMap((constraint) => {
    const before = constraint.nodesIn(pair.before)
    const after = constraint.nodesIn(pair.after)
    const removed = notImplied(before, after, constraint, pair)
    const added = notImplied(after, before, constraint, pair)
    if (removed.length === 0 && added.length === 0) return []
    return [differenceOf(constraint, pair, removed, added)]
  })
}

function differenceOf(
  { keyword, narrowed, widened, changed }: Constraint,
  { before, after, direction }: MergedPair,
  removed: readonly DiffNode[],
  added: readonly DiffNode[],
): Difference {
  const rule = removed.length === 0 ? narrowed : added.length === 0 ? widened : changed
  const missing = (schema: MergedSchema) => ({ ...keywordOf(schema, keyword), value: undefined })
  const nodes = { before: removed[0] ?? missing(before), after: added[0] ?? missing(after) }
  return difference(rule, direction, nodes, `${text(removed)} → ${text(added)}`)
}

/** Constraints in `ones` that no constraint in `others` implies. */
function notImplied(
  ones: readonly DiffNode[],
  others: readonly DiffNode[],
  { implies }: Constraint,
  pair: MergedPair,
): DiffNode[] {
  const isSubset = (inner: DiffNode, outer: DiffNode) => {
    const { direction, rulesOf } = pair
    const schemas = { before: [outer], after: [inner] } as const
    return isAtMost(relationOf(rulesOf({ ...schemas, direction, role: 'value', inChoice: true })))
  }
  return ones.filter((one) => !others.some((other) => implies(other, one, isSubset)))
}

function text(nodes: readonly DiffNode[]): string {
  return nodes.map(({ value }) => canonicalJson(value)).join(', ') || 'none'
}
