import { expect } from 'chai'
import { checkDocument } from '../../../src/openapi/check/check-contract.js'
import { compileTables } from '../../../src/openapi/compiled/compile-tables.js'
import { contractOf } from '../../codegen/support/contracts.js'

/** A contract whose `GET /a` has one example of each media type. */
function contractWith(content: Record<string, unknown>, parameters: readonly unknown[] = []) {
  const named = Object.entries(content).map(([key, one]) => [key, { examples: { one } }])
  const response = { description: 'ok', content: Object.fromEntries(named) }
  const get = { operationId: 'getA', parameters, responses: { 200: response } }
  return contractOf({ openapi: '3.2.0', paths: { '/a': { get } } })
}

describe('the examples of OpenAPI 3.2', () => {
  it('are data, or the text of a body', () => {
    const { document } = contractWith({
      'application/json': { serializedValue: '{"a":1}' },
      'application/problem+json': { dataValue: { a: 2 }, serializedValue: '{"a":2}' },
      'application/xml': { dataValue: { a: 3 }, serializedValue: '<a>3</a>' },
      'text/plain': { dataValue: 'four' },
    })
    const examples = compileTables(document).operations.getA?.responses['200']?.examples
    expect(examples).to.deep.equal({
      'application/json': { one: { a: 1 } },
      'application/problem+json': { one: { a: 2 } },
      'application/xml': { one: '<a>3</a>' },
      'text/plain': { one: 'four' },
    })
  })

  it('are reported where they can not be read', () => {
    const schema = { type: 'string' }
    const examples = { one: { serializedValue: 'a=1' } }
    const contract = contractWith({ 'application/json': { serializedValue: '{' } }, [
      { in: 'query', name: 'a', schema, examples },
    ])
    expect(checkDocument(contract).map(({ message }) => message)).to.deep.equal([
      'serializedValue is not read here: give dataValue, too',
      'serializedValue is no JSON: the example is ignored',
    ])
    expect(
      compileTables(contract.document).operations.getA?.responses['200']?.examples,
    ).to.deep.equal({ 'application/json': {} })
  })
})
