import { expect } from 'chai'
import { flattenAllOf } from '../../../../src/openapi/schema/json-schema/flatten-all-of.js'

describe('allOf in a schema for Ajv', () => {
  it('is moved up where the keywords do not meet', () => {
    const schema = { type: 'string', allOf: [{ minLength: 1 }, { maxLength: 2 }] }
    expect(flattenAllOf(schema)).to.deep.equal({ type: 'string', minLength: 1, maxLength: 2 })
  })

  it('keeps a schema whose keyword the holder has', () => {
    const schema = { minLength: 2, allOf: [{ minLength: 1 }] }
    expect(flattenAllOf(schema)).to.deep.equal(schema)
  })

  it('keeps a schema that has an allOf of its own, whatever else is kept', () => {
    const inner = { enum: ['abc'], allOf: [{ type: 'object', required: ['a'] }] }
    const schema = { allOf: [inner, { enum: ['ab', 'abc'] }] }
    expect(flattenAllOf(schema)).to.deep.equal({ enum: ['ab', 'abc'], allOf: [inner] })
  })
})
