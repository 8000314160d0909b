import type { ContractDocument } from '../document/contract-document.js'
import {
  childAt,
  childrenOf,
  type DocumentNode,
  isObject,
  rootOf,
} from '../document/document-node.js'
import { operationsOf, responsesOf } from '../operation/operations.js'
import type { Problem } from './problem.js'

/** Finds security requirements that name no declared scheme, and secured operations that declare no 401. */
export function checkSecurity(document: ContractDocument): Problem[] {
  const root = rootOf(document)
  const schemes = childAt(root, 'components', 'securitySchemes')
  const operations = operationsOf(document)
  const holders = [root, ...operations.map(({ node }) => node)]
  const undeclared = holders
    .flatMap((holder) => childrenOf(childAt(holder, 'security')).flatMap(childrenOf))
    .filter(({ key }) => schemes === undefined || childAt(schemes, key) === undefined)
    .map((node): Problem => {
      const message = `the security scheme ${node.key} is not declared in components.securitySchemes`
      return { kind: 'undeclared-scheme', node, message }
    })
  const unanswered = operations
    .filter(({ node }) => needsCredentials(document, node))
    .filter((operation) => !responsesOf(document, operation).some(declaresUnauthorized))
    .map(({ node, method, path }): Problem => {
      const message = `${method} ${path} needs credentials and declares no 401 response`
      return { kind: 'security', node, message }
    })
  return [...undeclared, ...unanswered]
}

/** Whether no alternative of its requirements is empty. */
function needsCredentials(document: ContractDocument, operation: DocumentNode): boolean {
  const security = childAt(operation, 'security')?.value ?? document.security
  if (!Array.isArray(security) || security.length === 0) return false
  return security.every((each) => isObject(each) && Object.keys(each).length > 0)
}

function declaresUnauthorized({ status }: { readonly status: string }): boolean {
  return ['401', '4XX', 'default'].includes(status)
}
