import type { ContractDocument } from '../document/contract-document.js'
import {
  childAt,
  childrenOf,
  type DocumentNode,
  resolvedChildAt,
  resolveRef,
} from '../document/document-node.js'

/** An example: its name and where its value stands. */
export interface Example {
  readonly name: string
  readonly value: DocumentNode
}

/**
 * The examples of a media type, a parameter or a header. Where it has none, the first one of the schema
 * counts, under the name `default`.
 */
export function examplesOf(document: ContractDocument, holder: DocumentNode): Example[] {
  const named = childrenOf(childAt(holder, 'examples')).flatMap((unresolved) => {
    const value = childAt(resolveRef(document, unresolved), 'value')
    return value === undefined ? [] : [{ name: unresolved.key, value }]
  })
  if (named.length > 0) return named
  const schema = resolvedChildAt(document, holder, 'schema')
  const [first] = childrenOf(schema && childAt(schema, 'examples'))
  return first === undefined ? [] : [{ name: 'default', value: first }]
}
