import type { ContractDocument } from '../../../openapi/document/contract-document.js'
import type { DocumentNode } from '../../../openapi/document/document-node.js'
import { type Facets, facetsOf } from './facets.js'
import { sampleOf } from './sample.js'
import { type TestValue, textTestValues } from './text-values.js'

const ofType: Readonly<Record<string, TestValue>> = {
  string: { label: 'a text', value: 'text' },
  integer: { label: 'a number', value: 1 },
  number: { label: 'a fraction', value: 1.5 },
  boolean: { label: 'true', value: true },
  object: { label: 'an object', value: {} },
  array: { label: 'an array', value: [] },
}

/** Member names that change a prototype in careless programs (CWE-1321). */
const prototypeMembers = ['__proto__', 'constructor', 'prototype']

/**
 * Values to send in place of a valid one: other types, values at and over each limit, objects without each member and with
 * unknown members. Members and items are changed inside the whole value. The validator decides whether each is valid.
 */
export function testValues(
  document: ContractDocument,
  schema: DocumentNode,
  base: unknown,
  depth = 0,
): TestValue[] {
  const facets = facetsOf(document, schema)
  const others = Object.values(ofType).filter(({ value }) => typeName(value) !== typeName(base))
  return [
    { label: 'null', value: null },
    ...others,
    ...(depth > 5 ? [] : testValuesOfType(document, facets, base, depth)),
  ]
}

function testValuesOfType(
  document: ContractDocument,
  facets: Facets,
  base: unknown,
  depth: number,
): TestValue[] {
  const { keywords } = facets
  const allowed = Array.isArray(keywords.enum) ? keywords.enum : []
  const listed = allowed.map((value) => ({ label: `allowed value ${String(value)}`, value }))
  if (typeof base === 'string') {
    const other = allowed.length > 0 ? [{ label: 'a value not allowed', value: `${base}x` }] : []
    return [...listed, ...other, ...textTestValues(facets, base)]
  }
  if (typeof base === 'number') return [...listed, ...numberTestValues(facets, base)]
  if (Array.isArray(base)) return arrayTestValues(document, facets, base, depth)
  if (typeof base === 'object' && base !== null) {
    return objectTestValues(document, facets, base as Record<string, unknown>, depth)
  }
  return listed
}

function objectTestValues(
  document: ContractDocument,
  { properties }: Facets,
  base: Readonly<Record<string, unknown>>,
  depth: number,
): TestValue[] {
  const values: TestValue[] = prototypeMembers.map((name) => ({
    label: `an unknown member ${name}`,
    value: { ...base, ...member(name, { admin: true }) },
  }))
  values.push({ label: 'an unknown member', value: { ...base, 'x-not-in-the-contract': 1 } })
  for (const [name, schema] of properties) {
    const { [name]: own, ...rest } = base
    values.push({ label: `${name}: missing`, value: rest })
    const value = own ?? sampleOf(document, schema)
    for (const testValue of testValues(document, schema, value, depth + 1)) {
      const whole = { ...base, ...member(name, testValue.value) }
      values.push({ label: `${name}: ${testValue.label}`, value: whole })
    }
  }
  return values
}

function arrayTestValues(
  document: ContractDocument,
  { keywords, items }: Facets,
  base: readonly unknown[],
  depth: number,
): TestValue[] {
  const item = base[0] ?? (items && sampleOf(document, items)) ?? null
  const ofLength = (length: number) => ({
    label: `${length} items`,
    value: Array.from({ length }, (_, i) => base[i] ?? item),
  })
  const { minItems, maxItems } = keywords
  const bounds = [
    ...(typeof minItems === 'number' ? [minItems, minItems - 1] : []),
    ...(typeof maxItems === 'number' ? [maxItems, maxItems + 1] : []),
  ].filter((length) => length >= 0 && length <= 10_000)
  const inside = items === undefined ? [] : testValues(document, items, item, depth + 1)
  return [
    ...bounds.map(ofLength),
    { label: 'the same item twice', value: [item, item] },
    ...inside.map(({ label, value }) => ({ label: `first item: ${label}`, value: [value] })),
  ]
}

function numberTestValues({ keywords }: Facets, base: number): TestValue[] {
  const { minimum, maximum, multipleOf } = keywords
  const step = typeof multipleOf === 'number' ? multipleOf : 1
  const values = [
    ...(typeof minimum === 'number' ? [minimum, minimum + step, minimum - step] : []),
    ...(typeof maximum === 'number' ? [maximum, maximum - step, maximum + step] : []),
    ...(typeof multipleOf === 'number' ? [base + multipleOf / 2] : []),
    base + 0.5,
    -base,
    0,
    Number.MAX_SAFE_INTEGER,
    1e308,
  ]
  return [...new Set(values)].map((value) => ({ label: String(value), value }))
}

/** An object with one member. `{[name]: value}` would set the prototype for the name `__proto__`. */
function member(name: string, value: unknown): Record<string, unknown> {
  return Object.fromEntries([[name, value]])
}

function typeName(value: unknown): string {
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value
}
