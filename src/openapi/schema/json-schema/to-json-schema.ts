import { childAt, childrenOf, type DocumentNode, isObject } from '../../document/document-node.js'
import { referenceOf } from '../schema-parts.js'
import { defaultOf } from '../schemas.js'
import { subschemaKeywords } from '../subschemas.js'
import type { Conversion, JsonSchema, JsonSchemaObject } from './conversion.js'
import { convertDiscriminator } from './convert-discriminator.js'
import { evaluatedPartsOf } from './evaluated-parts.js'
import { flattenAllOf } from './flatten-all-of.js'

/** The keywords without schemas inside, of JSON Schema 2020-12 and of this project, that count for a validator. */
const assertions: ReadonlySet<string> = new Set([
  ...['type', 'enum', 'const', 'format', 'pattern', 'minLength', 'maxLength', 'multipleOf'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'minItems', 'maxItems'],
  ...['uniqueItems', 'minContains', 'maxContains', 'minProperties', 'maxProperties', 'required'],
  ...['dependentRequired', 'x-max-bytes', 'x-error-codes'],
])

/**
 * The schema that Ajv compiles. It differs from the one in the document in what depends on the direction
 * of the data: `readOnly` and `writeOnly`, and `default`, which is put in for what a request leaves out; and in
 * `discriminator`. `x-error-codes` stays, for the errors.
 */
export function toJsonSchema(node: DocumentNode, around: Conversion): JsonSchema {
  if (typeof node.value === 'boolean') return node.value
  if (!isObject(node.value)) return {}
  const conversion = { ...around, hidden: new Set([...around.hidden, ...around.hiddenBy(node)]) }
  const schema: JsonSchemaObject = {}
  for (const [keyword, value] of Object.entries(node.value)) {
    if (assertions.has(keyword)) schema[keyword] = value
  }
  Object.assign(schema, convertSubschemas(node, conversion))
  const visible = withoutHiddenNames(schema, conversion.hidden)
  const converted = { ...convertReference(node, conversion), ...visible }
  return { ...flattenAllOf(converted), ...filling(node, conversion) }
}

/** A reference to a schema that is converted once, for all who refer to it. */
export function referenceTo(target: DocumentNode, conversion: Conversion): JsonSchemaObject {
  const $ref = conversion.nameOf(target, conversion.hidden)
  return { $ref, ...filling(target, conversion) }
}

/** The object that lacks a member puts the default in, so it stands beside a reference as well. */
function filling(node: DocumentNode, { document, direction }: Conversion): JsonSchemaObject {
  if (direction === 'response') return {}
  const nearest = defaultOf(document, node)
  return nearest === undefined ? {} : { default: nearest.value }
}

function convertReference(node: DocumentNode, conversion: Conversion): JsonSchemaObject {
  const target = referenceOf(conversion.document, node)
  return target ? { $ref: conversion.nameOf(target, conversion.hidden) } : {}
}

function convertSubschemas(node: DocumentNode, conversion: Conversion): JsonSchemaObject {
  const schema: JsonSchemaObject = {}
  const inside = { ...conversion, hidden: new Set<string>() }
  for (const keyword of subschemaKeywords.one) {
    const part = childAt(node, keyword)
    const isSameValue = ['if', 'then', 'else', 'not'].includes(keyword)
    if (part) schema[keyword] = toJsonSchema(part, isSameValue ? conversion : inside)
  }
  for (const keyword of subschemaKeywords.list) {
    const parts = childrenOf(childAt(node, keyword))
    const of = keyword === 'prefixItems' ? inside : conversion
    if (parts.length > 0) schema[keyword] = parts.map((part) => toJsonSchema(part, of))
  }
  for (const keyword of subschemaKeywords.map) {
    const parts = childAt(node, keyword)
    const of = keyword === 'dependentSchemas' ? conversion : inside
    const members = childrenOf(parts).map((part) => [part.key, toJsonSchema(part, of)])
    if (parts) schema[keyword] = Object.fromEntries(members)
  }
  for (const keyword of ['unevaluatedProperties', 'unevaluatedItems']) {
    if (schema[keyword] === undefined) continue
    const convert = (part: DocumentNode) => toJsonSchema(part, conversion)
    const evaluated = evaluatedPartsOf(conversion.document, node, convert)
    schema[keyword] = { schema: schema[keyword], evaluated }
  }
  moveProto(schema)
  refuseHiddenMembers(schema, conversion)
  return convertDiscriminator(node, schema, conversion)
}

/** Ajv skips a member called `__proto__` in `properties`. */
function moveProto(schema: JsonSchemaObject): void {
  const { properties, patternProperties } = schema
  if (!isObject(properties) || !Object.hasOwn(properties, '__proto__')) return
  const { ['__proto__']: proto, ...others } = properties
  schema.properties = others
  schema.patternProperties = { ...Object(patternProperties), '^__proto__$': proto }
}

/**
 * `writeOnly` members must not be in a response (a password that is sent back). A `readOnly` one in a
 * request is accepted, for a client that sends back what it was given.
 */
function refuseHiddenMembers({ properties }: JsonSchemaObject, conversion: Conversion): void {
  if (conversion.direction === 'request' || !isObject(properties)) return
  for (const name of conversion.hidden) {
    if (Object.hasOwn(properties, name)) Object.assign(properties, { [name]: false })
  }
}

/** A member that only the other direction has is not required. */
function withoutHiddenNames(
  schema: JsonSchemaObject,
  hidden: ReadonlySet<string>,
): JsonSchemaObject {
  if (hidden.size === 0) return schema
  const visible = (names: unknown) =>
    Array.isArray(names) ? names.filter((name) => !hidden.has(name)) : names
  const { required, dependentRequired } = schema
  return {
    ...schema,
    ...(required !== undefined && { required: visible(required) }),
    ...(isObject(dependentRequired) && {
      dependentRequired: Object.fromEntries(
        Object.entries(dependentRequired).map(([name, names]) => [name, visible(names)]),
      ),
    }),
  }
}
