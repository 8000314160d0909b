import { below, childrenOf, isFields, type Place, settle } from './places.js'
import type { ContractDocument } from './tables.js'

/** A schema and every schema inside it, through references, each once. */
export function schemasFrom(document: ContractDocument, schema: Place): Place[] {
  return reachable(document, schema, (place) => [...innerOf(place), ...composedOf(place)])
}

/** A schema and every schema that it is composed of (`allOf`, `anyOf`, `oneOf`): all speak of one value. */
export function compositionOf(document: ContractDocument, schema: Place): Place[] {
  return reachable(document, schema, composedOf)
}

function reachable(
  document: ContractDocument,
  schema: Place,
  partsOf: (place: Place) => Place[],
): Place[] {
  const found = new Map<string, Place>()
  const pending = [schema]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const place = settle(document, next)
    if (found.has(place.pointer)) continue
    found.set(place.pointer, place)
    pending.push(...partsOf(place))
  }
  return [...found.values()]
}

function composedOf(schema: Place): Place[] {
  return ['allOf', 'anyOf', 'oneOf'].flatMap((key) => childrenOf(below(schema, key)))
}

function innerOf(schema: Place): Place[] {
  const single = ['items', 'not', 'additionalProperties'].map((key) => below(schema, key))
  return [...single, ...childrenOf(below(schema, 'properties'))].filter((place) =>
    isFields(place?.value),
  ) as Place[]
}

/**
 * The values that the error responses' field `code` may have by a schema: the `enum` of its property,
 * found through `$ref` and `allOf` (what all of them allow) and `oneOf`/`anyOf` (what any allows).
 *
 * @returns null where the schema leaves the code open
 */
export function errorCodesOf(
  document: ContractDocument,
  schema: Place,
  seen: readonly string[] = [],
): string[] | null {
  const place = settle(document, schema)
  if (seen.includes(place.pointer)) return null
  const codesOf = (part: Place) => errorCodesOf(document, part, [...seen, place.pointer])
  const parts = (key: string) => childrenOf(below(place, key)).map(codesOf)

  const code = below(place, 'properties', 'code')
  const own = code && below(settle(document, code), 'enum')?.value
  const limits: (string[] | null)[] = [
    Array.isArray(own) ? own.filter((value) => typeof value === 'string') : null,
    ...parts('allOf'),
    anyOf(parts('oneOf')),
    anyOf(parts('anyOf')),
  ]
  return limits.reduce((left, right) => {
    if (left === null || right === null) return left ?? right
    return left.filter((value) => right.includes(value))
  }, null)
}

function anyOf(parts: readonly (string[] | null)[]): string[] | null {
  if (parts.length === 0 || parts.includes(null)) return null
  return [...new Set(parts.flatMap((codes) => codes ?? []))]
}

/** Statuses that say that something went wrong: 4xx, 5xx, and `default`, which may. */
export function isErrorStatus(status: string): boolean {
  return status === 'default' || /^[45]/.test(status)
}
