import { expect } from 'chai'
import { childAt, rootOf } from '../../../../src/openapi/document/document-node.js'
import { testValues } from '../../../../src/verify/cases/values/test-values.js'
import {
  type CompiledContract,
  createCompiledContract,
} from '../../../../src/verify/contract/compiled-contract.js'

function contractWith(schema: object): {
  contract: CompiledContract
  testValues: Map<string, boolean>
  sample: unknown
} {
  const document = {
    openapi: '3.0.3',
    info: { title: 'T', version: '1' },
    paths: {},
    components: { schemas: { Pet: { type: 'object', properties: { it: schema } }, It: schema } },
  }
  const contract = createCompiledContract(document)
  const node = childAt(rootOf(document), 'components', 'schemas', 'It')
  if (node === undefined) throw new Error('there is no schema')
  const validate = contract.validatorOf(node)
  const sample = contract.sampleValue(node)?.value
  const checked = testValues(contract, [node], sample)
  return {
    contract,
    sample,
    testValues: new Map(
      checked.map(({ label, value }) => [label, validate(structuredClone(value))]),
    ),
  }
}

describe('the trials of a schema', () => {
  it('lie at and beyond each bound of a text', () => {
    const { testValues } = contractWith({ type: 'string', minLength: 3, maxLength: 5 })
    expect([...testValues].filter(([label]) => /^\d+ characters/.test(label))).to.deep.equal([
      ['3 characters', true],
      ['2 characters', false],
      ['5 characters', true],
      ['6 characters', false],
    ])
    expect(testValues.get('3 emoji')).to.equal(true)
    expect(testValues.get('2 emoji')).to.equal(false)
    expect(testValues.get('5 emoji')).to.equal(true)
    expect(testValues.get('null')).to.equal(false)
    expect(testValues.get('a number')).to.equal(false)
  })

  it('count bytes where bytes are limited', () => {
    const { testValues } = contractWith({ type: 'string', 'x-max-bytes': 8, example: 'abc' })
    expect(testValues.get('8 bytes')).to.equal(true)
    expect(testValues.get('9 bytes')).to.equal(false)
    expect(testValues.get('8 bytes of emoji')).to.equal(true)
    expect(testValues.get('8 bytes of emoji and a letter')).to.equal(false)
  })

  it('make addresses of exactly the longest length, and one longer', () => {
    const { testValues } = contractWith({ type: 'string', format: 'email', maxLength: 254 })
    expect(testValues.get('254 characters')).to.equal(true)
    expect(testValues.get('255 characters')).to.equal(false)
    expect(testValues.get('not of format email')).to.equal(false)
  })

  it('lie at and beyond each bound of a number', () => {
    const { testValues } = contractWith({
      type: 'integer',
      minimum: 1,
      exclusiveMaximum: 10,
    })
    for (const [label, valid] of [
      ['1', true],
      ['0', false],
      ['2', true],
      ['10', false],
      ['9', true],
      ['11', false],
    ] as const) {
      expect(testValues.get(label), label).to.equal(valid)
    }
  })

  it('go into lists and objects, leave members out and add some', () => {
    const { testValues, sample } = contractWith({
      type: 'object',
      additionalProperties: false,
      required: ['tags'],
      properties: {
        tags: {
          type: 'array',
          minItems: 1,
          maxItems: 2,
          items: { type: 'string', enum: ['a', 'b'] },
        },
        size: { type: ['number', 'null'] },
      },
    })
    expect(sample).to.have.property('tags').that.includes('a')
    for (const [label, valid] of [
      ['tags: missing', false],
      ['size: missing', true],
      ['size: null', true],
      ['tags: 0 items', false],
      ['tags: 3 items', false],
      ['tags: first item: allowed value b', true],
      ['tags: first item: a value not allowed', false],
      ['an unknown member', false],
      ['an unknown member __proto__', false],
      ['a text', false],
    ] as const) {
      expect(testValues.get(label), label).to.equal(valid)
    }
  })

  it('end, for a schema that contains itself', () => {
    const document = {
      openapi: '3.0.3',
      info: { title: 'T', version: '1' },
      paths: {},
      components: {
        schemas: {
          Node: {
            type: 'object',
            properties: { next: { $ref: '#/components/schemas/Node' }, value: { type: 'string' } },
          },
        },
      },
    }
    const node = childAt(rootOf(document), 'components', 'schemas', 'Node')
    if (node === undefined) throw new Error('there is no schema')
    expect(testValues(createCompiledContract(document), [node], {}).length).to.be.within(10, 2000)
  })
})
