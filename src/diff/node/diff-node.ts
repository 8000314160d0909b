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

/** A node of one of the two contracts. Its value is undefined where the contract has nothing at the pointer. */
export interface DiffNode extends DocumentNode {
  readonly document: ContractDocument
  /** Only the keywords of this schema object itself count, not its `$ref`, `allOf`, `anyOf` and `oneOf`. */
  readonly bare?: true
}

/** The two sides of one comparison. */
export interface Pair<T = DiffNode> {
  readonly before: T
  readonly after: T
}

export function rootNode(document: ContractDocument): DiffNode {
  return { ...rootOf(document), document }
}

/** The child under a key or an index; its value is undefined where there is none. */
export function child({ pointer, value, document }: DiffNode, key: string): DiffNode {
  const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, key)
  return {
    key,
    pointer: pointerTo(pointer, key),
    value: isThere ? (value as Record<string, unknown>)[key] : undefined,
    document,
  }
}

/** The children under the same key. */
export function members({ before, after }: Pair, name: string): Pair {
  return { before: child(before, name), after: child(after, name) }
}

/** The members of an object; empty for any other value. */
export function entries(parent: DiffNode): [string, DiffNode][] {
  if (!isObject(parent.value)) return []
  return Object.keys(parent.value).map((key) => [key, child(parent, key)])
}

/** The members of an object by their names. */
export function byName(parent: DiffNode): Map<string, DiffNode> {
  return new Map(entries(parent))
}

/** The items of an array; empty for any other value. */
export function items(parent: DiffNode): DiffNode[] {
  if (!Array.isArray(parent.value)) return []
  return parent.value.map((_, index) => child(parent, String(index)))
}

/** The member where it is a string, otherwise undefined. */
export function text(parent: DiffNode, key: string): string | undefined {
  const { value } = child(parent, key)
  return typeof value === 'string' ? value : undefined
}

/** The value where it is a number, otherwise `none`. */
export function numberAt({ value }: DiffNode, none: number): number {
  return typeof value === 'number' ? value : none
}

/** Follows `$ref`s until a node without one. */
export function resolve(node: DiffNode): DiffNode {
  return { ...resolveRef(node.document, node), document: node.document }
}

export function resolveBoth({ before, after }: Pair): Pair {
  return { before: resolve(before), after: resolve(after) }
}

/** The pointer of the node, or of its nearest ancestor that exists. */
export function nearest({ value, pointer, document }: DiffNode): string {
  if (value !== undefined) return pointer
  const steps = stepsOf(pointer) ?? []
  const root = rootOf(document)
  while (steps.length > 0 && childAt(root, ...steps) === undefined) steps.pop()
  return childAt(root, ...steps)?.pointer ?? root.pointer
}

/** The keyword in every part of a schema that has it. */
export function occurrencesOf(parts: readonly DiffNode[], name: string): DiffNode[] {
  return parts.map((part) => child(part, name)).filter(({ value }) => value !== undefined)
}
