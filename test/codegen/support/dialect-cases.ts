/** What a schema means in OpenAPI 3.0: values that it takes, and values that it refuses. */
export interface DialectCase {
  readonly title: string
  readonly schema: unknown
  readonly takes: readonly unknown[]
  readonly refuses: readonly unknown[]
}

export const plainCases: readonly DialectCase[] = [
  {
    title: 'nullable beside a type',
    schema: { type: 'string', nullable: true, minLength: 2 },
    takes: [null, 'ab'],
    refuses: ['a', 1, undefined],
  },
  {
    title: 'nullable beside an enum that does not name null',
    schema: { type: 'string', nullable: true, enum: ['a'] },
    takes: [null, 'a'],
    refuses: ['b'],
  },
  {
    title: 'nullable without a type',
    schema: { nullable: true, enum: ['a'] },
    takes: [null, 'a'],
    refuses: ['b', 0],
  },
  {
    title: 'null where nothing is nullable',
    schema: { type: 'object', properties: { a: { type: 'string' }, b: { type: 'integer' } } },
    takes: [{ a: 'x' }, {}],
    refuses: [{ a: null }, { b: null }, null],
  },
  {
    title: 'exclusiveMinimum and exclusiveMaximum as booleans',
    schema: {
      type: 'number',
      minimum: 1,
      exclusiveMinimum: true,
      maximum: 2,
      exclusiveMaximum: true,
    },
    takes: [1.5],
    refuses: [1, 2],
  },
  {
    title: 'exclusiveMinimum that is false',
    schema: { type: 'number', minimum: 1, exclusiveMinimum: false },
    takes: [1],
    refuses: [0.9],
  },
  {
    title: 'exclusiveMinimum without a minimum',
    schema: { exclusiveMinimum: true },
    takes: [1],
    refuses: [],
  },
  {
    title: 'multipleOf, in decimals',
    schema: { type: 'number', multipleOf: 0.01 },
    takes: [19.99, 0.07, 1.1],
    refuses: [0.001],
  },
  {
    title: 'lengths in code points',
    schema: { type: 'string', minLength: 2, maxLength: 3 },
    takes: ['ab', '😀😀', '😀😀😀'],
    refuses: ['😀', '😀😀😀😀'],
  },
  {
    title: 'x-max-bytes in UTF-8',
    schema: { type: 'string', 'x-max-bytes': 72 },
    takes: ['😀'.repeat(18), 'a'.repeat(72)],
    refuses: [`${'😀'.repeat(18)}a`, 'a'.repeat(73)],
  },
  {
    title: 'patterns with the u flag',
    schema: { type: 'string', pattern: '^[^\\p{Cs}\\x00]$' },
    takes: ['😀', 'a'],
    refuses: ['\ud83d', '\u0000', 'ab'],
  },
  {
    title: 'patterns that are an error with the u flag',
    schema: { type: 'string', pattern: '^[\\w-.]+\\@$' },
    takes: ['a.b-c@'],
    refuses: ['a b@'],
  },
  {
    title: 'formats: uuid',
    schema: { type: 'string', format: 'uuid' },
    takes: ['3f0c6f6e-2f0b-4c55-9d1c-8a4f5d0c7b11'],
    refuses: ['3f0c6f6e'],
  },
  {
    title: 'formats: date-time',
    schema: { type: 'string', format: 'date-time' },
    takes: ['2026-01-15T09:30:00.000Z'],
    refuses: ['2026-01-15', '2026-02-30T00:00:00Z'],
  },
  {
    title: 'formats: date',
    schema: { type: 'string', format: 'date' },
    takes: ['2024-02-29'],
    refuses: ['2026-02-29'],
  },
  {
    title: 'formats: uri',
    schema: { type: 'string', format: 'uri' },
    takes: ['https://example.com/a?b'],
    refuses: ['a b'],
  },
  {
    title: 'formats: int32',
    schema: { type: 'integer', format: 'int32' },
    takes: [2147483647],
    refuses: [2147483648],
  },
  {
    title: 'formats: byte',
    schema: { type: 'string', format: 'byte' },
    takes: ['YQ=='],
    refuses: ['a'],
  },
  {
    title: 'formats that nobody knows',
    schema: { type: 'string', format: 'iban' },
    takes: ['x'],
    refuses: [1],
  },
  {
    title: 'additionalProperties: false, for what is called like an inherited member, too',
    schema: { type: 'object', properties: { a: {} }, additionalProperties: false },
    takes: [{ a: 1 }, {}],
    refuses: [{ b: 1 }, JSON.parse('{"__proto__":1}'), { constructor: 1 }],
  },
  {
    title: 'required members that every object inherits',
    schema: {
      type: 'object',
      required: ['constructor', 'toString'],
      properties: { constructor: { type: 'string' } },
    },
    takes: [{ constructor: 'x', toString: 1 }],
    refuses: [{}, { toString: 1 }],
  },
  {
    title: 'not, uniqueItems and counts',
    schema: {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      uniqueItems: true,
      items: { not: { type: 'string' } },
    },
    takes: [[1, { a: 1 }], [null]],
    refuses: [[], [1, 2, 3], [{ a: 1 }, { a: 1 }], ['a']],
  },
  {
    title: 'numbers in a text, in JSON',
    schema: { type: 'integer' },
    takes: [1, 1.0],
    refuses: ['1', true, null, 1.5],
  },
]
