import type { ContractDocument } from '../document/contract-document.js'
import { isObject } from '../document/document-node.js'
import type { Direction } from '../document/object-types.js'
import { effectiveSchemaOf } from '../schema/effective-schema.js'
import { type SchemaNode, withoutChoices } from '../schema/schema-parts.js'
import { compositionOf } from '../schema/schemas.js'

/** Nobody's examples are deeper. */
const deepest = 20

/**
 * A value without the members that only the other direction has: an example that is written once, for
 * both, must not bring `readOnly` members into a request or `writeOnly` ones into a response.
 */
export function withoutHiddenMembers(
  document: ContractDocument,
  schemas: readonly SchemaNode[],
  value: unknown,
  direction: Direction,
  depth = 0,
): unknown {
  if (typeof value !== 'object' || value === null || depth > deepest) return value
  const parts = schemas.flatMap((schema) =>
    schema.bare ? [schema] : withoutChoices({ parts: compositionOf(document, schema) }),
  )
  const { members, items } = effectiveSchemaOf(document, parts, direction)
  const inside = (inner: readonly SchemaNode[] | null, each: unknown) =>
    withoutHiddenMembers(document, inner ?? [], each, direction, depth + 1)
  if (Array.isArray(value)) return value.map((item, index) => inside(items.schemasAt(index), item))
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(([name]) => !members.isHidden(name))
  return Object.fromEntries(
    kept.map(([name, each]) => [name, inside(members.schemasOf(name), each)]),
  )
}
