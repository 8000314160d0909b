import { expect } from 'chai'
import type { Direction } from '../../../src/openapi/document/object-types.js'
import { effectiveSchemaOf } from '../../../src/openapi/schema/effective-schema.js'
import { withoutChoices } from '../../../src/openapi/schema/schema-parts.js'
import { documentWithSchema, testedSchemaOf } from './schema-of.js'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

function effective(
  schema: unknown,
  others: Readonly<Record<string, unknown>> = {},
  direction: Direction = 'response',
) {
  const document = documentWithSchema(schema, others)
  return effectiveSchemaOf(document, [testedSchemaOf(document)], direction)
}

const valuesIn = (nodes: readonly { readonly value: unknown }[] | null) =>
  nodes?.map(({ value }) => value)

describe('an effective schema', () => {
  it('merges allOf and references with what stands beside them', () => {
    const { bounds, patterns, members } = effective(
      { ...ref('Base'), maxLength: 9, allOf: [{ minLength: 3, pattern: 'a' }, { maxLength: 5 }] },
      { Base: { minLength: 1, pattern: 'b', required: ['x'] } },
    )
    expect(bounds).to.include({ minLength: 3, maxLength: 5 })
    expect(patterns).to.have.members(['a', 'b'])
    expect([...members.required]).to.deep.equal(['x'])
  })

  it('ends for schemas that contain themselves', () => {
    const { types } = effective({ type: 'object', allOf: [ref('Tested')] })
    expect([...types]).to.deep.equal(['object'])
  })

  it('keeps the stricter of limits, inclusive or exclusive', () => {
    const { bounds } = effective({
      minimum: 1,
      exclusiveMinimum: 1,
      allOf: [{ exclusiveMaximum: 9 }, { maximum: 8, multipleOf: 2 }],
    })
    expect(bounds.minimum).to.deep.equal({ value: 1, isExclusive: true })
    expect(bounds.maximum).to.deep.equal({ value: 8, isExclusive: false })
    expect(bounds.multiplesOf).to.deep.equal([2])
  })

  for (const [title, schema, types] of [
    ['a list of types', { type: ['string', 'null'] }, ['null', 'string']],
    ['number and integer', { type: 'number', allOf: [{ type: ['integer'] }] }, ['integer']],
    ['types that contradict', { type: 'string', allOf: [{ type: 'array' }] }, []],
    ['const', { const: { a: 1 } }, ['object']],
    ['enum', { enum: [1, null, 'a'] }, ['integer', 'null', 'string']],
    ['false', false, []],
  ] as const) {
    it(`reads the types of ${title}`, () => {
      expect([...effective(schema).types]).to.deep.equal(types)
    })
  }

  it('has the values that every enum and const allows', () => {
    const schema = { enum: [1, { a: [1] }, 'b'], allOf: [{ enum: ['b', { a: [1] }] }] }
    expect(effective(schema).values).to.deep.equal([{ a: [1] }, 'b'])
    expect(effective({ const: null }).values).to.deep.equal([null])
    expect(effective({}).values).to.equal(undefined)
  })

  it('has the examples of the author and then the default, the outermost first', () => {
    const { examples } = effective(
      { ...ref('Base'), examples: [1], default: 2 },
      { Base: { examples: [3], default: 4 } },
    )
    expect(examples).to.deep.equal([1, 3, 2, 4])
  })

  it('has for each member the schemas of every part', () => {
    const closed = { additionalProperties: false, properties: { a: { maxLength: 1 } } }
    const { members } = effective({
      properties: { a: { minLength: 1 }, b: {} },
      patternProperties: { '^a': { pattern: 'x' }, '^x-': {} },
      allOf: [closed],
    })
    expect(valuesIn(members.schemasOf('a'))).to.deep.equal([
      { minLength: 1 },
      { pattern: 'x' },
      { maxLength: 1 },
    ])
    expect(members.schemasOf('b')).to.equal(null)
    expect(members.names).to.deep.equal(['a'])
    expect(members.isOpen).to.equal(false)
  })

  it('gives undeclared members the schema of additionalProperties or unevaluatedProperties', () => {
    const additional = effective({ properties: { a: {} }, additionalProperties: { minimum: 1 } })
    expect(valuesIn(additional.members.schemasOf('b'))).to.deep.equal([{ minimum: 1 }])
    const unevaluated = effective({
      unevaluatedProperties: false,
      allOf: [{ properties: { a: { minimum: 1 } } }],
    })
    expect(valuesIn(unevaluated.members.schemasOf('a'))).to.deep.equal([{ minimum: 1 }])
    expect(unevaluated.members.schemasOf('b')).to.equal(null)
  })

  it('leaves out what the other direction alone has, also where allOf or a reference says it', () => {
    const schema = {
      required: ['id', 'secret', 'name'],
      properties: { id: { allOf: [ref('Id')] }, secret: { writeOnly: true }, name: {} },
    }
    const others = { Id: { type: 'string', readOnly: true } }
    const request = effective(schema, others, 'request').members
    expect(request.names).to.deep.equal(['secret', 'name'])
    expect([...request.required]).to.deep.equal(['secret', 'name'])
    expect(request.schemasOf('id')).to.equal(null)
    const response = effective(schema, others, 'response').members
    expect(response.names).to.deep.equal(['id', 'name'])
  })

  it('has for each index the schemas of its item', () => {
    const { items } = effective({
      prefixItems: [{ type: 'string' }],
      items: { type: 'integer' },
      allOf: [{ contains: { const: 7 }, minContains: 2 }],
    })
    expect(items.prefixLength).to.equal(1)
    expect(valuesIn(items.schemasAt(0))).to.deep.equal([{ type: 'string' }])
    expect(valuesIn(items.schemasAt(1))).to.deep.equal([{ type: 'integer' }])
    expect(items.contains).to.have.length(1)
    expect(items.contains[0]).to.include({ min: 2, max: Number.POSITIVE_INFINITY })
    expect(effective({ items: false }).items.schemasAt(0)).to.equal(null)
  })

  it('keeps choices apart, and merges the branch that is taken', () => {
    const document = documentWithSchema({
      maxLength: 9,
      oneOf: [{ minLength: 1 }, { minLength: 2 }],
      anyOf: [{ pattern: 'only one' }],
    })
    const schema = effectiveSchemaOf(document, [testedSchemaOf(document)], 'request')
    expect(schema.patterns).to.deep.equal(['only one'])
    expect(schema.choices.map(({ keyword }) => keyword)).to.deep.equal(['oneOf'])
    const [, second] = schema.choices[0]?.branches ?? []
    const taken = [...withoutChoices(schema), ...(second ? [second] : [])]
    const branch = effectiveSchemaOf(document, taken, 'request')
    expect(branch.bounds).to.include({ minLength: 2, maxLength: 9 })
    expect(branch.choices).to.deep.equal([])
  })

  it('has the conditions of if and of dependentSchemas', () => {
    const { conditions, members } = effective({
      if: { properties: { a: { const: 1 } } },
      else: { required: ['b'] },
      dependentSchemas: { c: { required: ['d'] } },
      dependentRequired: { e: ['f'] },
    })
    expect(conditions.map((each) => [each.if.value, each.then?.value, each.else?.value]))
      .to.have.length(2)
      .and.to.deep.include([{ type: 'object', required: ['c'] }, { required: ['d'] }, undefined])
    expect(members.dependent.get('e')).to.deep.equal(['f'])
  })
})
