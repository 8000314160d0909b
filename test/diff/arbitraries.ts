import fc from 'fast-check'
import type { Fragment } from './contract-with.js'

/** The names that schemas and values share, few enough to meet. */
const names = ['a', 'b', 'c']

const texts = ['', 'a', 'ab', 'abc', 'b', '2026-01-15', 'a@b.example']

/** The type, alone or with null. */
function typeOr(type: string): fc.Arbitrary<string | string[]> {
  return fc.constantFrom<string | string[]>(type, type, [type, 'null'])
}

const stringSchema: fc.Arbitrary<Fragment> = fc.record(
  {
    type: typeOr('string'),
    minLength: fc.integer({ min: 0, max: 2 }),
    maxLength: fc.integer({ min: 1, max: 4 }),
    pattern: fc.constantFrom('^a', 'b$'),
    format: fc.constantFrom('date', 'email'),
    enum: fc.uniqueArray(fc.constantFrom(...texts), { minLength: 1, maxLength: 4 }),
    const: fc.constantFrom('a', 'ab'),
  },
  { requiredKeys: ['type'] },
)

const numberSchema: fc.Arbitrary<Fragment> = fc.record(
  {
    type: fc.oneof(typeOr('integer'), typeOr('number')),
    minimum: fc.integer({ min: -1, max: 2 }),
    exclusiveMinimum: fc.integer({ min: -1, max: 2 }),
    maximum: fc.constantFrom(1.5, 2, 3),
    exclusiveMaximum: fc.constantFrom(1.5, 2, 3),
    multipleOf: fc.constantFrom(1, 2),
    enum: fc.uniqueArray(fc.integer({ min: -1, max: 4 }), { minLength: 1, maxLength: 4 }),
  },
  { requiredKeys: ['type'] },
)

const keywordsOf = {
  array: (inner: fc.Arbitrary<Fragment>) => ({
    items: inner,
    minItems: fc.integer({ min: 0, max: 2 }),
    maxItems: fc.integer({ min: 1, max: 3 }),
    uniqueItems: fc.boolean(),
    prefixItems: fc.array(inner, { minLength: 1, maxLength: 2 }),
    contains: inner,
    minContains: fc.integer({ min: 0, max: 2 }),
    maxContains: fc.integer({ min: 1, max: 2 }),
    unevaluatedItems: fc.oneof(fc.boolean(), inner),
  }),
  object: (inner: fc.Arbitrary<Fragment>) => ({
    properties: fc.dictionary(fc.constantFrom(...names), inner, {
      maxKeys: 3,
      noNullPrototype: true,
    }),
    required: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 }),
    additionalProperties: fc.oneof(fc.boolean(), inner),
    minProperties: fc.integer({ min: 0, max: 2 }),
    maxProperties: fc.integer({ min: 1, max: 3 }),
    patternProperties: fc.dictionary(fc.constantFrom('^a', '[bc]'), inner, {
      maxKeys: 2,
      noNullPrototype: true,
    }),
    propertyNames: fc.constantFrom<Fragment>({ pattern: '^[ab]' }, { enum: ['a', 'c'] }),
    unevaluatedProperties: fc.oneof(fc.boolean(), inner),
    dependentRequired: fc.dictionary(
      fc.constantFrom(...names),
      fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 2 }),
      { maxKeys: 2, noNullPrototype: true },
    ),
    dependentSchemas: fc.dictionary(fc.constantFrom(...names), inner, {
      maxKeys: 1,
      noNullPrototype: true,
    }),
  }),
}

/** Schemas of JSON Schema 2020-12 with every keyword that validators check. */
export const { schema } = fc.letrec<{ schema: Fragment }>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    stringSchema,
    numberSchema,
    fc.constantFrom<Fragment>({}, { type: 'boolean' }, { type: ['boolean', 'null'] }),
    fc
      .record(
        {
          type: typeOr('array'),
          ...keywordsOf.array(tie('schema')),
        },
        { requiredKeys: ['type', 'items'] },
      )
      // Ajv 8 accepts an empty list for `minContains: 1` beside `prefixItems`.
      .map(({ prefixItems, ...rest }) =>
        'contains' in rest || !prefixItems ? rest : { ...rest, prefixItems },
      ),
    fc.record(
      {
        type: typeOr('object'),
        ...keywordsOf.object(tie('schema')),
      },
      { requiredKeys: ['type'] },
    ),
    fc.record({ allOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }) }),
    fc.record({ anyOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ oneOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
    fc
      .tuple(tie('schema'), tie('schema'), fc.constantFrom('then', 'else'))
      .map(([condition, branch, name]) => ({ if: condition, [name]: branch })),
    fc.record({ not: fc.oneof(stringSchema, numberSchema) }),
  ),
}))

/** A schema and another that was made of it by changing one thing, or that has nothing to do with it. */
export const schemaPair: fc.Arbitrary<[Fragment, Fragment]> = fc.oneof(
  fc.tuple(schema, schema),
  fc
    .tuple(schema, schema, fc.nat())
    .map(([old, other, seed]): [Fragment, Fragment] => [old, changed(old, other, seed)]),
)

/** Values that such schemas may accept. */
export const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...texts),
    fc.constantFrom(-1, 0, 1, 1.5, 2, 3, 4),
    fc.constantFrom(true, null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 3, noNullPrototype: true }),
  ),
}))

/** Puts the other schema, or one of its keywords, somewhere into the schema; or takes a keyword away. */
function changed(old: Fragment, other: Fragment, seed: number): Fragment {
  const keywords = Object.keys(old)
  const keyword = keywords[seed % Math.max(1, keywords.length)] ?? 'type'
  const inside = old[keyword]
  const rest = Math.floor(seed / Math.max(1, keywords.length))
  if (keyword === 'items') return { ...old, items: changed(inside as Fragment, other, rest) }
  if (keyword === 'properties' && Object.keys(inside as Fragment).length > 0) {
    const names = Object.keys(inside as Fragment)
    const name = names[rest % names.length] ?? ''
    const property = (inside as Record<string, Fragment>)[name] ?? {}
    return {
      ...old,
      properties: { ...(inside as Fragment), [name]: changed(property, other, rest) },
    }
  }
  if (Array.isArray(inside) && ['allOf', 'anyOf', 'oneOf'].includes(keyword)) {
    const index = rest % inside.length
    return { ...old, [keyword]: inside.with(index, changed(inside[index], other, rest)) }
  }
  if (keyword in other) return { ...old, [keyword]: other[keyword] }
  if (keyword === 'type') return { ...old, ...other, type: old.type }
  const { [keyword]: _, ...without } = old
  return without
}
