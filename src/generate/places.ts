import type { ContractDocument } from './tables.js'

/**
 * A value of the contract together with where it stands. What walks over a contract hands on places
 * and not bare values, so that every message can say where, and so that two ways to one thing
 * (a `$ref` and the thing itself) are known to be the same.
 */
export interface Place {
  /** The last step of the pointer: a field's name or an index. */
  readonly key: string
  /** JSON pointer as a URI fragment, RFC 6901 section 6, not percent-encoded. */
  readonly pointer: string
  readonly value: unknown
}

export type Fields = Readonly<Record<string, unknown>>

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function rootOf(document: ContractDocument): Place {
  return { key: '', pointer: '#', value: document }
}

/** The pointer one step further down. */
export function pointerTo(pointer: string, key: string): string {
  return `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** The steps of a pointer; null where the text is no local pointer. */
export function stepsOf(pointer: string): string[] | null {
  if (pointer !== '#' && !pointer.startsWith('#/')) return null
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** What stands below a place, step by step; undefined where a step is missing. */
export function below(place: Place, ...keys: string[]): Place | undefined {
  let current: Place = place
  for (const key of keys) {
    const { value, pointer } = current
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    current = { key, pointer: pointerTo(pointer, key), value: (value as Fields)[key] }
  }
  return current
}

/** All that stands directly below a place: fields of an object, items of a list. */
export function childrenOf(place: Place | undefined): Place[] {
  const value = place?.value
  if (place === undefined || typeof value !== 'object' || value === null) return []
  return Object.entries(value).map(([key, child]) => ({
    key,
    pointer: pointerTo(place.pointer, key),
    value: child,
  }))
}

/** The name of a component of that kind (`schemas`, `responses`); undefined for what is none. */
export function componentOf({ pointer }: Place, kind: string): string | undefined {
  const [components, ofKind, name, ...deeper] = stepsOf(pointer) ?? []
  return components === 'components' && ofKind === kind && deeper.length === 0 ? name : undefined
}

export function refOf(value: unknown): string | undefined {
  return isFields(value) && typeof value.$ref === 'string' ? value.$ref : undefined
}

/** One step along a `$ref`: the place it names, or undefined where it leads nowhere in this document. */
export function followRef(document: ContractDocument, ref: string): Place | undefined {
  const steps = stepsOf(decodeFragment(ref))
  return steps === null ? undefined : below(rootOf(document), ...steps)
}

/**
 * The place itself, or where its `$ref` leads in the end. A `$ref` to nowhere leads to an empty
 * object: it is reported once where it stands, and whatever else is wrong can still be found.
 */
export function settle(document: ContractDocument, place: Place): Place {
  const seen = new Set<string>()
  let current: Place | undefined = place
  while (current !== undefined) {
    const ref = refOf(current.value)
    if (ref === undefined) return current
    if (seen.has(current.pointer)) break
    seen.add(current.pointer)
    current = followRef(document, ref)
  }
  return { ...place, value: {} }
}

/** The place below, settled. */
export function settledBelow(
  document: ContractDocument,
  place: Place,
  ...keys: string[]
): Place | undefined {
  const found = below(place, ...keys)
  return found && settle(document, found)
}

/** A `$ref` is a URI reference: its fragment may be percent-encoded (RFC 3986 section 2.1). */
function decodeFragment(ref: string): string {
  try {
    return decodeURIComponent(ref)
  } catch {
    return ref
  }
}
