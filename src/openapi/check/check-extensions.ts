import { isTokenRefresh } from '../compiled/client/token-refresh.js'
import { isSessionLimit } from '../compiled/table-entries.js'
import type { ContractDocument } from '../document/contract-document.js'
import {
  childAt,
  type DocumentNode,
  isObject,
  type JsonObject,
  rootOf,
} from '../document/document-node.js'
import type { Visit } from '../document/object-types.js'
import { operationsOf } from '../operation/operations.js'
import type { Finding } from './problem.js'

/** Finds each `x-rate-limit`, `x-token-refresh` and `x-max-bytes` of a body that does not have its form. */
export function checkExtensions(document: ContractDocument, visits: readonly Visit[]): Finding[] {
  const schemes = childAt(rootOf(document), 'components', 'securitySchemes')
  return visits.flatMap(({ kind, node }): Finding[] => {
    const rateLimit = kind === 'operation' ? childAt(node, 'x-rate-limit') : undefined
    const maxBytes = kind === 'requestBody' ? childAt(node, 'x-max-bytes') : undefined
    const refresh = kind === 'securityScheme' ? childAt(node, 'x-token-refresh') : undefined
    if (refresh !== undefined) return checkTokenRefresh(document, node, refresh)
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

/** A token that is renewed is sent as a bearer token, and its operations are those of the contract. */
function checkTokenRefresh(
  document: ContractDocument,
  scheme: DocumentNode,
  node: DocumentNode,
): Finding[] {
  const { value } = node
  if (!isTokenRefresh(value)) {
    const message =
      'x-token-refresh must be {operation, expired, login, logout, token}; see docs/client.md'
    return [{ node, message }]
  }
  const { type, scheme: httpScheme } = scheme.value as JsonObject
  if (type === 'apiKey' || (type === 'http' && String(httpScheme).toLowerCase() !== 'bearer')) {
    return [{ node, message: 'x-token-refresh is for bearer tokens' }]
  }
  const ids = new Set(operationsOf(document).map(({ id }) => id))
  const named = [value.operation, value.login ?? [], value.logout ?? []].flat()
  return named
    .filter((id) => !ids.has(id))
    .map((id) => ({ node, message: `x-token-refresh names ${id}, which is no operation` }))
}

function isPositive(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) > 0
}
