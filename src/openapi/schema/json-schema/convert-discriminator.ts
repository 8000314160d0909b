import { childAt, childrenOf, type DocumentNode } from '../../document/document-node.js'
import { discriminatorOf, taggedSchema } from '../discriminator.js'
import type { Conversion, JsonSchemaObject } from './conversion.js'

/**
 * With a discriminator the named property alone decides which branch applies (OpenAPI 3.1 section 4.8.25),
 * so that branches may overlap, and an error is about the branch that was meant.
 */
export function convertDiscriminator(
  node: DocumentNode,
  schema: JsonSchemaObject,
  { document }: Conversion,
): JsonSchemaObject {
  const keyword = ['oneOf', 'anyOf'].find((key) => Array.isArray(schema[key]))
  if (keyword === undefined) return schema
  const discriminator = discriminatorOf(document, node, childrenOf(childAt(node, keyword)))
  if (discriminator === undefined) return schema
  const { property, values } = discriminator
  const { [keyword]: branches, allOf, ...rest } = schema
  const known = taggedSchema(property, [...new Set(values.flat())]).value
  return {
    ...rest,
    allOf: [
      ...(Array.isArray(allOf) ? allOf : []),
      known,
      ...(Array.isArray(branches) ? branches : []).map((branch, index) => ({
        if: { properties: Object.fromEntries([[property, { not: { enum: values[index] } }]]) },
        else: branch,
      })),
    ],
  }
}
