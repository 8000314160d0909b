import { isSessionLimit } from '../compiled/table-entries.js'
import type { ContractDocument } from '../document/contract-document.js'
import { childAt, type DocumentNode, isObject, rootOf } from '../document/document-node.js'
import type { Visit } from '../document/object-types.js'
import type { Finding } from './problem.js'

/** Finds each `x-rate-limit` and each `x-max-bytes` of a body that says no numbers. */
export function checkExtensions(document: ContractDocument, visits: readonly Visit[]): Finding[] {
  const schemes = childAt(rootOf(document), 'components', 'securitySchemes')
  return visits.flatMap(({ kind, node }): Finding[] => {
    const rateLimit = kind === 'operation' ? childAt(node, 'x-rate-limit') : undefined
    const maxBytes = kind === 'requestBody' ? childAt(node, 'x-max-bytes') : undefined
    if (rateLimit !== undefined) return checkRateLimit(rateLimit, schemes)
    if (maxBytes !== undefined && !isPositive(maxBytes.value)) {
      return [{ node: maxBytes, message: 'x-max-bytes must be a number of bytes' }]
    }
    return []
  })
}

function checkRateLimit(node: DocumentNode, schemes: DocumentNode | undefined): Finding[] {
  const { value } = node
  if (!isObject(value) || !isPositive(value.limit) || !isPositive(value.window)) {
    const message = 'x-rate-limit must be {limit, window}, a number of requests and of seconds'
    return [{ node, message }]
  }
  const { limit, perSession } = value
  if (perSession === undefined) return []
  if (!isSessionLimit(perSession) || !(perSession.addressLimit >= Number(limit))) {
    const message =
      'perSession of x-rate-limit must be {scheme, addressLimit}, a security scheme and a number of requests from limit up'
    return [{ node, message }]
  }
  const { scheme } = perSession
  if (schemes !== undefined && childAt(schemes, scheme) !== undefined) return []
  const message = `the security scheme ${scheme} of x-rate-limit is not declared in components.securitySchemes`
  return [{ node, message }]
}

function isPositive(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) > 0
}
