import type { ContractDocument } from '../../../openapi/document/contract-document.js'
import type { DocumentNode } from '../../../openapi/document/document-node.js'
import { type Facets, facetsOf } from './facets.js'
import { sampleOf } from './sample.js'
import { type Trial, textTrials } from './text-values.js'

const ofType: Readonly<Record<string, Trial>> = {
  string: { label: 'a text', value: 'text' },
  integer: { label: 'a number', value: 1 },
  number: { label: 'a fraction', value: 1.5 },
  boolean: { label: 'true', value: true },
  object: { label: 'an object', value: {} },
  array: { label: 'an array', value: [] },
}

/** Members that a program may take for something else than data (CWE-1321). */
const treacherous = ['__proto__', 'constructor', 'prototype']

/**
 * Values to try in the place of one that a schema takes: of every other type, at and beyond each bound, without each
 * member, with unknown ones. Members and items are tried within the whole. Whether a value is valid is for the validator to
 * say.
 */
export function valueTrials(
  document: ContractDocument,
  schema: DocumentNode,
  base: unknown,
  depth = 0,
): Trial[] {
  const facets = facetsOf(document, schema)
  const others = Object.values(ofType).filter(({ value }) => typeName(value) !== typeName(base))
  return [
    { label: 'null', value: null },
    ...others,
    ...(depth > 5 ? [] : trialsOfType(document, facets, base, depth)),
  ]
}

function trialsOfType(
  document: ContractDocument,
  facets: Facets,
  base: unknown,
  depth: number,
): Trial[] {
  const { keywords } = facets
  const allowed = Array.isArray(keywords.enum) ? keywords.enum : []
  const listed = allowed.map((value) => ({ label: `allowed value ${String(value)}`, value }))
  if (typeof base === 'string') {
    const other = allowed.length > 0 ? [{ label: 'a value not allowed', value: `${base}x` }] : []
    return [...listed, ...other, ...textTrials(facets, base)]
  }
  if (typeof base === 'number') return [...listed, ...numberTrials(facets, base)]
  if (Array.isArray(base)) return arrayTrials(document, facets, base, depth)
  if (typeof base === 'object' && base !== null) {
    return objectTrials(document, facets, base as Record<string, unknown>, depth)
  }
  return listed
}

function objectTrials(
  document: ContractDocument,
  { properties }: Facets,
  base: Readonly<Record<string, unknown>>,
  depth: number,
): Trial[] {
  const trials: Trial[] = treacherous.map((name) => ({
    label: `an unknown member ${name}`,
    value: { ...base, ...member(name, { admin: true }) },
  }))
  trials.push({ label: 'an unknown member', value: { ...base, 'x-not-in-the-contract': 1 } })
  for (const [name, schema] of properties) {
    const { [name]: own, ...rest } = base
    trials.push({ label: `${name}: missing`, value: rest })
    const value = own ?? sampleOf(document, schema)
    for (const trial of valueTrials(document, schema, value, depth + 1)) {
      const whole = { ...base, ...member(name, trial.value) }
      trials.push({ label: `${name}: ${trial.label}`, value: whole })
    }
  }
  return trials
}

function arrayTrials(
  document: ContractDocument,
  { keywords, items }: Facets,
  base: readonly unknown[],
  depth: number,
): Trial[] {
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
  const inside = items === undefined ? [] : valueTrials(document, items, item, depth + 1)
  return [
    ...bounds.map(ofLength),
    { label: 'the same item twice', value: [item, item] },
    ...inside.map(({ label, value }) => ({ label: `first item: ${label}`, value: [value] })),
  ]
}

function numberTrials({ keywords }: Facets, base: number): Trial[] {
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

/** `{[name]: value}` sets the prototype where the name is `__proto__`. */
function member(name: string, value: unknown): Record<string, unknown> {
  return Object.fromEntries([[name, value]])
}

function typeName(value: unknown): string {
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value
}
