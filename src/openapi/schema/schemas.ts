import type { ContractDocument } from '../document/contract-document.js'
import { childAt, childrenOf, type DocumentNode, resolveRef } from '../document/document-node.js'
import { referenceOf } from './schema-parts.js'
import { composedSchemasOf, subschemasOf } from './subschemas.js'

/** A schema and every schema inside it, through references, each once. */
export function schemasFrom(document: ContractDocument, schema: DocumentNode): DocumentNode[] {
  return reachable(document, schema, subschemasOf)
}

/** The `default` of a schema: its own, or that of what it refers to. */
export function defaultOf(
  document: ContractDocument,
  schema: DocumentNode,
): DocumentNode | undefined {
  return nearestOf(document, schema, 'default')
}

/** A keyword of a schema: its own, or the nearest one along its references. */
export function nearestOf(
  document: ContractDocument,
  schema: DocumentNode,
  keyword: string,
): DocumentNode | undefined {
  const seen = new Set<string>()
  let current: DocumentNode | undefined = schema
  while (current !== undefined && !seen.has(current.pointer)) {
    const found = childAt(current, keyword)
    if (found !== undefined) return found
    seen.add(current.pointer)
    current = referenceOf(document, current)
  }
  return undefined
}

/** A schema and every schema that it is composed of (`allOf`, `anyOf`, `oneOf`): all speak of one value. */
export function compositionOf(document: ContractDocument, schema: DocumentNode): DocumentNode[] {
  return reachable(document, schema, composedSchemasOf)
}

function reachable(
  document: ContractDocument,
  schema: DocumentNode,
  partsOf: (node: DocumentNode) => DocumentNode[],
): DocumentNode[] {
  const found = new Map<string, DocumentNode>()
  const pending = [schema]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (found.has(next.pointer)) continue
    found.set(next.pointer, next)
    pending.push(...partsOf(next))
    const target = referenceOf(document, next)
    if (target !== undefined) pending.push(target)
  }
  return [...found.values()]
}

/**
 * The values that the error responses' field `code` may have by a schema: the `enum` of its property,
 * found through `$ref` and `allOf` (what all of them allow) and `oneOf`/`anyOf` (what any allows).
 *
 * @returns null where the schema leaves the code open
 */
export function errorCodesOf(
  document: ContractDocument,
  schema: DocumentNode,
  seen: readonly string[] = [],
): string[] | null {
  const node = resolveRef(document, schema)
  if (seen.includes(node.pointer)) return null
  const codesOf = (part: DocumentNode) => errorCodesOf(document, part, [...seen, node.pointer])
  const parts = (key: string) => childrenOf(childAt(node, key)).map(codesOf)

  const code = childAt(node, 'properties', 'code')
  const own = code && childAt(resolveRef(document, code), 'enum')?.value
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
