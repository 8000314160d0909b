import type { Difference } from '../finding/difference.js'
import { compareAnnotations } from '../keyword/compare-annotations.js'
import { compareArrays } from '../keyword/compare-arrays.js'
import { compareBounds } from '../keyword/compare-bounds.js'
import { compareConditions } from '../keyword/compare-conditions.js'
import { compareConstraints } from '../keyword/compare-constraints.js'
import { compareEnums } from '../keyword/compare-enums.js'
import { compareNullability } from '../keyword/compare-nullability.js'
import { compareObjects } from '../keyword/compare-objects.js'
import { compareTypes, haveTypeInCommon } from '../keyword/compare-types.js'
import type { DiffNode } from '../node/diff-node.js'
import type { IsUnchanged } from '../node/unchanged-nodes.js'
import { compareChoices } from './compare-choices.js'
import { compareDiscriminators } from './compare-discriminators.js'
import { type Schemas, schemaKey } from './merged-schema.js'
import {
  type CompareSchemas,
  mergeBoth,
  type SchemaDifferences,
  type SchemaPair,
  schemasUnder,
} from './schema-pair.js'

const none: SchemaDifferences = { differences: [], inner: [] }

/**
 * Makes the function that compares schemas of two contracts. Each pair of schemas is compared once. The
 * results form a graph: pair -> pairs inside it. Recursive schemas are cycles of this graph. While a
 * pair is being compared, it counts as equal.
 */
export function schemaComparison(isUnchanged: IsUnchanged): CompareSchemas {
  const known = new Map<string, SchemaDifferences>()
  /** Pairs of which it is known that they and all pairs inside them have no difference. */
  const equal = new Set<string>()
  const keyOf = pairKeys()
  let depth = 0

  const compareItself = (pair: SchemaPair, key: string): SchemaDifferences => {
    const old = known.get(key)
    if (old) return old
    known.set(key, none)
    if (areUnchanged(pair, isUnchanged)) return none
    depth += 1
    const found = compareKeywords(pair, compare)
    depth -= 1
    known.set(key, found)
    return found
  }

  const compare: CompareSchemas = (pair) => {
    const differences: Difference[] = []
    const seen = new Set<string>()
    const pending = [pair]
    for (let next = pending.pop(); next; next = pending.pop()) {
      const key = keyOf(next)
      if (seen.has(key) || equal.has(key)) continue
      seen.add(key)
      const found = compareItself(next, key)
      differences.push(...found.differences)
      pending.push(...found.inner)
    }
    // Inside of another comparison some results still rest on the assumption that a pair is equal.
    if (differences.length === 0 && depth === 0) for (const key of seen) equal.add(key)
    return differences
  }

  return compare
}

function areUnchanged({ before, after }: SchemaPair, isUnchanged: IsUnchanged): boolean {
  if (before.length !== after.length) return false
  return before.every((old, index) => {
    const now = after[index]
    return now !== undefined && old.bare === now.bare && isUnchanged({ before: old, after: now })
  })
}

/** Makes a function that returns the same text for the same pair of schemas of two contracts. */
function pairKeys(): (pair: SchemaPair) => string {
  const documents: DiffNode['document'][] = []
  const numberOf = (document: DiffNode['document']) => {
    if (!documents.includes(document)) documents.push(document)
    return documents.indexOf(document)
  }
  const side = (schemas: Schemas) =>
    schemas.map((each) => `${numberOf(each.document)}${schemaKey(each)}`).join(' & ')
  return ({ before, after, direction, role, inChoice }) =>
    `${direction} ${role} ${inChoice ?? ''}: ${side(before)} -> ${side(after)}`
}

function compareKeywords(schemas: SchemaPair, compare: CompareSchemas): SchemaDifferences {
  const pair = mergeBoth(schemas, compare)
  const nullability = compareNullability(schemas, pair)
  if (pair.before.choices.length > 0 || pair.after.choices.length > 0) {
    const { differences, inner } = compareChoices(pair)
    return { differences: [...nullability, ...differences], inner }
  }
  const types = [...nullability, ...compareTypes(pair)]
  if (!haveTypeInCommon(pair)) {
    return { differences: [...types, ...compareAnnotations(pair)], inner: [] }
  }
  const structures = [compareObjects(pair), compareArrays(pair), compareConditions(pair)]
  return {
    differences: [
      ...types,
      ...compareEnums(pair),
      ...compareBounds(pair),
      ...compareConstraints(pair),
      ...compareDiscriminators(pair),
      ...structures.flatMap(({ differences }) => differences),
      ...compareAnnotations(pair),
    ],
    inner: [...structures.flatMap(({ inner }) => inner), ...schemasUnder(pair, 'x-jwt-payload')],
  }
}
