import type { DialectCase } from './dialect-cases.js'

/** Components that the cases refer to. */
export const composedComponents = {
  schemas: {
    Name: { type: 'string', minLength: 1 },
    // Called like what the generated code itself uses.
    Object: { type: 'object', required: ['a'], properties: { a: { type: 'integer' } } },
    Tree: {
      type: 'object',
      required: ['name'],
      properties: {
        name: { $ref: '#/components/schemas/Name' },
        children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } },
      },
    },
    Cat: { type: 'object', properties: { kind: { type: 'string' }, lives: { type: 'integer' } } },
    Dog: { type: 'object', required: ['barks'], properties: { barks: { type: 'boolean' } } },
    // An invalid `$ref` beside others: what stands next to it counts for nothing.
    Alias: { $ref: '#/components/schemas/Name', maxLength: 1 },
  },
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** What schemas that are made of others mean. */
export const composedCases: readonly DialectCase[] = [
  {
    title: 'nullable beside allOf',
    schema: { type: 'object', nullable: true, allOf: [ref('Object')] },
    takes: [null, { a: 1 }],
    refuses: [{}, 'null'],
  },
  {
    title: 'a component called Object',
    schema: ref('Object'),
    takes: [{ a: 1 }],
    refuses: [{}, { a: '1' }],
  },
  {
    title: 'a reference with something beside it',
    schema: ref('Alias'),
    takes: ['ab'],
    refuses: [''],
  },
  {
    title: 'a reference into the middle of a schema',
    schema: { $ref: '#/components/schemas/Tree/properties/children' },
    takes: [[{ name: 'a' }]],
    refuses: [[{}]],
  },
  {
    title: 'a recursive schema',
    schema: ref('Tree'),
    takes: [{ name: 'a', children: [{ name: 'b', children: [] }] }],
    refuses: [
      { name: 'a', children: [{ name: '' }] },
      { name: 'a', children: [{ children: [] }] },
    ],
  },
  {
    title: 'oneOf without a discriminator: exactly one',
    schema: { oneOf: [ref('Cat'), ref('Dog')] },
    takes: [{ lives: 1 }],
    refuses: [{ barks: true }, 1],
  },
  {
    title: 'oneOf with a discriminator: the one that is named',
    schema: { oneOf: [ref('Cat'), ref('Dog')], discriminator: { propertyName: 'kind' } },
    takes: [
      { kind: 'Cat', barks: true },
      { kind: 'Dog', barks: true },
    ],
    refuses: [{ kind: 'Dog' }, { kind: 'Cow' }, { barks: true }, 1],
  },
  {
    title: 'a discriminator with a mapping',
    schema: {
      anyOf: [ref('Cat'), ref('Dog')],
      discriminator: {
        propertyName: 'kind',
        mapping: { meow: '#/components/schemas/Cat', woof: 'Dog', wow: 'Dog' },
      },
    },
    takes: [{ kind: 'meow' }, { kind: 'woof', barks: true }, { kind: 'wow', barks: true }],
    refuses: [{ kind: 'woof' }, { kind: 'wow' }, { kind: 'Cat' }],
  },
]
