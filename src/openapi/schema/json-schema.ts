import type { ContractDocument } from '../document/contract-document.js'
import {
  childAt,
  childrenOf,
  type DocumentNode,
  isObject,
  refOf,
  resolveRef,
} from '../document/document-node.js'
import type { Direction } from '../document/object-types.js'

/** A schema as Ajv reads it (JSON Schema draft-07). */
export type JsonSchema = boolean | { [keyword: string]: unknown }

export interface Conversion {
  readonly document: ContractDocument
  readonly direction: Direction
  /** Whether the data arrives as text, so that numbers are read from it. */
  readonly fromText: boolean
  /** Names the schema that a `$ref` leads to. */
  readonly nameOf: (target: DocumentNode) => string
}

/** What OpenAPI 3.0 and JSON Schema have in common, and the two extensions that count for a validator. */
const sharedKeywords = [
  ['type', 'enum', 'format', 'required', 'multipleOf', 'maximum', 'exclusiveMaximum', 'minimum'],
  ['exclusiveMinimum', 'maxLength', 'minLength', 'pattern', 'maxItems', 'minItems', 'uniqueItems'],
  ['maxProperties', 'minProperties', 'x-max-bytes', 'x-error-codes'],
].flat()

/**
 * Says in JSON Schema what a Schema Object of OpenAPI 3.0 means (3.0.3 section 4.7.24): `nullable`,
 * boolean `exclusiveMinimum`, `discriminator`, `readOnly` and `writeOnly`. `default` is what is put in
 * for what a request leaves out. `x-error-codes` stays, to be read off the schema that fails.
 */
export function toJsonSchema(node: DocumentNode, conversion: Conversion): JsonSchema {
  if (typeof node.value === 'boolean') return node.value
  if (!isObject(node.value)) return {}
  // Beside `$ref` nothing counts, section 4.7.23.
  if (refOf(node.value) !== undefined) {
    return referenceTo(resolveRef(conversion.document, node), conversion)
  }
  const source = node.value
  const schema: { [keyword: string]: unknown } = {}
  for (const [keyword, value] of Object.entries(source)) {
    if (sharedKeywords.includes(keyword)) schema[keyword] = value
  }
  addExclusiveLimits(schema)
  if (conversion.fromText) addFiniteLimits(schema)
  Object.assign(schema, convertParts(node, conversion))
  if (conversion.fromText) preferFirst(schema)
  const converted = source.nullable === true ? orNull(schema) : schema
  return { ...converted, ...defaultOf(node, conversion) }
}

/** A reference to a schema that is converted once, for all who refer to it. */
export function referenceTo(target: DocumentNode, conversion: Conversion): JsonSchema {
  // The object that lacks a member puts the default in, so it has to stand there, too.
  return { $ref: conversion.nameOf(target), ...defaultOf(target, conversion) }
}

function defaultOf(node: DocumentNode, { direction }: Conversion): { default?: unknown } {
  const value = direction === 'request' ? childAt(node, 'default') : undefined
  return value === undefined ? {} : { default: value.value }
}

function convertParts(node: DocumentNode, conversion: Conversion): { [keyword: string]: unknown } {
  const parts: { [keyword: string]: unknown } = {}
  for (const keyword of ['items', 'not', 'additionalProperties']) {
    const part = childAt(node, keyword)
    if (part !== undefined) parts[keyword] = toJsonSchema(part, conversion)
  }
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    const members = childrenOf(childAt(node, keyword))
    if (members.length > 0) parts[keyword] = members.map((part) => toJsonSchema(part, conversion))
  }
  if (childAt(node, 'properties') !== undefined) {
    Object.assign(parts, convertProperties(node, conversion))
  }
  return discriminated(node, parts, conversion)
}

/**
 * A property that only the other direction has is not required here, and a `writeOnly` one must not
 * be in a response at all (a password sent back); a `readOnly` one in a request is let pass, for a
 * client that sends back what it was given.
 */
