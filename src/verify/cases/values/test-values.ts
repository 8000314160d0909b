import type { DocumentNode } from '../../../openapi/document/document-node.js'
import { isObject } from '../../../openapi/document/document-node.js'
import {
  type EffectiveSchema,
  effectiveSchemaOf,
} from '../../../openapi/schema/effective-schema.js'
import { type SchemaNode, withoutChoices } from '../../../openapi/schema/schema-parts.js'
import { typeOf } from '../../../openapi/schema/types-and-values.js'
import type { CompiledContract } from '../../contract/compiled-contract.js'
import { numberTestValues } from './number-values.js'
import { type TestValue, textTestValues } from './text-values.js'

const ofOtherTypes: readonly TestValue[] = [
  { label: 'null', value: null },
  { label: 'a text', value: 'text' },
  { label: 'a number', value: 1 },
  { label: 'a fraction', value: 1.5 },
  { label: 'true', value: true },
  { label: 'an object', value: {} },
  { label: 'an array', value: [] },
]

/** Member names that change a prototype in careless programs (CWE-1321). */
const prototypeMembers = ['__proto__', 'constructor', 'prototype']
const maxDepth = 5

/**
 * Values to send in place of a valid one: other types, values at and over each limit, objects without each member and with
 * unknown members. Members and items are changed inside the whole value. The validator decides whether each is valid.
 * @param base a value that is valid by all schemas
 */
export function testValues(
  contract: CompiledContract,
  schemas: readonly SchemaNode[],
  base: unknown,
  depth = 0,
): TestValue[] {
  const schema = schemaFor(contract, schemas, base)
  const others = ofOtherTypes.filter(
    ({ value }) => value === null || kindOf(value) !== kindOf(base),
  )
  return [...others, ...(depth > maxDepth ? [] : valuesOfType(contract, schema, base, depth))]
}

/** The schema that applies to a value: of each `oneOf` and `anyOf`, the first branch that accepts it. */
export function schemaFor(
  { document, validatorOf }: CompiledContract,
  schemas: readonly SchemaNode[],
  value: unknown,
): EffectiveSchema {
  let schema = effectiveSchemaOf(document, schemas, 'request')
  for (let level = 0; schema.choices.length > 0 && level < maxDepth; level += 1) {
    const branches = schema.choices.flatMap((choice) => {
      const accepts = (branch: DocumentNode) => validatorOf(branch)(structuredClone(value))
      return choice.branches.find(accepts) ?? choice.branches[0] ?? []
    })
    schema = effectiveSchemaOf(document, [...withoutChoices(schema), ...branches], 'request')
  }
  return schema
}

function valuesOfType(
  contract: CompiledContract,
  schema: EffectiveSchema,
  base: unknown,
  depth: number,
): TestValue[] {
  const allowed = schema.values ?? []
  const listed = allowed.map((value) => ({ label: `allowed value ${String(value)}`, value }))
  if (typeof base === 'string') {
    const other = allowed.length > 0 ? [{ label: 'a value not allowed', value: `${base}x` }] : []
    return [...listed, ...other, ...textTestValues(schema, base)]
  }
  if (typeof base === 'number') return [...listed, ...numberTestValues(schema, base)]
  if (Array.isArray(base)) return arrayTestValues(contract, schema, base, depth)
  return isObject(base) ? objectTestValues(contract, schema, base, depth) : listed
}

function objectTestValues(
  contract: CompiledContract,
  { members }: EffectiveSchema,
  base: Readonly<Record<string, unknown>>,
  depth: number,
): TestValue[] {
  const unknown = prototypeMembers.map((name) => ({
    label: `an unknown member ${name}`,
    value: { ...base, ...objectOf(name, { admin: true }) },
  }))
  const known = members.names.flatMap((name) => {
    const { [name]: own, ...rest } = base
    const schemas = members.schemasOf(name) ?? []
    const value = own ?? sampleOf(contract, schemas)
    const values = value === undefined ? [] : testValues(contract, schemas, value, depth + 1)
    return [
      { label: `${name}: missing`, value: rest },
      ...values.map((each) => ({
        ...each,
        label: `${name}: ${each.label}`,
        value: { ...base, ...objectOf(name, each.value) },
      })),
    ]
  })
  return [
    ...unknown,
    { label: 'an unknown member', value: { ...base, 'x-not-in-the-contract': 1 } },
    ...known,
  ]
}

function arrayTestValues(
  contract: CompiledContract,
  { bounds, items }: EffectiveSchema,
  base: readonly unknown[],
  depth: number,
): TestValue[] {
  const schemas = items.schemasAt(0) ?? []
  const item = base[0] ?? sampleOf(contract, schemas) ?? null
  const { minItems, maxItems } = bounds
  const lengths = [
    ...(minItems > 0 ? [minItems, minItems - 1] : []),
    ...(Number.isFinite(maxItems) ? [maxItems, maxItems + 1] : []),
  ].filter((length) => length <= 10_000)
  const inside = schemas.length === 0 ? [] : testValues(contract, schemas, item, depth + 1)
  return [
    ...lengths.map((length) => ({
      label: `${length} items`,
      value: Array.from({ length }, (_, i) => base[i] ?? item),
    })),
    { label: 'the same item twice', value: [item, item] },
    ...inside.map((each) => ({
      ...each,
      label: `first item: ${each.label}`,
      value: [each.value, ...base.slice(1)],
    })),
  ]
}

/** A valid value, and not null where another one is found: null has no limits to test. */
function sampleOf({ sampleValue }: CompiledContract, [schema]: readonly DocumentNode[]): unknown {
  if (schema === undefined) return undefined
  const samples = ['1', '2', '3', '4'].map((seed) => sampleValue(schema, seed)?.value)
  return samples.find((value) => value !== null && value !== undefined) ?? samples[0]
}

/** An object with one member. `{[name]: value}` would set the prototype for the name `__proto__`. */
function objectOf(name: string, value: unknown): Record<string, unknown> {
  return Object.fromEntries([[name, value]])
}

function kindOf(value: unknown): string | undefined {
  const type = typeOf(value)
  return type === 'integer' ? 'number' : type
}
