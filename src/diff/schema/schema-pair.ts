import type { Fact } from '../change/fact.js'
import type { Located, Pair } from '../change/located.js'
import type { Direction, Relation } from '../change/rules.js'
import { type Conjunction, conjoin } from './conjunction.js'

/** Schemas that must hold at once. */
export type Schemas = readonly [Located, ...Located[]]

/** Where a schema stands matters only here: an error's codes are told apart from other enums. */
export type Role = 'error-body' | 'error-code' | 'value'

/** Two schemas to compare, and which way their values travel. */
export interface SchemaPair extends Pair<Schemas> {
  readonly direction: Direction
  readonly role: Role
  /** Parts or alternatives of schemas that are compared as a whole too. */
  readonly inChoice?: true
}

/** What the comparison of two schemas found by itself, and which schemas inside it are next. */
export interface Findings {
  readonly facts: readonly Fact[]
  readonly inner: readonly SchemaPair[]
}

/** Two schemas with everything merged that must hold at once. */
export interface ConjunctionPair extends Pair<Conjunction> {
  readonly direction: Direction
  readonly role: Role
  /** Whether another pair accepts more or less, all in all. */
  readonly relate: (pair: SchemaPair) => Relation
}

export function conjoinBoth(
  pair: SchemaPair,
  relate: (pair: SchemaPair) => Relation,
): ConjunctionPair {
  const { direction, role } = pair
  return { before: conjoin(pair.before), after: conjoin(pair.after), direction, role, relate }
}
