import type { Difference } from '../finding/difference.js'
import { type DiffNode, occurrencesOf, type Pair } from '../node/diff-node.js'
import type { Direction } from '../rule/rule.js'
import type { RuleName } from '../rule/rules.js'
import type { Kind } from './kinds.js'
import { keywordOf, type MergedSchema, mergeSchemas, type Schemas } from './merged-schema.js'

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
export interface SchemaComparison {
  readonly differences: (pair: SchemaPair) => readonly Difference[]
  /** The rules of all differences. */
  readonly rules: RulesOf
}

type RulesOf = (pair: SchemaPair) => ReadonlySet<RuleName>

/** A pair of schemas, each with its `$ref`s and `allOf` merged. */
export interface MergedPair extends Pair<MergedSchema> {
  /** The types that both accept. A keyword for other types cannot differ in effect. */
  readonly common: ReadonlySet<Kind>
  readonly direction: Direction
  readonly role: Role
  /** The rules of all differences of another pair of schemas. */
  readonly rulesOf: RulesOf
  /** Decides whether the sunset of a property has come. */
  readonly today: Date
}

export function mergeBoth(pair: SchemaPair, rulesOf: RulesOf, today: Date): MergedPair {
  const { direction, role } = pair
  const before = mergeSchemas(pair.before)
  const after = mergeSchemas(pair.after)
  const common = new Set([...before.kinds].filter((kind) => after.kinds.has(kind)))
  return {
    before,
    after,
    common,
    direction,
    role,
    rulesOf,
    today,
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
