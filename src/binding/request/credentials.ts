import type { SecurityScheme } from '../../openapi/compiled/tables.js'
import { cookieValue, cookieValues } from '../../openapi/serialization/cookie-header.js'
import type { ContractRequest } from '../http-message.js'

/**
 * The credential that a request carries for a security scheme.
 * @returns undefined where there is none; '' where what came can't be one
 */
export function credentialOf(request: ContractRequest, scheme: SecurityScheme): string | undefined {
  if (scheme.type === 'http' && scheme.scheme.toLowerCase() !== 'bearer') {
    return authorizationOf(request, scheme.scheme)
  }
  if (scheme.type === 'apiKey') {
    if (scheme.in === 'cookie') return cookieValue(request.headers.cookie, scheme.name)
    if (scheme.in === 'query')
      return new URLSearchParams(request.query).get(scheme.name) ?? undefined
    const value = request.headers[scheme.name.toLowerCase()]
    return Array.isArray(value) ? '' : value
  }
  return bearerToken(request)
}

/** The values of a cookie that comes more than once; none for other credentials. */
export function duplicatesOf(request: ContractRequest, scheme: SecurityScheme): readonly string[] {
  if (scheme.type !== 'apiKey' || scheme.in !== 'cookie') return []
  const values = cookieValues(request.headers.cookie, scheme.name)
  return values.length > 1 ? values : []
}

/** What follows the name of the scheme, which is case-insensitive (RFC 9110, 11.1). */
function authorizationOf({ headers }: ContractRequest, scheme: string): string | undefined {
  if (headers.authorization === undefined) return undefined
  const [name = '', ...credentials] = headers.authorization.split(' ')
  if (name.toLowerCase() !== scheme.toLowerCase()) return ''
  const credential = credentials.join(' ').trim()
  return name.toLowerCase() === 'basic' && !isUserAndPassword(credential) ? '' : credential
}

/** RFC 7617, section 2: a user name, a colon and a password, in Base64. */
function isUserAndPassword(credential: string): boolean {
  return /^[A-Za-z0-9+/]+=*$/.test(credential) && Buffer.from(credential, 'base64').includes(':')
}

/** RFC 6750, 2.1. The name of the scheme is case-insensitive (RFC 9110, 11.1). */
function bearerToken({ headers }: ContractRequest): string | undefined {
  if (headers.authorization === undefined) return undefined
  return /^bearer +([A-Za-z0-9\-._~+/]+=*) *$/i.exec(headers.authorization)?.[1] ?? ''
}
