import type { JsonObject } from '../../document-node.js'

/** The keywords of a 2.0 parameter or header that are a schema in OpenAPI 3. */
const schemaKeywords: ReadonlySet<string> = new Set([
  ...['type', 'format', 'items', 'default', 'enum', 'multipleOf', 'pattern', 'uniqueItems'],
  ...['maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum', 'maxLength', 'minLength'],
  ...['maxItems', 'minItems', 'x-nullable', 'x-example'],
])

/** A parameter or a header whose schema stands in a `schema`. */
export function adaptParameter(parameter: JsonObject): JsonObject {
  if (parameter.schema !== undefined || parameter.content !== undefined) return parameter
  const { collectionFormat, ...rest } = parameter
  const isKept = ([key]: [string, unknown]) => !schemaKeywords.has(key)
  return {
    ...Object.fromEntries(Object.entries(rest).filter(isKept)),
    ...(rest.type === 'array' && styleOf(collectionFormat, parameter.in)),
    schema: schemaOfParameter(parameter),
  }
}

/** The schema that the keywords of a parameter, a header or a form field are. */
export function schemaOfParameter(parameter: JsonObject): JsonObject {
  const keywords = Object.entries(parameter).filter(([key]) => schemaKeywords.has(key))
  return Object.fromEntries(
    keywords.map(([key, value]) => [key === 'x-example' ? 'example' : key, value]),
  )
}

/** `collectionFormat` as `style` and `explode`. Tabs (`tsv`) have no counterpart in OpenAPI 3. */
export function styleOf(collectionFormat: unknown, location: unknown): JsonObject {
  if (location !== 'query' && location !== 'formData') return { style: 'simple' }
  if (collectionFormat === 'multi') return { style: 'form', explode: true }
  if (collectionFormat === 'ssv') return { style: 'spaceDelimited', explode: false }
  if (collectionFormat === 'pipes') return { style: 'pipeDelimited', explode: false }
  return { style: 'form', explode: false }
}
