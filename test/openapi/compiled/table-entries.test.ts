import { expect } from 'chai'
import { operationOf } from '../../codegen/support/operation-of.js'

function parametersOf(...parameters: readonly Record<string, unknown>[]) {
  return operationOf({ parameters }).parameters
}

describe('the table entries of', () => {
  describe('parameters', () => {
    const schema = { type: 'array', items: {} }

    it('have the style that OpenAPI gives to their place', () => {
      const entries = ['path', 'query', 'header', 'cookie'].map((node) =>
        parametersOf({ in: node, name: 'a', schema }).map(
          (each) => `${each.style} ${each.explode}`,
        ),
      )
      expect(entries.flat()).to.deep.equal([
        'simple false',
        'form true',
        'simple false',
        'form true',
      ])
    })

    it('keep the style that they name', () => {
      expect(
        parametersOf({ in: 'query', name: 'a', style: 'pipeDelimited', schema }),
      ).to.deep.equal([
        {
          in: 'query',
          name: 'a',
          required: false,
          style: 'pipeDelimited',
          explode: false,
          type: 'array',
          mediaType: null,
        },
      ])
    })

    it('name the media type of their content', () => {
      const content = { 'application/json': { schema: { type: 'object' } } }
      expect(parametersOf({ in: 'query', name: 'a', content })[0]).to.include({
        type: 'object',
        mediaType: 'application/json',
      })
    })

    it('hold what they are composed of', () => {
      expect(
        parametersOf({ in: 'query', name: 'a', schema: { allOf: [schema] } })[0]?.type,
      ).to.equal('array')
    })

    it('end with a schema that is made of itself', () => {
      const itself = { $ref: '#/paths/~1x/get/parameters/0/schema' }
      const loop = { allOf: [itself, { oneOf: [itself, itself] }], anyOf: [itself, itself] }
      expect(parametersOf({ in: 'query', name: 'a', schema: loop })[0]?.type).to.equal('primitive')
    })

    it('leave out the headers that OpenAPI ignores', () => {
      const names = ['Accept', 'content-type', 'Authorization', 'X-Own']
      const parameters = names.map((name) => ({ in: 'header', name, schema: {} }))
      expect(parametersOf(...parameters).map(({ name }) => name)).to.deep.equal(['X-Own'])
    })
  })

  describe('responses', () => {
    const responseOf = (response: Record<string, unknown>) =>
      operationOf({ responses: { 400: { description: 'no', ...response } } }).responses['400']

    it('say which header has one value only', () => {
      const headers = {
        'Cache-Control': { required: true, schema: { type: 'string', enum: ['no-store'] } },
        'Retry-After': { schema: { type: 'integer', enum: [60] } },
        Vary: { schema: { type: 'string', enum: ['Origin', '*'] } },
        'Content-Type': { schema: { type: 'string' } },
      }
      expect(responseOf({ headers })?.headers).to.deep.equal({
        'Cache-Control': { required: true, value: 'no-store' },
        'Retry-After': {
          required: false,
          value: '60',
          serialization: {
            style: 'simple',
            explode: false,
            mediaType: null,
            type: 'primitive',
            reads: ['integer'],
          },
        },
        Vary: { required: false, value: null },
      })
    })

    it('name a lone example `default`, and take that of the schema where there is no other', () => {
      const content = {
        'a/a': { example: 1, schema: { example: 2 } },
        'b/b': { schema: { example: 2 } },
        'c/c': { examples: { three: { value: 3 } }, schema: { example: 2 } },
        'd/d': {},
      }
      expect(responseOf({ content })?.examples).to.deep.equal({
        'a/a': { default: 1 },
        'b/b': { default: 2 },
        'c/c': { three: 3 },
        'd/d': {},
      })
    })

    const coded = (code: unknown) => ({ properties: { code } })
    const examples = {
      one: { value: { code: 'A', detail: 'It is A' } },
      two: { value: { code: 'B', detail: 'It is B' } },
    }
    for (const [title, schema, codes] of [
      ['the schema itself', coded({ enum: ['A', 'B'] }), ['A', 'B']],
      [
        'what all of allOf allow',
        { allOf: [coded({ enum: ['A', 'B'] }), coded({ enum: ['B'] })] },
        ['B'],
      ],
      ['allOf, where one leaves it open', { allOf: [coded({}), coded({ enum: ['A'] })] }, ['A']],
      [
        'what any of oneOf allows',
        { oneOf: [coded({ enum: ['A'] }), coded({ enum: ['B'] })] },
        ['A', 'B'],
      ],
      ['oneOf, where one leaves it open', { oneOf: [coded({ enum: ['A'] }), coded({})] }, []],
      ['a schema that refers to itself', { allOf: [{ $ref: '#/components/schemas/Loop' }] }, ['A']],
    ] as const) {
      it(`find the error codes in ${title}`, () => {
        const content = { 'application/json': { schema, examples } }
        const loop = {
          properties: { code: { enum: ['A'] } },
          allOf: [{ $ref: '#/components/schemas/Loop' }],
        }
        const { responses } = operationOf(
          { responses: { 400: { description: 'no', content } } },
          { components: { schemas: { Loop: loop } } },
        )
        expect(Object.keys(responses['400']?.codes ?? {})).to.deep.equal(codes)
      })
    }

    it('say the text of an error code, and which example has it', () => {
      const content = { 'application/json': { schema: coded({ enum: ['B'] }), examples } }
      expect(responseOf({ content })?.codes).to.deep.equal({
        B: { detail: 'It is B', example: 'two' },
      })
    })
  })
})
