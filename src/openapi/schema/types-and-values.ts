import { isDeepStrictEqual } from 'node:util'
import { isObject } from '../document/document-node.js'
import { occurrencesOf, type SchemaParts } from './schema-parts.js'

/** The types of JSON Schema. Where `number` is allowed, `integer` is, too. */
export type JsonType = 'array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string'

export const jsonTypes: readonly JsonType[] = [
  'array',
  'boolean',
  'integer',
  'null',
  'number',
  'object',
  'string',
]

/** The types that `type`, `enum` and `const` of all parts leave; all of them where none is named. */
export function typesOf(parts: Pick<SchemaParts, 'parts'>): Set<JsonType> {
  if (parts.parts.some(({ value }) => value === false)) return new Set()
  const named = occurrencesOf(parts, 'type').map(({ value }) => withInteger(value))
  const values = valuesOf(parts)
  const limits = values ? [...named, withInteger(values.map(typeOf))] : named
  return new Set(jsonTypes.filter((type) => limits.every((limit) => limit.has(type))))
}

function withInteger(types: unknown): Set<unknown> {
  const listed: readonly unknown[] = Array.isArray(types) ? types : [types]
  return new Set(listed.includes('number') ? [...listed, 'integer'] : listed)
}

/** The narrowest type of a value: `integer` for 1 and for 1.0. */
export function typeOf(value: unknown): JsonType | undefined {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (isObject(value)) return 'object'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return jsonTypes.find((type) => type === typeof value)
}

/** The values that `enum` and `const` of all parts have in common; undefined where neither is used. */
export function valuesOf(parts: Pick<SchemaParts, 'parts'>): readonly unknown[] | undefined {
  const lists = [
    ...occurrencesOf(parts, 'enum').map(({ value }) => (Array.isArray(value) ? value : [])),
    ...occurrencesOf(parts, 'const').map(({ value }) => [value]),
  ]
  const [first, ...others] = lists
  return first?.filter((value) =>
    others.every((list) => list.some((other) => isDeepStrictEqual(value, other))),
  )
}
