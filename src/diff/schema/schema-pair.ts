import type { Difference } from '../finding/difference.js'
import type { DiffNode, Pair } from '../node/diff-node.js'
import type { Direction, Relation } from '../rule/rule.js'
import { type MergedSchema, mergeSchemas } from './merged-schema.js'

/** Schemas that all apply to one value. */
export type Schemas = readonly [DiffNode, ...DiffNode[]]

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

/** A pair of schemas, each with its `$ref`s and `allOf` merged. */
export interface MergedPair extends Pair<MergedSchema> {
  readonly direction: Direction
  readonly role: Role
  /** How the valid values of another pair relate. */
  readonly relate: (pair: SchemaPair) => Relation
}

export function mergeBoth(pair: SchemaPair, relate: (pair: SchemaPair) => Relation): MergedPair {
  const { direction, role } = pair
  return {
    before: mergeSchemas(pair.before),
    after: mergeSchemas(pair.after),
    direction,
    role,
    relate,
  }
}
