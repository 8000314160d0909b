import type { JsonSchemaObject } from './conversion.js'

/** Types that text is converted to. `string` stays as it is, and objects are made of parameters or fields. */
const convertedTypes: ReadonlySet<unknown> = new Set([
  'array',
  'boolean',
  'integer',
  'null',
  'number',
])

/** Whether a schema means something else for data that arrives as text. */
export function readsText({ value }: { readonly value: unknown }): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { type, oneOf } = value as JsonSchemaObject
  return oneOf !== undefined || [type].flat().some((each) => convertedTypes.has(each))
}

/** Changes a converted schema for data that arrives as text. */
export function adaptToText(schema: JsonSchemaObject): void {
  addFiniteLimits(schema)
  preferFirst(schema)
}

/** A text may read as a number that is infinite, or that is not the integer that the text shows. */
function addFiniteLimits(schema: JsonSchemaObject): void {
  const types = [schema.type].flat()
  if (!types.includes('number') && !types.includes('integer')) return
  const largest = types.includes('number') ? Number.MAX_VALUE : Number.MAX_SAFE_INTEGER
  if (schema.exclusiveMaximum === undefined) schema.maximum ??= largest
  if (schema.exclusiveMinimum === undefined) schema.minimum ??= -largest
}

/** A text that reads as an integer reads as a string as well: the first branch that it can be read as counts. */
function preferFirst(schema: JsonSchemaObject): void {
  if (schema.oneOf === undefined || schema.anyOf !== undefined) return
  schema.anyOf = schema.oneOf
  delete schema.oneOf
}
