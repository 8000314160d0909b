import type { Difference } from '../finding/difference.js'
import type { DiffNode, Pair } from '../node/diff-node.js'
import type { Direction } from '../rule/rule.js'
import {
  keywordOf,
  type MergedSchema,
  mergeSchemas,
  occurrencesOf,
  type Schemas,
} from './merged-schema.js'

/** What a schema describes: the enum of error codes has rules of its own. */
export type Role = 'error-body' | 'error-code' | 'value'

/** Two schemas to compare, and the direction in which their values are sent. */
export interface SchemaPair extends Pair<Schemas> {
  readonly direction: Direction
  readonly role: Role
  /** Set for a branch of a choice: whether null is valid was compared for the whole schema. */
  readonly inChoice?: true
}

/** The differences of two schemas themselves, and the pairs of schemas inside them that remain to be compared. */
export interface SchemaDifferences {
  readonly differences: readonly Difference[]
  readonly inner: readonly SchemaPair[]
}

/** Compares two schemas with everything inside them. */
export type CompareSchemas = (pair: SchemaPair) => readonly Difference[]

/** A pair of schemas, each with its `$ref`s and `allOf` merged. */
export interface MergedPair extends Pair<MergedSchema> {
  readonly direction: Direction
  readonly role: Role
  /** Compares another pair of schemas on the way. */
  readonly compare: CompareSchemas
}

export function mergeBoth(pair: SchemaPair, compare: CompareSchemas): MergedPair {
  const { direction, role } = pair
  return {
    before: mergeSchemas(pair.before),
    after: mergeSchemas(pair.after),
    direction,
    role,
    compare,
  }
}

/** The schemas under a keyword as one pair; none where neither side has the keyword. */
export function schemasUnder(pair: MergedPair, name: string): SchemaPair[] {
  const before = schemasOf(pair.before, name)
  const after = schemasOf(pair.after, name)
  if (before[0].value === undefined && after[0].value === undefined) return []
  return [{ before, after, direction: pair.direction, role: 'value' }]
}

function schemasOf(schema: MergedSchema, name: string): Schemas {
  const [first, ...rest]: DiffNode[] = occurrencesOf(schema.parts, name)
  return first ? [first, ...rest] : [keywordOf(schema, name)]
}
