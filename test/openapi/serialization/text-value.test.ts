import { expect } from 'chai'
import fc from 'fast-check'
import { valueShapeOf } from '../../../src/openapi/compiled/value-shapes.js'
import { childAt, rootOf } from '../../../src/openapi/document/document-node.js'
import { valueOfTexts } from '../../../src/openapi/serialization/text-value.js'
import { UnreadableValue } from '../../../src/openapi/serialization/unreadable-value.js'
import { contractOf } from '../../codegen/support/contracts.js'

/** The value of texts by a schema of OpenAPI 3.1. */
function read(schema: unknown, texts: unknown, schemas: Record<string, unknown> = {}): unknown {
  const { document } = contractOf({
    openapi: '3.1.0',
    components: { schemas: { ...schemas, Own: schema } },
  })
  const node = childAt(rootOf(document), 'components', 'schemas', 'Own')
  return valueOfTexts(valueShapeOf(document, node), 'a', texts)
}

const integer = { type: 'integer' }
const number = { type: 'number' }
const boolean = { type: 'boolean' }
const string = { type: 'string' }

describe('the value of a text', () => {
  for (const [text, value] of [
    ['5', 5],
    ['-1.5', -1.5],
    ['0', 0],
    ['1e3', 1000],
    ['1E-2', 0.01],
    ['1.0', 1],
  ] as const) {
    it(`is the number of ${JSON.stringify(text)}`, () => {
      expect(read(number, text)).to.equal(value)
    })
  }

  const spellings = [
    ...['0x10', '0b1', '0o7', ' 5', '5 ', '+5', '05', '-05', '.5', '5.', '1_000', '1,000'],
    ...['', ' ', '\n5', '5\n', '٥', '５', '1e', 'e1', '--1', '1n', '5px', '1e3.5'],
    ...['Infinity', '-Infinity', 'NaN', 'null', 'true', 'one', '0x', '−5', '1/2', '\u00a05'],
  ]
  for (const schema of [integer, number]) {
    for (const text of spellings) {
      it(`stays the text ${JSON.stringify(text)} where a schema asks for a ${schema.type}`, () => {
        expect(read(schema, text)).to.equal(text)
      })
    }
  }

  for (const text of ['TRUE', 'True', '1', '0', 'yes', 'on', '', ' true', 'true ', 'null']) {
    it(`stays the text ${JSON.stringify(text)} where a schema asks for a boolean`, () => {
      expect(read(boolean, text)).to.equal(text)
    })
  }

  it('is a boolean for true and false', () => {
    expect([read(boolean, 'true'), read(boolean, 'false')]).to.deep.equal([true, false])
  })

  it('is a fraction where an integer is asked for, so that the validator says what is wrong', () => {
    expect(read(integer, '1.5')).to.equal(1.5)
  })

  it('is null for the empty text, where no string can stand', () => {
    expect(read({ type: ['integer', 'null'] }, '')).to.equal(null)
    expect(read({ type: ['string', 'null'] }, '')).to.equal('')
    expect(read({ type: ['integer', 'null'] }, 'null')).to.equal('null')
  })

  it('is refused where the number would be another', () => {
    for (const [schema, text] of [
      [integer, '9007199254740993'],
      [integer, '-9007199254740993'],
      [integer, '1e400'],
      [number, '1e999'],
    ] as const) {
      expect(() => read(schema, text), text).to.throw(UnreadableValue, 'must be between')
    }
  })

  it('is a number or a boolean before it is a string', () => {
    const either = { oneOf: [integer, string] }
    expect(
      ['5', 'five', '1.5', '9007199254740993'].map((text) => read(either, text)),
    ).to.deep.equal([5, 'five', '1.5', '9007199254740993'])
    expect(read({ anyOf: [boolean, { enum: ['auto'] }] }, 'true')).to.equal(true)
  })

  for (const [what, schema] of [
    ['a string', string],
    ['anything', {}],
    ['one of some strings', { enum: ['1', '2'] }],
    ['a string, by allOf', { allOf: [{ type: ['string', 'integer'] }, string] }],
  ] as const) {
    it(`is the text for a schema of ${what}`, () => {
      expect(read(schema, '1')).to.equal('1')
    })
  }

  it('is found through references, composition, const and enum', () => {
    const schemas = { Level: integer }
    for (const schema of [
      { $ref: '#/components/schemas/Level' },
      { allOf: [{ $ref: '#/components/schemas/Level' }, { minimum: 1 }] },
      { anyOf: [{ allOf: [{ $ref: '#/components/schemas/Level' }] }, { type: 'null' }] },
      { enum: [1, 2] },
      { const: 1 },
    ]) {
      expect(read(schema, '1', schemas), JSON.stringify(schema)).to.equal(1)
    }
  })

  it('is any number of JSON again', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (sent) => {
        expect(read(number, JSON.stringify(sent))).to.equal(sent === 0 ? 0 : sent)
      }),
    )
  })
})

describe('the values of texts', () => {
  it('are those of a list and of an object, at every depth', () => {
    const schema = {
      type: 'object',
      properties: {
        ids: { type: 'array', items: integer },
        range: { type: 'object', properties: { from: number, open: boolean, note: string } },
      },
      additionalProperties: integer,
    }
    const texts = { ids: ['1', '2'], range: { from: '0.5', open: 'true', note: '7' }, page: '3' }
    expect(read(schema, texts)).to.deep.equal(
      Object.assign(Object.create(null), {
        ids: [1, 2],
        range: Object.assign(Object.create(null), { from: 0.5, open: true, note: '7' }),
        page: 3,
      }),
    )
  })

  it('are one value where a list or one value can stand', () => {
    const schema = { oneOf: [string, { type: 'array', items: integer }] }
    expect(read(schema, ['1'])).to.equal('1')
    expect(read(schema, ['1', '2'])).to.deep.equal([1, 2])
  })

  it('end where a schema repeats itself', () => {
    const tree = {
      type: 'object',
      properties: { size: integer, next: { $ref: '#/components/schemas/Own' } },
    }
    const nested = read(tree, { size: '1', next: { size: '2' } })
    expect(nested).to.have.property('size', 1)
    expect(nested).to.have.nested.property('next.size', '2')
  })

  it('give a member called __proto__ no power', () => {
    const value = read(
      { type: 'object', additionalProperties: integer },
      JSON.parse('{"__proto__":"1"}'),
    )
    expect(Object.keys(value as object)).to.deep.equal(['__proto__'])
    expect(({} as { a?: unknown }).a).to.equal(undefined)
  })
})
