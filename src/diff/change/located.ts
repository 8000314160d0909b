import type { ContractDocument } from '../../openapi/document/contract-document.js'
import {
  childAt,
  type DocumentNode,
  isObject,
  pointerTo,
  resolveRef,
  rootOf,
  stepsOf,
} from '../../openapi/document/document-node.js'

/** A place in one of two contracts; its value is undefined where there is nothing at the pointer. */
export interface Located extends DocumentNode {
  readonly document: ContractDocument
  /** A schema by itself: what it is combined with is looked at apart from it. */
  readonly bare?: true
}

/** The two sides of one comparison. */
export interface Pair<T = Located> {
  readonly before: T
  readonly after: T
}

export function locate(document: ContractDocument): Located {
  return { ...rootOf(document), document }
}

/** What stands under a key or an index, be it nothing. */
export function child({ pointer, value, document }: Located, key: string): Located {
  const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, key)
  return {
    key,
    pointer: pointerTo(pointer, key),
    value: isThere ? (value as Record<string, unknown>)[key] : undefined,
    document,
  }
}

/** The same member of both. */
export function members({ before, after }: Pair, name: string): Pair {
  return { before: child(before, name), after: child(after, name) }
}

/** The members of an object, none for anything else. */
export function entries(parent: Located): [string, Located][] {
  if (!isObject(parent.value)) return []
  return Object.keys(parent.value).map((key) => [key, child(parent, key)])
}

/** The members of an object by their names. */
export function byName(parent: Located): Map<string, Located> {
  return new Map(entries(parent))
}

/** The items of an array, none for anything else. */
export function items(parent: Located): Located[] {
  if (!Array.isArray(parent.value)) return []
  return parent.value.map((_, index) => child(parent, String(index)))
}

/** The member as a string; undefined when it is none. */
export function text(parent: Located, key: string): string | undefined {
  const { value } = child(parent, key)
  return typeof value === 'string' ? value : undefined
}

/** The value as a number; where it is none, that one. */
export function numberAt({ value }: Located, none: number): number {
  return typeof value === 'number' ? value : none
}

/** Follows `$ref` to its end. */
export function resolve(node: Located): Located {
  return { ...resolveRef(node.document, node), document: node.document }
}

export function resolveBoth({ before, after }: Pair): Pair {
  return { before: resolve(before), after: resolve(after) }
}

/** Up from a pointer at nothing to the pointer of the first holder that is there. */
export function nearest({ value, pointer, document }: Located): string {
  if (value !== undefined) return pointer
  const steps = stepsOf(pointer) ?? []
  const root = rootOf(document)
  while (steps.length > 0 && childAt(root, ...steps) === undefined) steps.pop()
  return childAt(root, ...steps)?.pointer ?? root.pointer
}
