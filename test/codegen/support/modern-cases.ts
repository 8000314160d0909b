import type { DialectCase } from './dialect-cases.js'

const number = { type: 'number' }
const closed = { unevaluatedProperties: false }
const member = (name: string) => ({ properties: { [name]: {} } })

/** What schemas of OpenAPI 3.1 mean and libraries get wrong. */
export const modernCases: readonly DialectCase[] = [
  {
    title: 'prefixItems of more items than there are, with other keywords beside it',
    schema: { prefixItems: [number, number], contains: { const: 7 }, uniqueItems: true },
    takes: [[7], [1, 7]],
    refuses: [[], [1], [7, 7], ['7', 7]],
  },
  {
    title: 'minContains beside prefixItems',
    schema: { prefixItems: [number, {}], contains: { type: 'string' }, minContains: 2 },
    takes: [[1, 'a', 'b']],
    refuses: [[], [1], [1, 'a']],
  },
  {
    title: 'unevaluatedProperties beside a branch of anyOf that does not apply',
    schema: {
      anyOf: [
        { required: ['a'], ...member('a') },
        { required: ['b'], ...member('b') },
      ],
      ...closed,
    },
    takes: [{ a: 1 }, { a: 1, b: 1 }],
    refuses: [{}, { a: 1, c: 1 }],
  },
  {
    title: 'unevaluatedProperties beside an if without then and else',
    schema: { if: { required: ['kind'], ...member('kind') }, ...closed },
    takes: [{}, { kind: 1 }],
    refuses: [{ kind: 1, other: 1 }],
  },
  {
    title: 'unevaluatedProperties beside an else',
    schema: {
      if: { required: ['kind'], ...member('kind') },
      else: { patternProperties: { '^x-': {} } },
      ...closed,
    },
    takes: [{ kind: 1 }, { 'x-a': 1 }],
    refuses: [{ kind: 1, 'x-a': 1 }, { a: 1 }],
  },
  {
    title: 'unevaluatedProperties beside dependentSchemas',
    schema: { dependentSchemas: { a: member('b') }, ...member('a'), ...closed },
    takes: [{ a: 1, b: 1 }],
    refuses: [{ b: 1 }],
  },
  {
    title: 'unevaluatedProperties that are judged by a schema',
    schema: { allOf: [member('a')], unevaluatedProperties: { enum: [[1]] } },
    takes: [{ a: 1, b: [1] }],
    refuses: [{ b: 1 }],
  },
  {
    title: 'unevaluatedItems beside contains',
    schema: { prefixItems: [number], contains: { const: 'x' }, unevaluatedItems: false },
    takes: [[1, 'x', 'x']],
    refuses: [[1, 'x', 'y']],
  },
  {
    title: 'unevaluatedItems that are judged by a schema',
    schema: { anyOf: [{ prefixItems: [number] }, true], unevaluatedItems: { type: 'string' } },
    takes: [[1, 'x'], ['x']],
    refuses: [[1, 2]],
  },
  {
    title: 'an empty enum: no value',
    schema: { enum: [] },
    takes: [],
    refuses: [null, 1],
  },
  {
    title: 'multiples of very small and very large numbers',
    schema: { multipleOf: 1e-8 },
    takes: [0, 1e-8, 12391239123, -3e-8],
    refuses: [1.5e-8, 7.5e-9],
  },
  {
    title: 'a member called __proto__',
    schema: JSON.parse('{ "properties": { "__proto__": { "type": "number" } } }'),
    takes: [JSON.parse('{ "__proto__": 1 }')],
    refuses: [JSON.parse('{ "__proto__": "1" }')],
  },
  {
    title: 'a reference to a reference that has keywords beside it',
    schema: { $ref: '#/components/schemas/ShortText' },
    takes: ['ab'],
    refuses: ['abc', 1],
  },
]

export const modernComponents = {
  schemas: {
    Text: { type: 'string' },
    ShortText: { $ref: '#/components/schemas/Text', maxLength: 2 },
  },
}
