const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

export const components = {
  Node: {
    type: 'object',
    required: ['value', 'children'],
    properties: {
      value: { type: 'integer' },
      children: { type: 'array', items: ref('Node') },
      parent: ref('Node'),
    },
  },
  Expression: { oneOf: [ref('Operation'), { type: 'integer' }] },
  Operation: {
    type: 'object',
    required: ['left', 'middle', 'right'],
    properties: { left: ref('Expression'), middle: ref('Expression'), right: ref('Expression') },
  },
  Endless: { type: 'object', required: ['self'], properties: { self: ref('Endless') } },
  Either: {
    oneOf: [{ type: 'object', required: ['a'], properties: { a: ref('Either') } }, ref('Endless')],
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
  Pet: {
    type: 'object',
    required: ['kind'],
    properties: { kind: { type: 'string' } },
    discriminator: { propertyName: 'kind', mapping: { fish: '#/components/schemas/Fish' } },
  },
  Fish: { allOf: [ref('Pet'), { type: 'object', properties: { fins: { type: 'integer' } } }] },
  Bird: { allOf: [ref('Pet'), { type: 'object', properties: { wings: { type: 'integer' } } }] },
  Circle: {
    type: 'object',
    required: ['type', 'radius'],
    properties: { type: { enum: ['circle'] }, radius: { type: 'number' } },
  },
  Square: {
    type: 'object',
    required: ['type', 'side'],
    properties: { type: { const: 'square' }, side: { type: 'number' } },
  },
} as const

const formats = [
  'date',
  'time',
  'date-time',
  'duration',
  'uri',
  'uri-reference',
  'uri-template',
  'iri',
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
]

/** Schemas for which each seed gives a valid value. */
export const sampledSchemas: Readonly<Record<string, unknown>> = {
  'every format': {
    type: 'object',
    required: formats,
    properties: Object.fromEntries(formats.map((format) => [format, { type: 'string', format }])),
  },
  'an email address of a short length': { type: 'string', format: 'email', maxLength: 12 },
  'a length': { type: 'string', minLength: 40, maxLength: 44 },
  'a pattern with a length': {
    type: 'string',
    pattern: '^[a-z]+-\\d{2,}$',
    minLength: 6,
    maxLength: 9,
  },
  'an unanchored pattern': { type: 'string', pattern: '[A-Z]{3}' },
  'the start of a pattern alone': { type: 'string', pattern: '^ab', maxLength: 4 },
  'a pattern with look-ahead': { type: 'string', pattern: '^(?=.*7)(?=.*x).{2}$' },
  'the rules of a password': {
    type: 'string',
    pattern: '^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d)(?=.*[^\\w\\s]).{8,64}$',
  },
  'a pattern that excludes words': { type: 'string', pattern: '^(?!admin$|root$)[a-z]{4,5}$' },
  'a pattern with look-ahead inside': { type: 'string', pattern: '^(?:(?!\\.\\.)[a-z.])+$' },
  'a word boundary': { type: 'string', pattern: '\\bfoo\\b' },
  'a reference to a group': { type: 'string', pattern: '^(a|b)-\\1$' },
  'two patterns': {
    allOf: [
      { type: 'string', pattern: '^[a-f]{4,8}$' },
      { type: 'string', pattern: '^.{6}$' },
    ],
  },
  'a pattern and a format': { type: 'string', format: 'uri', pattern: '^https://' },
  'exclusive limits': { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
  'exclusive limits of integers': { type: 'integer', exclusiveMinimum: 1, exclusiveMaximum: 3 },
  'limits closer than a hundredth': { type: 'number', minimum: 0.001, maximum: 0.002 },
  'an upper limit alone': { type: 'integer', maximum: -5 },
  'a huge integer': { type: 'integer', format: 'int64', minimum: 1e15 },
  'int32 near its end': { type: 'integer', format: 'int32', minimum: 2147483600 },
  'a multiple': { type: 'number', multipleOf: 0.25, minimum: 0.1, maximum: 3 },
  'two multiples': {
    allOf: [
      { type: 'integer', multipleOf: 4 },
      { multipleOf: 6, maximum: 50 },
    ],
  },
  'a list of types': { type: ['string', 'null', 'integer'], minimum: 3, minLength: 2 },
  'null alone': { type: 'null' },
  const: { const: { a: [1, null] } },
  'unique items': {
    type: 'array',
    uniqueItems: true,
    minItems: 3,
    items: { enum: ['a', 'b', 'c'] },
  },
  'unique items with one example': {
    type: 'array',
    uniqueItems: true,
    minItems: 2,
    items: { type: 'string', examples: ['one'] },
  },
  'a tuple': { type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }], minItems: 2 },
  'a closed tuple': { type: 'array', prefixItems: [{ type: 'string' }], items: false },
  'contains, with bounds': {
    type: 'array',
    items: { type: 'integer', minimum: 0, maximum: 9 },
    contains: { const: 7 },
    minContains: 2,
    maxContains: 3,
  },
  'a recursive schema': ref('Node'),
  'a recursive choice': ref('Expression'),
  'discriminators with a mapping': {
    oneOf: [ref('Cat'), ref('Dog')],
    discriminator: { propertyName: 'kind', mapping: { tom: '#/components/schemas/Cat' } },
  },
  'a discriminator beside enums': {
    oneOf: [ref('Circle'), ref('Square')],
    discriminator: { propertyName: 'type' },
  },
  'a schema that extends one with a discriminator': ref('Fish'),
  'branches that overlap': {
    oneOf: [
      { type: 'integer', minimum: 0 },
      { type: 'integer', maximum: 10 },
    ],
  },
  'oneOf of open objects': {
    oneOf: [
      { type: 'object', properties: { a: { type: 'string' } } },
      { type: 'object', properties: { b: { type: 'integer' } } },
      { type: 'object', properties: { c: { type: 'boolean' } }, required: ['c'] },
    ],
  },
  'a branch that contradicts': {
    type: 'object',
    required: ['a'],
    properties: { a: { enum: ['x', 'y'] } },
    anyOf: [{ properties: { a: { enum: ['z'] } } }, { properties: { a: { enum: ['y'] } } }],
  },
  'two choices at once': {
    type: 'object',
    oneOf: [{ required: ['a'] }, { required: ['b'] }],
    anyOf: [{ required: ['c'] }, { required: ['d'] }],
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
  'an object that is closed over its parts': {
    unevaluatedProperties: false,
    required: ['a', 'b'],
    properties: { a: { type: 'integer' } },
    allOf: [{ properties: { b: { type: 'string' } } }],
  },
  'a map': { type: 'object', additionalProperties: { type: 'integer' }, minProperties: 2 },
  'a map by patterns': {
    type: 'object',
    patternProperties: { '^x-[a-z]+$': { type: 'integer' } },
    additionalProperties: false,
    minProperties: 1,
  },
  'names of members': {
    type: 'object',
    propertyNames: { pattern: '^[A-Z]{2}$' },
    additionalProperties: { type: 'string' },
    minProperties: 3,
  },
  'few properties': {
    type: 'object',
    maxProperties: 1,
    properties: { a: { type: 'string' }, b: { type: 'string' }, c: { type: 'string' } },
  },
  'members that need others': {
    type: 'object',
    properties: { a: { type: 'string' }, b: { type: 'string' }, c: { type: 'integer' } },
    dependentRequired: { a: ['b'] },
    dependentSchemas: { b: { properties: { c: { minimum: 5 } }, required: ['c'] } },
  },
  'if, then and else': {
    type: 'object',
    required: ['country'],
    properties: { country: { enum: ['US', 'NL'] }, code: { type: 'string' } },
    if: { properties: { country: { const: 'US' } } },
    // biome-ignore lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema, and this object is never awaited
    then: { required: ['code'], properties: { code: { pattern: '^\\d{5}$' } } },
    else: { properties: { code: { pattern: '^\\d{4}[A-Z]{2}$' } } },
  },
  not: { type: 'integer', minimum: 1, maximum: 3, not: { enum: [1, 3] } },
  'not a type': { not: { type: 'string' } },
  'a property called __proto__': {
    type: 'object',
    required: ['__proto__'],
    properties: JSON.parse('{"__proto__": {"type": "string"}}'),
  },
  'a required property that is not described': { type: 'object', required: ['x'] },
  'an optional property without a valid value': {
    type: 'object',
    properties: { a: { type: 'integer', minimum: 5, maximum: 4 }, b: { type: 'integer' } },
  },
  'a reference with siblings': { ...ref('Node'), required: ['parent'] },
  'no keyword at all': {},
  true: true,
}

/** Schemas without a valid value, or with one that is too hard to find. */
export const impossibleSchemas: Readonly<Record<string, unknown>> = {
  'a schema that requires itself': ref('Endless'),
  'branches that require themselves': ref('Either'),
  'contradicting enums': { allOf: [{ enum: ['a'] }, { enum: ['b'] }] },
  'contradicting types': { type: 'string', allOf: [{ type: 'integer' }] },
  'contradicting limits': { type: 'integer', minimum: 5, maximum: 4 },
  'a pattern that contradicts itself': { type: 'string', pattern: '^(?!a)a$' },
  'a pattern of another length': { type: 'string', pattern: '^a{5}$', maxLength: 4 },
  'a step that the limits skip': { type: 'integer', multipleOf: 10, minimum: 11, maximum: 19 },
  'what is always refused': { type: 'integer', not: {} },
  false: false,
}
