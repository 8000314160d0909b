import { DanglingReferenceError } from './dangling-reference-error.js'

/** A value of a contract, and where it stands. */
export interface Located {
  /** Undefined where there is nothing at the pointer. */
  readonly value: unknown
  /** JSON pointer as a URI fragment (RFC 6901 section 6): `#/paths/~1users/get`. */
  readonly pointer: string
  /** The whole document, for `$ref`. */
  readonly root: unknown
  /** A schema by itself: what it is combined with is looked at apart from it. */
  readonly bare?: true
}

/** The two sides of one comparison. */
export interface Pair<T = Located> {
  readonly before: T
  readonly after: T
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The whole of a parsed contract. */
export function locate(document: unknown): Located {
  return { value: document, pointer: '#', root: document }
}

/** What stands under a key or an index; its value is undefined where nothing does. */
export function child(parent: Located, key: string | number): Located {
  const holder = parent.value
  const inside = typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
  const escaped = String(key).replaceAll('~', '~0').replaceAll('/', '~1')
  return {
    value: inside ? (holder as Record<string | number, unknown>)[key] : undefined,
    pointer: `${parent.pointer}/${escaped}`,
    root: parent.root,
  }
}

/** The members of an object, none for anything else. */
export function entries(parent: Located): [string, Located][] {
  if (!isRecord(parent.value)) return []
  return Object.keys(parent.value).map((key) => [key, child(parent, key)])
}

/** The members of an object by their names. */
export function byName(parent: Located): Map<string, Located> {
  return new Map(entries(parent))
}

/** The items of an array, none for anything else. */
export function items(parent: Located): Located[] {
  if (!Array.isArray(parent.value)) return []
  return parent.value.map((_, index) => child(parent, index))
}

/** The member as a string; undefined when it is none. */
export function text(parent: Located, key: string): string | undefined {
  const { value } = child(parent, key)
  return typeof value === 'string' ? value : undefined
}

/**
 * Follows `$ref`, link by link (Reference Object, OpenAPI 3.0.3 section 4.7.23: its siblings do not count).
 * @throws DanglingReferenceError for a reference to nowhere, to itself or into another file.
 */
export function resolve(node: Located): Located {
  const seen = new Set<string>()
  let current = node
  while (isRecord(current.value) && typeof current.value.$ref === 'string') {
    if (seen.has(current.pointer)) throw new DanglingReferenceError(node.pointer, 'leads to itself')
    seen.add(current.pointer)
    current = target(current, current.value.$ref)
  }
  return current
}

export function resolveBoth({ before, after }: Pair): Pair {
  return { before: resolve(before), after: resolve(after) }
}

/** Up from a pointer at nothing to the first holder that is there. */
export function nearest(node: Located): Located {
  if (node.value !== undefined || node.pointer === '#') return node
  return nearest(follow(node.root, keysOf(node.pointer).slice(0, -1)))
}

function target(reference: Located, uri: string): Located {
  if (!uri.startsWith('#')) {
    const why = `leads into another file (${uri}); bundle the contract into one`
    throw new DanglingReferenceError(reference.pointer, why)
  }
  const found = follow(reference.root, keysOf(decode(uri)))
  if (found.value === undefined) {
    throw new DanglingReferenceError(reference.pointer, `leads to nowhere (${uri})`)
  }
  return found
}

function follow(root: unknown, keys: readonly string[]): Located {
  return keys.reduce(child, locate(root))
}

function keysOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** A malformed escape is looked up as it stands. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
