import type { ContractDocument } from '../document/contract-document.js'
import { childAt, childrenOf, type DocumentNode } from '../document/document-node.js'
import type { Direction } from '../document/object-types.js'
import { type ArrayItems, arrayItemsOf } from './array-items.js'
import { type Bounds, boundsOf } from './bounds.js'
import { type ObjectMembers, objectMembersOf } from './object-members.js'
import {
  occurrencesOf,
  type SchemaNode,
  type SchemaParts,
  schemaKey,
  schemaPartsOf,
} from './schema-parts.js'
import { type JsonType, typesOf, valuesOf } from './types-and-values.js'

/** `if`, `then` and `else` of one schema, or a member and the schema that applies where it is there. */
export interface Condition {
  readonly if: DocumentNode
  readonly then: DocumentNode | undefined
  readonly else: DocumentNode | undefined
}

/**
 * Schemas that all apply to one value, as one: what a value must keep, read from all parts together.
 * `choices` and `conditions` are not merged, since which branch applies depends on the value: to take
 * a branch, call `effectiveSchemaOf` with `[...withoutChoices(schema), branch]`. `not` is for a validator.
 */
export interface EffectiveSchema extends SchemaParts {
  readonly direction: Direction
  /** Empty where nothing is valid. */
  readonly types: ReadonlySet<JsonType>
  /** The values that `enum` and `const` allow; undefined where neither is used. */
  readonly values: readonly unknown[] | undefined
  /** The author's `examples` and then `default`, those of the outermost schema first. */
  readonly examples: readonly unknown[]
  readonly bounds: Bounds
  readonly formats: readonly string[]
  readonly patterns: readonly string[]
  readonly members: ObjectMembers
  readonly items: ArrayItems
  readonly conditions: readonly Condition[]
}

/** @param direction what counts of `readOnly` and `writeOnly` */
export function effectiveSchemaOf(
  document: ContractDocument,
  schemas: readonly SchemaNode[],
  direction: Direction,
): EffectiveSchema {
  const merged = schemaPartsOf(document, schemas)
  const strings = (keyword: string) =>
    occurrencesOf(merged, keyword).flatMap(({ value }) => (typeof value === 'string' ? value : []))
  return {
    ...merged,
    direction,
    types: typesOf(merged),
    values: valuesOf(merged),
    examples: examplesIn(merged),
    bounds: boundsOf(merged),
    formats: strings('format'),
    patterns: strings('pattern'),
    members: objectMembersOf(merged, direction),
    items: arrayItemsOf(merged),
    conditions: conditionsOf(merged),
  }
}

function examplesIn({ parts }: SchemaParts): unknown[] {
  const examples = occurrencesOf({ parts }, 'examples').flatMap(childrenOf)
  return [...examples, ...occurrencesOf({ parts }, 'default')].map(({ value }) => value)
}

function conditionsOf({ parts }: SchemaParts): Condition[] {
  return parts.flatMap((part) => {
    if (part.bare) return []
    const condition = childAt(part, 'if')
    const dependent = childrenOf(childAt(part, 'dependentSchemas')).map((schema) => ({
      if: presenceOf(schema),
      // biome-ignore lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema, and this object is never awaited
      then: schema,
      else: undefined,
    }))
    if (condition === undefined) return dependent
    return [
      // biome-ignore lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema, and this object is never awaited
      { if: condition, then: childAt(part, 'then'), else: childAt(part, 'else') },
      ...dependent,
    ]
  })
}

/** The schema of an object that has the member of which `dependentSchemas` speaks. */
function presenceOf(schema: DocumentNode): SchemaNode {
  return {
    key: schema.key,
    pointer: `${schemaKey(schema)} present`,
    value: { type: 'object', required: [schema.key] },
  }
}
