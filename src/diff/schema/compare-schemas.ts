import type { ContractDocument } from '../../openapi/document/contract-document.js'
import { type Difference, relationOf } from '../finding/difference.js'
import { compareAnnotations } from '../keyword/compare-annotations.js'
import { compareBounds } from '../keyword/compare-bounds.js'
import { compareConstraints } from '../keyword/compare-constraints.js'
import { compareEnums } from '../keyword/compare-enums.js'
import { compareNullability } from '../keyword/compare-nullability.js'
import { compareObjects } from '../keyword/compare-objects.js'
import { compareTypes, haveTypeInCommon } from '../keyword/compare-types.js'
import type { DiffNode } from '../node/diff-node.js'
import { compareChoices } from './compare-choices.js'
import { compareDiscriminators } from './compare-discriminators.js'
import { keywordOf, occurrencesOf, schemaKey } from './merged-schema.js'
import {
  type MergedPair,
  mergeBoth,
  type SchemaDifferences,
  type SchemaPair,
  type Schemas,
} from './schema-pair.js'

/** Compares two schemas with everything inside them. Each pair of schemas is compared once. */
export type CompareSchemas = (pair: SchemaPair) => Difference[]

/**
 * The results form a graph: pair -> pairs inside it. Recursive schemas are cycles of this graph. While a
 * pair is being compared, it counts as equal.
 */
export function schemaComparison(): CompareSchemas {
  const known = new Map<string, SchemaDifferences>()
  const keyOf = pairKeys()

  const look = (pair: SchemaPair): SchemaDifferences => {
    const key = keyOf(pair)
    const old = known.get(key)
    if (old) return old
    known.set(key, { differences: [], inner: [] })
    const found = compareOnce(pair, (other) => relationOf(compare(other)))
    known.set(key, found)
    return found
  }

  const compare: CompareSchemas = (pair) => {
    const differences: Difference[] = []
    const seen = new Set<string>()
    const waiting = [pair]
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (seen.has(keyOf(next))) continue
      seen.add(keyOf(next))
      const found = look(next)
      differences.push(...found.differences)
      waiting.push(...found.inner)
    }
    return differences
  }

  return compare
}

/** Makes a function that returns the same text for the same pair of schemas of two contracts. */
function pairKeys(): (pair: SchemaPair) => string {
  const contracts = new Map<ContractDocument, number>()
  const numberOf = (document: ContractDocument) => {
    const number = contracts.get(document) ?? contracts.size
    contracts.set(document, number)
    return number
  }
  const side = (schemas: Schemas) =>
    schemas.map((each) => `${numberOf(each.document)}${schemaKey(each)}`).join(' & ')
  return ({ before, after, direction, role, inChoice }) =>
    `${direction} ${role} ${inChoice ?? ''}: ${side(before)} -> ${side(after)}`
}

function compareOnce(schemas: SchemaPair, relate: MergedPair['relate']): SchemaDifferences {
  const pair = mergeBoth(schemas, relate)
  const nullability = compareNullability(schemas, pair)
  if (pair.before.choices.length > 0 || pair.after.choices.length > 0) {
    const { differences, inner } = compareChoices(pair)
    return { differences: [...nullability, ...differences], inner }
  }
  const types = [...nullability, ...compareTypes(pair)]
  if (!haveTypeInCommon(pair))
    return { differences: [...types, ...compareAnnotations(pair)], inner: [] }
  const objects = compareObjects(pair)
  return {
    differences: [
      ...types,
      ...compareEnums(pair),
      ...compareBounds(pair),
      ...compareConstraints(pair),
      ...compareDiscriminators(pair),
      ...objects.differences,
      ...compareAnnotations(pair),
    ],
    inner: [
      ...objects.inner,
      ...schemasInside(pair, 'items'),
      ...schemasInside(pair, 'x-jwt-payload'),
    ],
  }
}

/** The schemas under `items`, or under `x-jwt-payload` (the payload of a token). */
function schemasInside(pair: MergedPair, name: string): SchemaPair[] {
  const before = schemasOf(pair, 'before', name)
  const after = schemasOf(pair, 'after', name)
  if (before[0].value === undefined && after[0].value === undefined) return []
  return [{ before, after, direction: pair.direction, role: 'value' }]
}

function schemasOf(pair: MergedPair, side: 'before' | 'after', name: string): Schemas {
  const [first, ...rest]: DiffNode[] = occurrencesOf(pair[side].parts, name)
  return first ? [first, ...rest] : [keywordOf(pair[side], name)]
}
