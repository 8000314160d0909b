import { expect } from 'chai'
import type { ValidationError } from '../../../src/openapi/compiled/tables.js'
import { errorCodeOf, fieldOf, valueAt } from '../../../src/openapi/validation/error-field.js'
import { createSchemaCompiler } from '../../../src/openapi/validation/schema-compiler.js'
import { documentWithSchema, testedSchemaOf } from '../schema/schema-of.js'

function errorOf(schema: unknown, value: unknown): ValidationError {
  const document = documentWithSchema(schema)
  const compiler = createSchemaCompiler(document)
  const use = { direction: 'request', hint: 'tested' } as const
  const validate = compiler.validatorOf(compiler.nameOf(testedSchemaOf(document), use))
  expect(validate(value)).to.equal(false)
  const [error] = validate.errors ?? []
  if (error === undefined) throw new Error('the validator gives no error')
  return error
}

const address = {
  properties: { city: { type: 'string' } },
  required: ['city'],
  additionalProperties: false,
}
const schema = {
  type: 'object',
  properties: {
    address,
    tags: { items: { type: 'string', maxLength: 3, 'x-error-codes': { maxLength: 'LONG_TAG' } } },
    'a/b~c': { type: 'integer' },
    map: { propertyNames: { maxLength: 2 } },
    open: { allOf: [{ properties: { a: {} } }], unevaluatedProperties: false },
    pair: { dependentRequired: { one: ['two'] } },
  },
}

describe('the field of an error', () => {
  for (const [title, value, field] of [
    ['a member of an object', { address: { city: 1 } }, 'address.city'],
    ['an item', { tags: ['a', 2] }, 'tags.1'],
    ['a missing member', { address: {} }, 'address.city'],
    [
      'a member that a closed object does not have',
      { address: { city: 'x', zip: 1 } },
      'address.zip',
    ],
    ['a member that no part of the schema has', { open: { b: 1 } }, 'open.b'],
    ['a name that is not allowed', { map: { long: 1 } }, 'map.long'],
    ['a member that another one needs', { pair: { one: 1 } }, 'pair.two'],
    ['a name with the characters of pointers', { 'a/b~c': 'x' }, 'a/b~c'],
    ['the whole value', 5, ''],
  ] as const) {
    it(`is that of ${title}`, () => {
      expect(fieldOf(errorOf(schema, value))).to.equal(field)
    })
  }

  it('has a value', () => {
    const value = { tags: ['a', 2] }
    expect(valueAt(value, errorOf(schema, value))).to.equal(2)
  })
})

describe('the code of an error', () => {
  it('is the one that stands beside the keyword that failed', () => {
    expect(errorCodeOf(errorOf(schema, { tags: ['long'] }))).to.equal('LONG_TAG')
    expect(errorCodeOf(errorOf(schema, { tags: [1] }))).to.equal(undefined)
    const typed = {
      properties: { 'a/b': { type: 'integer', 'x-error-codes': { type: 'NO_INT' } } },
    }
    expect(errorCodeOf(errorOf(typed, { 'a/b': 'x' }))).to.equal('NO_INT')
    expect(errorCodeOf(errorOf(schema, 5))).to.equal(undefined)
  })
})
