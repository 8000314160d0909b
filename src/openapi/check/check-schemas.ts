import { Ajv, type ErrorObject } from 'ajv'
import { childAt, type DocumentNode, stepsOf } from '../document/document-node.js'
import type { Problem, Visit } from '../document/object-types.js'
import { toRegExp } from '../validation/regular-expression.js'

/** The form of the keywords that validators are compiled from. */
const types = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null']
const count = { type: 'integer', minimum: 0 }
const limit = { type: 'number' }
const flag = { type: 'boolean' }
const keywords = {
  type: 'object',
  properties: {
    enum: { type: 'array', minItems: 1 },
    format: { type: 'string' },
    required: { type: 'array', items: { type: 'string' } },
    properties: { type: 'object' },
    readOnly: flag,
    writeOnly: flag,
    uniqueItems: flag,
    maximum: limit,
    minimum: limit,
    exclusiveMaximum: limit,
    exclusiveMinimum: limit,
    multipleOf: { type: 'number', exclusiveMinimum: 0 },
    maxLength: count,
    minLength: count,
    maxItems: count,
    minItems: count,
    maxProperties: count,
    minProperties: count,
    pattern: { type: 'string' },
    'x-max-bytes': count,
    'x-error-codes': { type: 'object', additionalProperties: { type: 'string' } },
    discriminator: { type: 'object', properties: { propertyName: { type: 'string' } } },
  },
}

/** Finds each schema that has a keyword of the wrong form, or a pattern that is none. */
export function checkSchemas(visits: readonly Visit[]): Problem[] {
  const validate = new Ajv({
    allErrors: true,
    strict: false,
    meta: false,
    validateSchema: false,
  }).compile(keywords)
  return visits
    .filter(({ kind }) => kind === 'schema')
    .flatMap(({ node }) => {
      const errors = validate(node.value) ? [] : (validate.errors ?? [])
      return [
        ...checkType(node),
        ...errors.map((error) => ({ node: placeOf(node, error), message: describe(error) })),
        ...checkPattern(node),
      ]
    })
}

function placeOf(schema: DocumentNode, { instancePath }: ErrorObject): DocumentNode {
  return childAt(schema, ...(stepsOf(`#${instancePath}`) ?? [])) ?? schema
}

function describe({ instancePath, message, params }: ErrorObject): string {
  const allowed = Array.isArray(params.allowedValues) ? `: ${params.allowedValues.join(', ')}` : ''
  return `${instancePath.slice(1)} ${message ?? 'is wrong'}${allowed}`
}

function checkType(schema: DocumentNode): Problem[] {
  const node = childAt(schema, 'type')
  if (node === undefined) return []
  const named = Array.isArray(node.value) ? node.value : [node.value]
  if (named.length > 0 && named.every((type) => types.includes(type))) return []
  const message = `type must be equal to one of the allowed values: ${types.join(', ')}`
  return [{ node, message }]
}

function checkPattern(schema: DocumentNode): Problem[] {
  const node = childAt(schema, 'pattern')
  if (node === undefined || typeof node.value !== 'string') return []
  try {
    toRegExp(node.value)
    return []
  } catch (error) {
    return [{ node, message: `pattern is no regular expression: ${String(error)}` }]
  }
}
