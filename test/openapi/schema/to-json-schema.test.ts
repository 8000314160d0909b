import { expect } from 'chai'
import type { Direction } from '../../../src/openapi/document/object-types.js'
import { createSchemaCompiler } from '../../../src/openapi/validation/schema-compiler.js'
import { documentWithSchema, testedSchemaOf } from './schema-of.js'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

function validatorFor(schema: unknown, others = {}, direction: Direction = 'response') {
  const document = documentWithSchema(schema, others)
  const compiler = createSchemaCompiler(document)
  const use = { direction, hint: 'tested' } as const
  return compiler.validatorOf(compiler.nameOf(testedSchemaOf(document), use))
}

interface Case {
  readonly schema: unknown
  readonly valid: readonly unknown[]
  readonly invalid: readonly unknown[]
}

const cases: Readonly<Record<string, Case>> = {
  'unevaluatedProperties sees through allOf and references': {
    schema: {
      allOf: [ref('A'), { properties: { b: {} } }],
      unevaluatedProperties: false,
    },
    valid: [{ a: 1, b: 1 }],
    invalid: [{ c: 1 }],
  },
  'unevaluatedProperties of a part of allOf sees that part alone': {
    schema: { properties: { a: {} }, allOf: [{ unevaluatedProperties: false }] },
    valid: [{}],
    invalid: [{ a: 1 }],
  },
  'additionalProperties of a part of allOf sees that part alone': {
    schema: { properties: { a: {} }, allOf: [{ additionalProperties: false }] },
    valid: [{}],
    invalid: [{ a: 1 }],
  },
  'references count together with their siblings': {
    schema: { ...ref('A'), required: ['b'] },
    valid: [{ a: 1, b: 1 }],
    invalid: [{ a: 1 }, { a: 'x', b: 1 }],
  },
  'prefixItems, items and contains with bounds': {
    schema: {
      prefixItems: [{ type: 'string' }],
      items: { type: 'integer' },
      contains: { const: 7 },
      maxContains: 1,
    },
    valid: [
      ['a', 7],
      ['a', 1, 7],
    ],
    invalid: [['a'], [7, 7], ['a', 7, 7], ['a', 7, 'b']],
  },
  'members that need others, by name and by schema': {
    schema: { dependentRequired: { a: ['b'] }, dependentSchemas: { c: { required: ['d'] } } },
    valid: [{ a: 1, b: 1 }, { c: 1, d: 1 }, {}],
    invalid: [{ a: 1 }, { c: 1 }],
  },
}

describe('schemas of JSON Schema 2020-12', () => {
  for (const [title, { schema, valid, invalid }] of Object.entries(cases)) {
    it(title, () => {
      const validate = validatorFor(schema, { A: { properties: { a: { type: 'integer' } } } })
      for (const value of valid) expect(validate(value), JSON.stringify(value)).to.equal(true)
      for (const value of invalid) expect(validate(value), JSON.stringify(value)).to.equal(false)
    })
  }
})

describe('members of one direction', () => {
  const base = { Base: { type: 'object', required: ['id', 'secret'] } }
  const schema = {
    allOf: [
      ref('Base'),
      {
        properties: {
          id: { allOf: [{ readOnly: true }, { type: 'string' }] },
          secret: { type: 'string', writeOnly: true },
        },
      },
    ],
  }

  it('are not required of the other, wherever `required` stands', () => {
    expect(validatorFor(schema, base, 'request')({ secret: 's' })).to.equal(true)
    expect(validatorFor(schema, base, 'request')({ id: '1' })).to.equal(false)
    expect(validatorFor(schema, base, 'response')({ id: '1' })).to.equal(true)
  })

  it('that are writeOnly are refused in responses', () => {
    expect(validatorFor(schema, base, 'response')({ id: '1', secret: 's' })).to.equal(false)
  })
})
