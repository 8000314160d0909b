import { type Difference, difference, relationOf } from '../finding/difference.js'
import {
  child,
  type DiffNode,
  entries,
  items,
  members,
  occurrencesOf,
  type Pair,
} from '../node/diff-node.js'
import { pairByName } from '../node/pair-by-name.js'
import { keywordOf, type MergedSchema } from '../schema/merged-schema.js'
import type { MergedPair, SchemaDifferences, SchemaPair } from '../schema/schema-pair.js'

/** Compares `if`/`then`/`else`, `dependentSchemas` and `dependentRequired`. */
export function compareConditions(pair: MergedPair): SchemaDifferences {
  const found = compareIfs(pair)
  if (!pair.common.has('object')) return found
  const dependent = compareDependentSchemas(pair)
  return {
    differences: [...found.differences, ...dependent.differences, ...dependentNames(pair)],
    inner: [...found.inner, ...dependent.inner],
  }
}

/**
 * Where the condition is equal, its branches are compared. Any other change of a condition counts as
 * breaking: which values it affects depends on both of its branches.
 */
function compareIfs(pair: MergedPair): SchemaDifferences {
  const [before, after] = [holdersOf(pair.before, 'if'), holdersOf(pair.after, 'if')]
  const found: { differences: Difference[]; inner: SchemaPair[] } = { differences: [], inner: [] }
  for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
    const [old, now] = [before[index], after[index]]
    if (old && now && isSame(pair, members({ before: old, after: now }, 'if'))) {
      const branches = ['then', 'else'].map((name) => members({ before: old, after: now }, name))
      found.inner.push(...branches.map((each) => insidePair(pair, each)))
    } else {
      const rule = !old ? 'condition-added' : !now ? 'condition-removed' : 'condition-changed'
      const missing = (schema: MergedSchema) => ({ ...keywordOf(schema, 'if'), value: undefined })
      const nodes = {
        before: old ? child(old, 'if') : missing(pair.before),
        after: now ? child(now, 'if') : missing(pair.after),
      }
      found.differences.push(difference(rule, pair.direction, nodes, 'if'))
    }
  }
  return found
}

/** Pairs by the name of the property that must be there. */
function compareDependentSchemas(pair: MergedPair): SchemaDifferences {
  const { matched, removed, added } = pairByName(
    dependentSchemas(pair.before),
    dependentSchemas(pair.after),
  )
  const missing = (schema: MergedSchema, name: string) => ({
    ...child(keywordOf(schema, 'dependentSchemas'), name),
    value: undefined,
  })
  const { direction } = pair
  return {
    differences: [
      ...[...removed].map(([name, before]) =>
        difference(
          'condition-removed',
          direction,
          { before, after: missing(pair.after, name) },
          name,
        ),
      ),
      ...[...added].map(([name, after]) =>
        difference(
          'condition-added',
          direction,
          { before: missing(pair.before, name), after },
          name,
        ),
      ),
    ],
    inner: matched.map((each) => insidePair(pair, each)),
  }
}

/** Compares `dependentRequired`: each name that another name requires. */
function dependentNames(pair: MergedPair): Difference[] {
  const { removed, added } = pairByName(requiredNames(pair.before), requiredNames(pair.after))
  const missing = (schema: MergedSchema) => ({
    ...keywordOf(schema, 'dependentRequired'),
    value: undefined,
  })
  const { direction } = pair
  return [
    ...[...removed].map(([name, before]) =>
      difference('property-optional', direction, { before, after: missing(pair.after) }, name),
    ),
    ...[...added].map(([name, after]) =>
      difference('property-required', direction, { before: missing(pair.before), after }, name),
    ),
  ]
}

function requiredNames({ parts }: MergedSchema): Map<string, DiffNode> {
  const lists = occurrencesOf(parts, 'dependentRequired').flatMap(entries)
  return new Map(
    lists.flatMap(([name, list]) =>
      items(list).map((item) => [`${String(item.value)} beside ${name}`, item] as const),
    ),
  )
}

function dependentSchemas({ parts }: MergedSchema): Map<string, DiffNode> {
  return new Map(occurrencesOf(parts, 'dependentSchemas').flatMap(entries))
}

function holdersOf({ parts }: MergedSchema, keyword: string): DiffNode[] {
  return parts.filter((part) => child(part, keyword).value !== undefined)
}

function isSame(pair: MergedPair, schemas: Pair): boolean {
  return relationOf(pair.rulesOf(insidePair(pair, schemas))) === 'equal'
}

function insidePair({ direction }: MergedPair, { before, after }: Pair): SchemaPair {
  return { before: [before], after: [after], direction, role: 'value', inChoice: true }
}
