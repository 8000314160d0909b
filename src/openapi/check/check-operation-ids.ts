import type { ContractDocument } from '../document/contract-document.js'
import { childAt } from '../document/document-node.js'
import type { Problem } from '../document/object-types.js'
import { operationsOf } from '../operation/operations.js'

/** Finds the second of two operations that have one operationId. */
export function checkOperationIds(document: ContractDocument): Problem[] {
  const first = new Map<string, string>()
  return operationsOf(document).flatMap(({ id, node, method, path }) => {
    const other = first.get(id)
    if (other === undefined) {
      first.set(id, `${method} ${path}`)
      return []
    }
    return [
      {
        node: childAt(node, 'operationId') ?? node,
        message: `operationId ${id} is that of ${other} already`,
      },
    ]
  })
}

/** Finds each operation that has no operationId, or one that is no text. */
export function findUnnamedOperations(document: ContractDocument): Problem[] {
  return operationsOf(document)
    .filter(({ node }) => {
      const id = childAt(node, 'operationId')?.value
      return typeof id !== 'string' || id === ''
    })
    .map(({ node, method, path }) => ({ node, message: `${method} ${path} has no operationId` }))
}
