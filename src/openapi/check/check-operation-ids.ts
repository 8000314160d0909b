import type { ContractDocument } from '../document/contract-document.js'
import { childAt } from '../document/document-node.js'
import { declaredId, operationsOf } from '../operation/operations.js'
import type { Problem } from './problem.js'

/** Finds each operation that has no operationId, or one that an earlier operation has. */
export function checkOperationIds(document: ContractDocument): Problem[] {
  const first = new Map<string, string>()
  return operationsOf(document).flatMap(({ id, node, method, path }): Problem[] => {
    const declared = declaredId(node)
    if (declared === undefined) {
      const message = `${method} ${path} has no operationId; it is called ${id}`
      return [{ kind: 'operation-id', node, message }]
    }
    const other = first.get(declared)
    if (other === undefined) {
      first.set(declared, `${method} ${path}`)
      return []
    }
    const message = `operationId ${declared} is already that of ${other}; this operation is called ${id}`
    return [{ kind: 'operation-id', node: childAt(node, 'operationId') ?? node, message }]
  })
}
