import { isObject, type JsonObject } from '../document-node.js'
import type { Version } from './versions.js'

/**
 * One Schema Object, not the schemas inside it, as JSON Schema 2020-12. Where there is nothing to
 * translate, the same object comes back.
 */
export function adaptSchema(schema: JsonObject, version: Version): JsonObject {
  const steps = version === '3.1' ? steps31 : version === '3.0' ? steps30 : steps20
  return steps.reduce((adapted, step) => step(adapted), schema)
}

type Step = (schema: JsonObject) => JsonObject

/** Draft 4 has booleans beside the limit, later drafts the limit itself. */
function withNumericLimits(schema: JsonObject): JsonObject {
  return [
    ['exclusiveMinimum', 'minimum'] as const,
    ['exclusiveMaximum', 'maximum'] as const,
  ].reduce((adapted, [exclusive, limit]) => {
    if (typeof adapted[exclusive] !== 'boolean') return adapted
    const { [exclusive]: isExclusive, ...rest } = adapted
    if (!isExclusive || rest[limit] === undefined) return rest
    const { [limit]: value, ...others } = rest
    return { ...others, [exclusive]: value }
  }, schema)
}

/** What says nothing about the value itself stays outside of an `anyOf` that lets null pass. */
const annotations = new Set([
  ...['title', 'description', 'default', 'example', 'examples', 'readOnly', 'writeOnly'],
  ...['deprecated', 'externalDocs', 'xml', '$comment'],
])

/**
 * `nullable` (OpenAPI 3.0.3 section 4.7.24): null is valid beside what the schema says. The text lets it
 * count beside `type` only; most authors also mean it beside `allOf`, `anyOf`, `oneOf` and `enum`.
 */
function withNull(schema: JsonObject): JsonObject {
  if (schema.nullable === undefined) return schema
  const { nullable, ...rest } = schema
  if (nullable !== true) return rest
  const isComposed = ['allOf', 'anyOf', 'oneOf', 'not', 'const'].some((key) => key in rest)
  if (!isComposed) {
    const type = typeof rest.type === 'string' ? { type: [rest.type, 'null'] } : {}
    const values = Array.isArray(rest.enum) ? { enum: [...new Set([...rest.enum, null])] } : {}
    return { ...rest, ...type, ...values }
  }
  const isAnnotation = ([key]: [string, unknown]) => annotations.has(key) || key.startsWith('x-')
  const assertions = Object.entries(rest).filter((entry) => !isAnnotation(entry))
  const [[keyword, members] = [], ...others] = assertions
  const isLoneReference =
    keyword === 'allOf' && others.length === 0 && Array.isArray(members) && members.length === 1
  const value = isLoneReference ? members[0] : Object.fromEntries(assertions)
  const outside = Object.fromEntries(Object.entries(rest).filter(isAnnotation))
  return { ...outside, anyOf: [value, { type: 'null' }] }
}

/** `format: byte` is base64 in a string, which 2020-12 calls `contentEncoding`. */
function withContentEncoding(schema: JsonObject): JsonObject {
  if (schema.format !== 'byte' || schema.contentEncoding !== undefined) return schema
  return { ...schema, contentEncoding: 'base64' }
}

function withExamples(schema: JsonObject): JsonObject {
  if (!('example' in schema) && (schema.examples === undefined || Array.isArray(schema.examples))) {
    return schema
  }
  const { example, examples, ...rest } = schema
  if (Array.isArray(examples)) return { ...rest, examples }
  return 'example' in schema ? { ...rest, examples: [example] } : rest
}

const identifiers = ['$id', '$anchor', '$dynamicAnchor', '$dynamicRef', '$schema']

/** References to these are resolved already, and must not be resolved a second time. */
function withoutIdentifiers(schema: JsonObject): JsonObject {
  if (!identifiers.some((keyword) => keyword in schema)) return schema
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !identifiers.includes(key)))
}

/** What Swagger 2.0 has otherwise: `x-nullable` by convention, a discriminator that is a name, files. */
function fromSwagger(schema: JsonObject): JsonObject {
  let adapted = schema
  if (typeof adapted.discriminator === 'string') {
    adapted = { ...adapted, discriminator: { propertyName: adapted.discriminator } }
  }
  if (adapted.type === 'file') adapted = { ...adapted, type: 'string', format: 'binary' }
  if ('x-nullable' in adapted) {
    const { 'x-nullable': nullable, ...rest } = adapted
    adapted = { ...rest, nullable }
  }
  return adapted
}

/** In draft 4 an empty `enum` is an error; later no value is valid by it. */
function withoutEmptyEnum(schema: JsonObject): JsonObject {
  if (!Array.isArray(schema.enum) || schema.enum.length > 0) return schema
  const { enum: _empty, ...rest } = schema
  return { ...rest, allOf: [...(Array.isArray(rest.allOf) ? rest.allOf : []), false] }
}

const modernSteps: readonly Step[] = [withExamples, withContentEncoding, withoutIdentifiers]
const steps31: readonly Step[] = [withoutEmptyEnum, ...modernSteps]
const steps30: readonly Step[] = [withNumericLimits, withNull, ...modernSteps]
const steps20: readonly Step[] = [fromSwagger, ...steps30]

/** A lone `example` of a media type, a parameter or a header, as the named examples that others have. */
export function withNamedExamples(holder: JsonObject): JsonObject {
  if (!('example' in holder)) return holder
  const { example, ...rest } = holder
  const isNamed = isObject(holder.examples) && Object.keys(holder.examples).length > 0
  return isNamed ? rest : { ...rest, examples: { default: { value: example } } }
}

/**
 * `dataValue` of OpenAPI 3.2 (section 4.19) is what `value` is for data, and the text that `externalValue` names is a
 * `serializedValue`.
 */
export function withExampleValue(
  example: JsonObject,
  textAt: (named: unknown) => string | undefined,
): JsonObject {
  const text = textAt(example.externalValue)
  if (text !== undefined && !('value' in example)) {
    const { externalValue, ...rest } = example
    return withExampleValue({ serializedValue: text, ...rest }, () => undefined)
  }
  if (!('dataValue' in example)) return example
  const { dataValue, ...rest } = example
  return { ...rest, value: dataValue }
}
