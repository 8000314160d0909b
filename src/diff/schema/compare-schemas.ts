import type { ContractDocument } from '../../openapi/document/contract-document.js'
import { type Fact, relationOf } from '../change/fact.js'
import type { Located } from '../change/located.js'
import { compareBounds } from '../constraints/compare-bounds.js'
import { compareConstraints } from '../constraints/compare-constraints.js'
import { compareEnums } from '../constraints/compare-enums.js'
import { compareObjects } from '../constraints/compare-objects.js'
import { compareAnnotations } from '../contract/compare-annotations.js'
import { compareChoices } from './compare-choices.js'
import { compareDiscriminators } from './compare-discriminators.js'
import { compareNullability } from './compare-nullability.js'
import { compareTypes, haveTypeInCommon } from './compare-types.js'
import { keyword, occurrences, schemaKey } from './conjunction.js'
import {
  type ConjunctionPair,
  conjoinBoth,
  type Findings,
  type SchemaPair,
  type Schemas,
} from './schema-pair.js'

/** Compares schemas, and remembers: each pair of the two contracts is looked at once. */
export type CompareSchemas = (pair: SchemaPair) => Fact[]

/**
 * The findings are a graph, pair -> pairs inside it, so recursive schemas are circles in it and
 * nothing more: a pair that is being looked at already is taken as it stands.
 */
export function schemaComparison(): CompareSchemas {
  const known = new Map<string, Findings>()
  const keyOf = pairKeys()

  const look = (pair: SchemaPair): Findings => {
    const key = keyOf(pair)
    const old = known.get(key)
    if (old) return old
    known.set(key, { facts: [], inner: [] })
    const findings = compareOnce(pair, (other) => relationOf(compare(other)))
    known.set(key, findings)
    return findings
  }

  const compare: CompareSchemas = (pair) => {
    const facts: Fact[] = []
    const seen = new Set<string>()
    const waiting = [pair]
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (seen.has(keyOf(next))) continue
      seen.add(keyOf(next))
      const findings = look(next)
      facts.push(...findings.facts)
      waiting.push(...findings.inner)
    }
    return facts
  }

  return compare
}

/** The same key for the same pair; what stands at the same pointer of two contracts is not the same. */
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

function compareOnce(schemas: SchemaPair, relate: ConjunctionPair['relate']): Findings {
  const pair = conjoinBoth(schemas, relate)
  const nullability = compareNullability(schemas, pair)
  if (pair.before.choices.length > 0 || pair.after.choices.length > 0) {
    const { facts, inner } = compareChoices(pair)
    return { facts: [...nullability, ...facts], inner }
  }
  const types = [...nullability, ...compareTypes(pair)]
  if (!haveTypeInCommon(pair)) return { facts: [...types, ...compareAnnotations(pair)], inner: [] }
  const objects = compareObjects(pair)
  return {
    facts: [
      ...types,
      ...compareEnums(pair),
      ...compareBounds(pair),
      ...compareConstraints(pair),
      ...compareDiscriminators(pair),
      ...objects.facts,
      ...compareAnnotations(pair),
    ],
    inner: [
      ...objects.inner,
      ...schemasInside(pair, 'items'),
      ...schemasInside(pair, 'x-jwt-payload'),
    ],
  }
}

/** What the items of an array are; what the payload of a token (`x-jwt-payload`) is. */
function schemasInside(pair: ConjunctionPair, name: string): SchemaPair[] {
  const before = schemasOf(pair, 'before', name)
  const after = schemasOf(pair, 'after', name)
  if (before[0].value === undefined && after[0].value === undefined) return []
  return [{ before, after, direction: pair.direction, role: 'value' }]
}

function schemasOf(pair: ConjunctionPair, side: 'before' | 'after', name: string): Schemas {
  const [first, ...rest]: Located[] = occurrences(pair[side].parts, name)
  return first ? [first, ...rest] : [keyword(pair[side], name)]
}
