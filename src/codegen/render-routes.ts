import type { ContractDocument } from '../openapi/document/contract-document.js'
import { operationsOf, requestMediaOf } from '../openapi/operation/operations.js'
import { toSource } from './source-text.js'

/**
 * The module that says where each operation is, and the media type of its body. It is all that a client needs at run time, and small
 * enough for a page.
 */
export function renderRoutes(document: ContractDocument): string {
  const routes = operationsOf(document).map((operation) => {
    const [media] = requestMediaOf(document, operation)
    return [operation.id, [operation.method, operation.path, media?.key ?? null]]
  })
  return `/** operationId -> method, path, and the media type of the body. */
export const routes = ${toSource(Object.fromEntries(routes))} as const
`
}