function convertProperties(
  node: DocumentNode,
  conversion: Conversion,
): { [keyword: string]: unknown } {
  const foreign = conversion.direction === 'request' ? 'readOnly' : 'writeOnly'
  const members = childrenOf(childAt(node, 'properties'))
  const isForeign = (member: DocumentNode) =>
    childAt(resolveRef(conversion.document, member), foreign)?.value === true
  const properties = members.map((member) => [
    member.key,
    foreign === 'writeOnly' && isForeign(member) ? false : toJsonSchema(member, conversion),
  ])
  const required = childAt(node, 'required')?.value
  const absent = new Set(members.filter(isForeign).map(({ key }) => key))
  return {
    properties: Object.fromEntries(properties),
    ...(Array.isArray(required) && { required: required.filter((name) => !absent.has(name)) }),
  }
}

/** In OpenAPI 3.0 these are booleans beside the limit; since draft-06 they are the limit. */
function addExclusiveLimits(schema: { [keyword: string]: unknown }): void {
  for (const [exclusive, limit] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    const isExclusive = schema[exclusive]
    if (typeof isExclusive !== 'boolean') continue
    delete schema[exclusive]
    if (isExclusive && schema[limit] !== undefined) {
      schema[exclusive] = schema[limit]
      delete schema[limit]
    }
  }
}

/** A text may read as a number that is infinite, or that is not the integer that the text says. */
function addFiniteLimits(schema: { [keyword: string]: unknown }): void {
  const types = [schema.type].flat()
  if (!types.includes('number') && !types.includes('integer')) return
  const largest = types.includes('number') ? Number.MAX_VALUE : Number.MAX_SAFE_INTEGER
  if (schema.exclusiveMaximum === undefined) schema.maximum ??= largest
  if (schema.exclusiveMinimum === undefined) schema.minimum ??= -largest
}

/** A text that reads as an integer reads as a string, too: the first that it can be read as is meant. */
function preferFirst(schema: { [keyword: string]: unknown }): void {
  if (schema.oneOf === undefined || schema.anyOf !== undefined) return
  schema.anyOf = schema.oneOf
  delete schema.oneOf
}

/**
 * `nullable`: null is valid beside what the schema says. With a type and nothing that is composed it
 * is one more type; else null is let pass before the rest is asked.
 */
function orNull(schema: { [keyword: string]: unknown }): { [keyword: string]: unknown } {
  const composed = ['allOf', 'anyOf', 'oneOf', 'not'].some((keyword) => keyword in schema)
  if (typeof schema.type !== 'string' || composed) {
    return { if: { type: 'null' }, else: schema }
  }
  const values = Array.isArray(schema.enum) ? { enum: [...new Set([...schema.enum, null])] } : {}
  return { ...schema, type: [schema.type, 'null'], ...values }
}

/**
 * With a discriminator the named property alone decides which member applies (section 4.7.25), so
 * that members may overlap, and an error speaks of the member that was meant.
 */
function discriminated(
  node: DocumentNode,
  parts: { [keyword: string]: unknown },
  { document, nameOf }: Conversion,
): { [keyword: string]: unknown } {
  const property = childAt(node, 'discriminator', 'propertyName')?.value
  const keyword = ['oneOf', 'anyOf'].find((key) => key in parts)
  if (typeof property !== 'string' || keyword === undefined) return parts
  const mapping = childrenOf(childAt(node, 'discriminator', 'mapping'))
  const members = childrenOf(childAt(node, keyword)).flatMap((member) => {
    const ref = refOf(member.value)
    if (ref === undefined) return []
    const target = resolveRef(document, member)
    const names = mapping.filter(({ value }) => value === ref || value === target.key)
    return (names.length > 0 ? names.map(({ key }) => key) : [target.key]).map((name) => ({
      name,
      target,
    }))
  })
  if (members.length < childrenOf(childAt(node, keyword)).length) return parts
  const { [keyword]: _members, allOf, ...rest } = parts
  return {
    ...rest,
    allOf: [
      ...(Array.isArray(allOf) ? allOf : []),
      {
        type: 'object',
        required: [property],
        properties: { [property]: { enum: [...new Set(members.map(({ name }) => name))] } },
      },
      ...members.map(({ name, target }) => ({
        if: { properties: { [property]: { not: { const: name } } } },
        else: { $ref: nameOf(target) },
      })),
    ],
  }
}
