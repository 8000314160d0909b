import { expect } from 'chai'
import { createSampler } from '../../../src/openapi/sampling/sampler.js'
import { SamplingError } from '../../../src/openapi/sampling/sampling.js'
import { documentWithSchema, testedSchemaOf } from '../schema/schema-of.js'
import { oracleFor } from './oracle.js'
import { components, impossibleSchemas, sampledSchemas } from './sampled-schemas.js'

const directions = ['request', 'response'] as const

function samplerFor(schema: unknown, direction: 'request' | 'response' = 'response') {
  const document = documentWithSchema(schema, components)
  const sampler = createSampler(document, direction)
  const node = testedSchemaOf(document)
  return {
    oracle: () => oracleFor(document),
    sample: (seed: number, ignoreExamples = false): unknown =>
      sampler.sample(node, { seed: String(seed), ignoreExamples }),
    exampleOf: (example: unknown): unknown => sampler.exampleOf(node, example),
  }
}

describe('a sampler', () => {
  for (const [name, schema] of Object.entries(sampledSchemas)) {
    it(`satisfies ${name}`, () => {
      const oracle = samplerFor(schema).oracle()
      for (const direction of directions) {
        const { sample } = samplerFor(schema, direction)
        for (let seed = 0; seed < 100; seed += 1) {
          for (const ignoreExamples of [false, true]) {
            const value = sample(seed, ignoreExamples)
            expect(oracle(value), JSON.stringify(value)).to.equal(null)
          }
        }
        expect(sample(1)).to.deep.equal(sample(1))
      }
    })
  }

  for (const [name, schema] of Object.entries(impossibleSchemas)) {
    it(`gives up on ${name} with the reason`, () => {
      expect(() => samplerFor(schema).sample(1)).to.throw(SamplingError, /attempts: ./)
    })
  }

  it('reaches every branch, null and optional properties', () => {
    const values = (schema: unknown) => {
      const { sample } = samplerFor(schema)
      return Array.from({ length: 100 }, (_, seed) => sample(seed, true))
    }
    const pets = values(sampledSchemas['discriminators with a mapping'])
    const kinds = new Set(pets.map((pet) => (pet as { kind: string }).kind))
    expect([...kinds].sort()).to.deep.equal(['Dog', 'tom'])
    const texts = values({ type: ['string', 'null'] })
    expect(texts).to.include(null)
    expect(texts.filter((text) => typeof text === 'string').length).to.be.above(50)
    const sizes = values({ properties: { a: {}, b: {} } }).map((value) => Object.keys(value ?? {}))
    expect(new Set(sizes.map(({ length }) => length))).to.deep.equal(new Set([0, 1, 2]))
  })

  it('names what extends a schema with a discriminator, by the mapping or by the component', () => {
    const kindOf = (name: string) => {
      const { sample } = samplerFor({ $ref: `#/components/schemas/${name}` })
      return (sample(1) as { kind: string }).kind
    }
    expect(kindOf('Fish')).to.equal('fish')
    expect(kindOf('Bird')).to.equal('Bird')
  })

  it('gives int64 samples all their digits', () => {
    const { sample } = samplerFor(sampledSchemas['a huge integer'])
    for (let seed = 0; seed < 20; seed += 1) {
      expect(Number.isSafeInteger(sample(seed)), String(sample(seed))).to.equal(true)
    }
  })
})

describe('the examples of the author', () => {
  const author = {
    type: 'object',
    required: ['name', 'id'],
    properties: {
      id: { type: 'integer', examples: [7] },
      name: { type: 'string', default: 'Ada' },
      tags: { type: 'array', items: { type: 'string', examples: ['math'] } },
      born: { type: 'string', format: 'date', examples: ['today', '1815-12-10'] },
    },
  }

  it('come first for each property and item', () => {
    expect(samplerFor(author).sample(1)).to.deep.equal({
      id: 7,
      name: 'Ada',
      tags: ['math'],
      born: '1815-12-10',
    })
  })

  it('come first for a whole schema, also one inside another', () => {
    const schema = { ...author, examples: [{ id: 1, name: 'Grace' }] }
    expect(samplerFor({ type: 'array', items: schema }).sample(1)).to.deep.equal([
      { id: 1, name: 'Grace' },
    ])
  })

  it('of a part of the schema are completed with what else is required', () => {
    const { sample } = samplerFor({
      allOf: [{ type: 'object', examples: [{ a: 1 }] }],
      required: ['b'],
      properties: { b: { const: 2 } },
    })
    expect(sample(1)).to.deep.equal({ a: 1, b: 2 })
  })

  it('are passed over where their own schema refuses them, and only there', () => {
    const { sample } = samplerFor({
      type: 'object',
      required: ['a', 'b'],
      properties: {
        a: { type: 'integer', examples: ['one'] },
        b: { type: 'integer', examples: [2] },
      },
    })
    expect(sample(1)).to.have.property('b', 2)
    expect(sample(1)).to.have.property('a').that.is.a('number')
  })

  it('are ignored on request, unless nothing else is valid', () => {
    const { sample } = samplerFor({ type: 'integer', examples: [-5] })
    expect(sample(1, true)).not.to.equal(-5)
    const isPrime = '^(?!(..+)\\1+$)x{2,}-(\\d{3})\\2$'
    const hard = samplerFor({ type: 'string', pattern: isPrime, examples: ['xxx-123123'] })
    expect(hard.sample(1, true)).to.equal('xxx-123123')
  })
})

describe('members of one direction', () => {
  const account = {
    type: 'object',
    required: ['id', 'secret'],
    properties: {
      id: { allOf: [{ readOnly: true }, { type: 'string' }] },
      secret: { type: 'string', writeOnly: true },
      devices: {
        type: 'array',
        minItems: 1,
        items: { properties: { seen: { type: 'string', readOnly: true }, name: {} } },
      },
    },
  }
  const example = { id: '1', secret: 's', devices: [{ seen: 'now', name: 'phone' }] }

  it('are not sampled for the other', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const request = samplerFor({ allOf: [account] }, 'request').sample(seed, true)
      expect(request).to.have.property('secret')
      expect(JSON.stringify(request)).not.to.match(/"(id|seen)":/)
      const response = samplerFor({ allOf: [account] }, 'response').sample(seed, true)
      expect(response).to.have.property('id')
      expect(response).not.to.have.property('secret')
    }
  })

  it('are left out of examples, also inside choices', () => {
    for (const schema of [account, { oneOf: [account, { type: 'integer' }] }]) {
      expect(samplerFor(schema, 'request').exampleOf(example)).to.deep.equal({
        secret: 's',
        devices: [{ name: 'phone' }],
      })
      const withExample = { ...schema, examples: [example] }
      expect(samplerFor(withExample, 'response').sample(1)).to.deep.equal({
        id: '1',
        devices: [{ seen: 'now', name: 'phone' }],
      })
    }
  })
})
