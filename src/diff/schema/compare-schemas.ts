import { compareAnnotations } from '../keyword/compare-annotations.js'
import { compareArrays } from '../keyword/compare-arrays.js'
import { compareBounds } from '../keyword/compare-bounds.js'
import { compareConditions } from '../keyword/compare-conditions.js'
import { compareConstraints } from '../keyword/compare-constraints.js'
import { compareEnums, compareExtensibleEnums } from '../keyword/compare-enums.js'
import { compareNullability } from '../keyword/compare-nullability.js'
import { compareObjects } from '../keyword/compare-objects.js'
import { compareTypes } from '../keyword/compare-types.js'
import type { IsUnchanged } from '../node/unchanged-nodes.js'
import { compareChoices } from './compare-choices.js'
import { compareDiscriminators } from './compare-discriminators.js'
import { pairGraph } from './pair-graph.js'
import {
  type MergedPair,
  mergeBoth,
  type SchemaComparison,
  type SchemaDifferences,
  type SchemaPair,
  schemasUnder,
} from './schema-pair.js'

/**
 * Makes the functions that compare schemas of two contracts.
 *
 * @param today decides whether the sunset of a property has come
 */
export function schemaComparison(isUnchanged: IsUnchanged, today: Date): SchemaComparison {
  return pairGraph(
    (pair) => areUnchanged(pair, isUnchanged),
    (pair, { rules }) => compareKeywords(pair, mergeBoth(pair, rules, today)),
  )
}

function areUnchanged({ before, after }: SchemaPair, isUnchanged: IsUnchanged): boolean {
  if (before.length !== after.length) return false
  return before.every((old, index) => {
    const now = after[index]
    return now !== undefined && old.bare === now.bare && isUnchanged({ before: old, after: now })
  })
}

function compareKeywords(schemas: SchemaPair, pair: MergedPair): SchemaDifferences {
  const nullability = compareNullability(schemas, pair)
  if (pair.before.choices.length > 0 || pair.after.choices.length > 0) {
    const { differences, inner } = compareChoices(pair)
    return { differences: [...nullability, ...differences], inner }
  }
  const types = [...nullability, ...compareTypes(pair)]
  // Without a common type the other keywords need no comparison.
  if (pair.common.size === 0) {
    return { differences: [...types, ...compareAnnotations(pair)], inner: [] }
  }
  const structures = [compareObjects(pair), compareArrays(pair), compareConditions(pair)]
  return {
    differences: [
      ...types,
      ...compareEnums(pair),
      ...compareExtensibleEnums(pair),
      ...compareBounds(pair),
      ...compareConstraints(pair),
      ...compareDiscriminators(pair),
      ...structures.flatMap(({ differences }) => differences),
      ...compareAnnotations(pair),
    ],
    inner: [
      ...structures.flatMap(({ inner }) => inner),
      ...schemasUnder(pair, 'x-jwt-payload'),
      ...(pair.common.has('string') ? schemasUnder(pair, 'contentSchema') : []),
    ],
  }
}
