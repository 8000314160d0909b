import { type Difference, difference } from '../finding/difference.js'
import { pairByName } from '../node/pair-by-name.js'
import type { MergedPair, SchemaDifferences, SchemaPair } from '../schema/schema-pair.js'
import type { ObjectShape } from './object-shape.js'

/**
 * Compares `patternProperties` by pattern. A pattern that only one side has is compared with what the
 * other side says of undeclared properties.
 */
export function comparePatternProperties({
  pair,
  before,
  after,
}: {
  readonly pair: MergedPair
  readonly before: ObjectShape
  readonly after: ObjectShape
}): SchemaDifferences {
  const { matched, removed, added } = pairByName(before.patterns, after.patterns)
  const { direction } = pair
  const differences: Difference[] = []
  const inner: SchemaPair[] = matched.map((each) => ({ ...each, direction, role: 'value' }))
  for (const [pattern, schemas] of removed) {
    const nodes = { before: schemas[0], after: { ...after.openness, value: undefined } }
    if (after.others) inner.push({ before: schemas, after: after.others, direction, role: 'value' })
    else differences.push(difference('pattern-property-removed', direction, nodes, pattern))
  }
  for (const [pattern, schemas] of added) {
    const nodes = { before: { ...before.openness, value: undefined }, after: schemas[0] }
    if (before.others)
      inner.push({ before: before.others, after: schemas, direction, role: 'value' })
    else differences.push(difference('pattern-property-added', direction, nodes, pattern))
  }
  return { differences, inner }
}
