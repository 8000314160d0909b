import type { ContractDocument } from './contract-document.js'

/**
 * A value of the contract together with where it stands. What walks over a contract hands on places
 * and not bare values, so that every message can say where, and so that two ways to one thing
 * (a `$ref` and the thing itself) are known to be the same.
 */
export interface DocumentNode {
  /** The last step of the pointer: a field's name or an index. */
  readonly key: string
  /** JSON pointer as a URI fragment, RFC 6901 section 6, not percent-encoded. */
  readonly pointer: string
  readonly value: unknown
}

export type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function rootOf(document: ContractDocument): DocumentNode {
  return { key: '', pointer: '#', value: document }
}

/** The pointer one step further down. */
export function pointerTo(pointer: string, key: string): string {
  const step = /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key
  return `${pointer}/${step}`
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
export function childAt(node: DocumentNode, ...keys: string[]): DocumentNode | undefined {
  let current: DocumentNode = node
  for (const key of keys) {
    const { value, pointer } = current
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    current = { key, pointer: pointerTo(pointer, key), value: (value as JsonObject)[key] }
  }
  return current
}

/** All that stands directly below a place: fields of an object, items of a list. */
export function childrenOf(node: DocumentNode | undefined): DocumentNode[] {
  const value = node?.value
  if (node === undefined || typeof value !== 'object' || value === null) return []
  return Object.entries(value).map(([key, child]) => ({
    key,
    pointer: pointerTo(node.pointer, key),
    value: child,
  }))
}

/** The name of a component of that kind (`schemas`, `responses`); undefined for what is none. */
export function componentOf({ pointer }: DocumentNode, kind: string): string | undefined {
  const [components, ofKind, name, ...deeper] = stepsOf(pointer) ?? []
  return components === 'components' && ofKind === kind && deeper.length === 0 ? name : undefined
}

export function refOf(value: unknown): string | undefined {
  return isObject(value) && typeof value.$ref === 'string' ? value.$ref : undefined
}

/** One step along a `$ref`: the place it names, or undefined where it leads nowhere in this document. */
export function followRef(document: ContractDocument, ref: string): DocumentNode | undefined {
  const steps = stepsOf(decodeFragment(ref))
  return steps === null ? undefined : childAt(rootOf(document), ...steps)
}

/**
 * The place itself, or where its `$ref` leads in the end. A `$ref` to nowhere leads to an empty
 * object: it is reported once where it stands, and whatever else is wrong can still be found.
 */
export function resolveRef(document: ContractDocument, node: DocumentNode): DocumentNode {
  const seen = new Set<string>()
  let current: DocumentNode | undefined = node
  while (current !== undefined) {
    const ref = refOf(current.value)
    if (ref === undefined) return current
    if (seen.has(current.pointer)) break
    seen.add(current.pointer)
    current = followRef(document, ref)
  }
  return { ...node, value: {} }
}

/** The schema itself, or where its `$ref` leads as long as no keyword stands beside it, which would count, too. */
export function resolveLoneRef(document: ContractDocument, schema: DocumentNode): DocumentNode {
  const seen = new Set<string>()
  let current = schema
  for (let next: DocumentNode | undefined = schema; next; ) {
    current = next
    const ref = Object.keys(Object(current.value)).length === 1 ? refOf(current.value) : undefined
    if (ref === undefined) return current
    if (seen.has(current.pointer)) break
    seen.add(current.pointer)
    next = followRef(document, ref)
  }
  return { ...current, value: {} }
}

/** The place below, settled. */
export function resolvedChildAt(
  document: ContractDocument,
  node: DocumentNode,
  ...keys: string[]
): DocumentNode | undefined {
  const found = childAt(node, ...keys)
  return found && resolveRef(document, found)
}

/** A `$ref` is a URI reference: its fragment may be percent-encoded (RFC 3986 section 2.1). */
function decodeFragment(ref: string): string {
  try {
    return decodeURIComponent(ref)
  } catch {
    return ref
  }
}
