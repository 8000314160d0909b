import { expect } from 'chai'
import type { ContractDocument } from '../../../src/openapi/document/contract-document.js'
import { childAt } from '../../../src/openapi/document/document-node.js'
import { operationsOf, responsesOf } from '../../../src/openapi/operation/operations.js'
import { drawValid } from '../../../src/openapi/sampling/draw-valid.js'
import { createDrawer } from '../../../src/openapi/sampling/draw-value.js'
import { Undrawable } from '../../../src/openapi/sampling/undrawable.js'
import { compileValidators } from '../../../src/openapi/validation/compile-validators.js'

const node = { $ref: '#/components/schemas/Node' }
const components = {
  schemas: {
    Node: {
      type: 'object',
      required: ['value', 'children'],
      properties: {
        value: { type: 'integer' },
        children: { type: 'array', items: node },
        parent: node,
      },
    },
    Endless: {
      type: 'object',
      required: ['self'],
      properties: { self: { $ref: '#/components/schemas/Endless' } },
    },
    Cat: {
      type: 'object',
      required: ['kind', 'purrs'],
      properties: { kind: { type: 'string' }, purrs: { type: 'boolean' } },
    },
    Dog: {
      type: 'object',
      required: ['kind', 'barks'],
      properties: { kind: { type: 'string' }, barks: { type: 'integer', minimum: 1 } },
    },
  },
}

function drawerFor(schema: object) {
  const document = {
    openapi: '3.0.3',
    info: { title: 'One schema', version: '1' },
    components,
    paths: {
      '/': {
        get: {
          operationId: 'get',
          responses: { '200': { description: '', content: { 'application/json': { schema } } } },
        },
      },
    },
  } as unknown as ContractDocument
  const [operation] = operationsOf(document)
  const [response] = operation ? responsesOf(document, operation) : []
  const node = response && childAt(response.node, 'content', 'application/json', 'schema')
  if (node === undefined) throw new Error('the schema is not where it was put')
  const draw = createDrawer(document, 'response')(node)
  const validate =
    compileValidators(document).validators.get?.responses['200']?.body['application/json']
  return (seed: number) => drawValid(draw, String(seed), validate)
}

