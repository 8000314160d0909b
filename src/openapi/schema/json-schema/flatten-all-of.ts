import { isObject } from '../../document/document-node.js'
import type { JsonSchemaObject } from './conversion.js'

/** Keywords that change the meaning of each other inside one schema object. */
const related: readonly (readonly string[])[] = [
  ['properties', 'patternProperties', 'additionalProperties'],
  ['items', 'prefixItems'],
  ['contains', 'minContains', 'maxContains'],
  ['if', 'then', 'else'],
  ['x-error-codes'],
]

/** Moves the schemas of `allOf` up into their holder where that changes nothing: the code gets shorter. */
export function flattenAllOf(schema: JsonSchemaObject): JsonSchemaObject {
  const { allOf, ...holder } = schema
  if (!Array.isArray(allOf)) return schema
  const kept: unknown[] = []
  for (const part of allOf) {
    if (isObject(part) && canJoin(holder, part)) Object.assign(holder, part)
    else kept.push(part)
  }
  return kept.length > 0 ? { ...holder, allOf: kept } : holder
}

function canJoin(holder: JsonSchemaObject, part: JsonSchemaObject): boolean {
  // `allOf` of the holder is made of what can't join: a part must not bring its own.
  if ('allOf' in part) return false
  return Object.keys(part).every((keyword) => {
    if (keyword === 'type' && part.type === holder.type) return true
    const group = related.find((each) => each.includes(keyword)) ?? [keyword]
    return group.every((each) => !(each in holder))
  })
}
