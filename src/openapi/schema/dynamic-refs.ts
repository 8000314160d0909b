import type { ContractDocument } from '../document/contract-document.js'
import { childAt, childrenOf, type DocumentNode, rootOf } from '../document/document-node.js'

/**
 * The schema that a `$dynamicRef` leads to when nothing around it redefines its anchor, JSON Schema
 * Core 2020-12 section 8.2.3.2: the `$dynamicAnchor` of that name that is nearest to it.
 */
export function dynamicTargetOf(
  document: ContractDocument,
  schema: DocumentNode,
): DocumentNode | undefined {
  const ref = childAt(schema, '$dynamicRef')?.value
  if (typeof ref !== 'string' || !ref.startsWith('#')) return undefined
  const anchors = anchorsIn(childAt(rootOf(document), 'components', 'schemas'), ref.slice(1))
  const closeness = ({ pointer }: DocumentNode) => commonLength(pointer, schema.pointer)
  return anchors.sort((left, right) => closeness(right) - closeness(left))[0]
}

function anchorsIn(node: DocumentNode | undefined, name: string): DocumentNode[] {
  if (node === undefined) return []
  const inside = childrenOf(node).flatMap((child) => anchorsIn(child, name))
  return childAt(node, '$dynamicAnchor')?.value === name ? [node, ...inside] : inside
}

function commonLength(left: string, right: string): number {
  let length = 0
  while (length < left.length && left[length] === right[length]) length += 1
  return length
}