const drawable: Record<string, object> = {
  'every format': {
    type: 'object',
    required: ['a'],
    properties: Object.fromEntries(
      [
        'date',
        'time',
        'date-time',
        'duration',
        'uri',
        'uri-reference',
        'uri-template',
        'email',
        'hostname',
        'ipv4',
        'ipv6',
        'uuid',
        'byte',
        'binary',
        'password',
        'json-pointer',
        'relative-json-pointer',
        'regex',
        'never-heard-of',
      ].map((format) => [format, { type: 'string', format }]),
    ),
  },
  'a length': { type: 'string', minLength: 40, maxLength: 44 },
  'a pattern with a length': {
    type: 'string',
    pattern: '^[a-z]+-\\d{2,}$',
    minLength: 6,
    maxLength: 9,
  },
  'an unanchored pattern': { type: 'string', pattern: '[A-Z]{3}' },
  'a pattern that only its example is known to keep': {
    type: 'string',
    pattern: '^(?=.*7)(?=.*x).{2}$',
    example: 'x7',
  },
  'two patterns': {
    allOf: [
      { type: 'string', pattern: '^[a-f]{4,8}$' },
      { type: 'string', pattern: '^.{6}$' },
    ],
  },
  'exclusive limits': {
    type: 'number',
    minimum: 0,
    maximum: 1,
    exclusiveMinimum: true,
    exclusiveMaximum: true,
  },
  'limits closer than a hundredth': { type: 'number', minimum: 0.001, maximum: 0.002 },
  'an upper limit alone': { type: 'integer', maximum: -5 },
  'a huge integer': { type: 'integer', format: 'int64', minimum: 1e12 },
  'a multiple': { type: 'number', multipleOf: 0.25, minimum: 0.1, maximum: 3 },
  'two multiples': {
    allOf: [
      { type: 'integer', multipleOf: 4 },
      { multipleOf: 6, maximum: 50 },
    ],
  },
  'unique items': {
    type: 'array',
    uniqueItems: true,
    minItems: 3,
    items: { enum: ['a', 'b', 'c'] },
  },
  'null in an enum': { type: 'string', nullable: true, enum: ['a', null] },
  'a recursive schema': node,
  'a discriminator': {
    oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
    discriminator: { propertyName: 'kind', mapping: { tom: '#/components/schemas/Cat' } },
  },
  'branches that overlap': {
    oneOf: [
      { type: 'integer', minimum: 0 },
      { type: 'integer', maximum: 10 },
    ],
  },
  'a branch that contradicts': {
    type: 'object',
    required: ['a'],
    properties: { a: { enum: ['x', 'y'] } },
    anyOf: [{ properties: { a: { enum: ['z'] } } }, { properties: { a: { enum: ['y'] } } }],
  },
  'a closed object in two parts': {
    allOf: [
      {
        type: 'object',
        additionalProperties: false,
        required: ['code'],
        properties: { code: { type: 'string' }, field: { type: 'string' } },
      },
      { type: 'object', properties: { code: { enum: ['A', 'B'] } } },
    ],
  },
  'a map': { type: 'object', additionalProperties: { type: 'integer' }, minProperties: 2 },
  'few properties': {
    type: 'object',
    maxProperties: 1,
    properties: { a: { type: 'string' }, b: { type: 'string' }, c: { type: 'string' } },
  },
  'what is not': { type: 'integer', minimum: 1, maximum: 3, not: { enum: [1, 3] } },
  'a property called __proto__': {
    type: 'object',
    required: ['__proto__'],
    properties: JSON.parse('{"__proto__": {"type": "string"}}'),
  },
  'a required property that is not described': { type: 'object', required: ['x'] },
  'what a response never has': {
    type: 'object',
    required: ['secret', 'id'],
    properties: { secret: { type: 'string', writeOnly: true }, id: { type: 'integer' } },
  },
  'no keyword at all': {},
}

describe('drawing a value from a schema', () => {
  for (const [name, schema] of Object.entries(drawable)) {
    it(`keeps ${name}`, () => {
      const draw = drawerFor(schema)
      for (let seed = 0; seed < 300; seed += 1) draw(seed)
      expect(draw(1)).to.deep.equal(draw(1))
    })
  }

  it('reaches every branch, null and optional properties', () => {
    const kinds = new Set<unknown>()
    const draw = drawerFor(drawable['a discriminator'] ?? {})
    for (let seed = 0; seed < 100; seed += 1) kinds.add((draw(seed) as { kind: string }).kind)
    expect([...kinds].sort()).to.deep.equal(['Dog', 'tom'])
    const nullable = drawerFor({ type: 'string', nullable: true })
    const texts = Array.from({ length: 100 }, (_, seed) => nullable(seed))
    expect(texts).to.include(null)
    expect(texts.filter((text) => typeof text === 'string').length).to.be.above(50)
  })

  for (const [name, schema] of Object.entries({
    'a schema that requires itself': { $ref: '#/components/schemas/Endless' },
    'contradicting enums': { allOf: [{ enum: ['a'] }, { enum: ['b'] }] },
    'contradicting limits': { type: 'integer', minimum: 5, maximum: 4 },
    'a pattern that is too hard': { type: 'string', pattern: '^(?=.*7)(?=.*x).{2}$' },
    'a step that the limits skip': { type: 'integer', multipleOf: 10, minimum: 11, maximum: 19 },
    'what is refused always': { type: 'integer', not: {} },
  })) {
    it(`gives up on ${name}, and says so`, () => {
      expect(() => drawerFor(schema)(1)).to.throw(Undrawable)
    })
  }
})
