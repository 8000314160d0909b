import { toRegExp } from '../../validation/validation-runtime.js'
import { isObject, type JsonObject } from '../document-node.js'

const types = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null']

/** What a keyword's value has to be, in words, and a test of it. */
type Form = readonly [expected: string, isRight: (value: unknown) => boolean]

const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value)
const isCount = (value: unknown) => Number.isInteger(value) && Number(value) >= 0
const isStrings = (value: unknown) =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')

const aNumber: Form = ['must be a number', isNumber]
const aCount: Form = ['must be an integer, 0 or more', isCount]
const aBoolean: Form = ['must be true or false', (value) => typeof value === 'boolean']
const aString: Form = ['must be a string', (value) => typeof value === 'string']

/** The forms of the keywords that count for validation (JSON Schema 2020-12, Validation section 6). */
const forms: Readonly<Record<string, Form>> = {
  type: [
    `must be one of ${types.join(', ')}, or a list of them`,
    (value) => {
      const named = Array.isArray(value) ? value : [value]
      return named.length > 0 && named.every((type) => types.includes(type))
    },
  ],
  enum: [
    'must be a list of at least one value',
    (value) => Array.isArray(value) && value.length > 0,
  ],
  format: aString,
  required: ['must be a list of names', isStrings],
  minimum: aNumber,
  maximum: aNumber,
  exclusiveMinimum: aNumber,
  exclusiveMaximum: aNumber,
  multipleOf: ['must be a number above 0', (value) => isNumber(value) && Number(value) > 0],
  minLength: aCount,
  maxLength: aCount,
  minItems: aCount,
  maxItems: aCount,
  minContains: aCount,
  maxContains: aCount,
  minProperties: aCount,
  maxProperties: aCount,
  uniqueItems: aBoolean,
  readOnly: aBoolean,
  writeOnly: aBoolean,
  pattern: ['must be a regular expression of JavaScript', isPattern],
  patternProperties: [
    'must be an object whose names are regular expressions of JavaScript',
    (value) => isObject(value) && Object.keys(value).every(isPattern),
  ],
  dependentRequired: [
    'must be an object of lists of names',
    (value) => isObject(value) && Object.values(value).every(isStrings),
  ],
  discriminator: [
    'must be an object with a propertyName',
    (value) => isObject(value) && typeof value.propertyName === 'string',
  ],
  'x-max-bytes': aCount,
  'x-error-codes': [
    'must be an object of error codes',
    (value) => isObject(value) && isStrings(Object.values(value)),
  ],
}

/** Leaves out the keywords whose values have the wrong form, so that every schema can be compiled. */
export function withSoundKeywords(
  schema: JsonObject,
  report: (keyword: string, message: string) => void,
): JsonObject {
  const unsound = Object.keys(schema).filter((keyword) => {
    const [expected, isRight] = (Object.hasOwn(forms, keyword) && forms[keyword]) || []
    if (expected === undefined || isRight?.(schema[keyword])) return false
    report(keyword, `${keyword} ${expected}; it is ignored`)
    return true
  })
  if (unsound.length === 0) return schema
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !unsound.includes(key)))
}

function isPattern(value: unknown): boolean {
  if (typeof value !== 'string') return false
  try {
    toRegExp(value)
    return true
  } catch {
    return false
  }
}
