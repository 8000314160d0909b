import { childAt, childrenOf, type DocumentNode } from '../document/document-node.js'

/** How the keywords of JSON Schema 2020-12 hold the schemas inside a schema. */
export const subschemaKeywords = {
  /** One schema. */
  one: [
    'additionalProperties',
    'contains',
    'contentSchema',
    'else',
    'if',
    'items',
    'not',
    'propertyNames',
    'then',
    'unevaluatedItems',
    'unevaluatedProperties',
  ],
  /** A list of schemas. */
  list: ['allOf', 'anyOf', 'oneOf', 'prefixItems'],
  /** Name -> schema. `$defs` is not among them: nothing in it applies unless something refers to it. */
  map: ['dependentSchemas', 'patternProperties', 'properties'],
} as const

/** The keywords whose schemas apply to the same value as the schema that holds them. */
const sameValueKeywords: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf'])

/** Every schema directly inside a schema. References are not followed. */
export function subschemasOf(schema: DocumentNode): DocumentNode[] {
  const { one, list, map } = subschemaKeywords
  return [
    ...one.flatMap((keyword) => childAt(schema, keyword) ?? []),
    ...[...list, ...map].flatMap((keyword) => childrenOf(childAt(schema, keyword))),
  ]
}

/** The schemas in `allOf`, `anyOf` and `oneOf` of a schema. References are not followed. */
export function composedSchemasOf(schema: DocumentNode): DocumentNode[] {
  return [...sameValueKeywords].flatMap((keyword) => childrenOf(childAt(schema, keyword)))
}
