import type { ContractDocument } from '../compiled/tables.js'
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
 * The examples of a media type, a parameter or a header. A lone `example` has the name `default`, as
 * has that of the schema, which counts where nothing nearer is said (OpenAPI 3.0.3 section 4.7.14).
 */
export function examplesOf(document: ContractDocument, holder: DocumentNode): Example[] {
  const named = childrenOf(childAt(holder, 'examples')).flatMap((unresolved) => {
    const value = childAt(resolveRef(document, unresolved), 'value')
    return value === undefined ? [] : [{ name: unresolved.key, value }]
  })
  if (named.length > 0) return named
  const schema = resolvedChildAt(document, holder, 'schema')
  const lone = childAt(holder, 'example') ?? (schema && childAt(schema, 'example'))
  return lone === undefined ? [] : [{ name: 'default', value: lone }]
}
