import type { SecurityScheme } from '../generate/tables.js'
import { cookieValue } from './cookie-header.js'
import type { ApiRequest } from './http-message.js'

/**
 * The credential that a request carries for a security scheme.
 * @returns undefined where there is none; '' where what came can't be one
 * @throws Error for a kind of scheme that can't be read off a request (OpenID Connect, HTTP digest ...)
 */
export function credentialOf(request: ApiRequest, scheme: SecurityScheme): string | undefined {
  if (scheme.type === 'oauth2') return bearerToken(request)
  if (scheme.type === 'http' && scheme.scheme.toLowerCase() === 'bearer')
    return bearerToken(request)
  if (scheme.type === 'apiKey') {
    if (scheme.in === 'cookie') return cookieValue(request.headers.cookie, scheme.name)
    if (scheme.in === 'query')
      return new URLSearchParams(request.query).get(scheme.name) ?? undefined
    const value = request.headers[scheme.name.toLowerCase()]
    return Array.isArray(value) ? '' : value
  }
  throw new Error(`Security schemes of type "${scheme.type}" are not supported.`)
}

/** RFC 6750, 2.1. The name of the scheme is case-insensitive (RFC 9110, 11.1). */
function bearerToken({ headers }: ApiRequest): string | undefined {
  if (headers.authorization === undefined) return undefined
  return /^bearer +([A-Za-z0-9\-._~+/]+=*) *$/i.exec(headers.authorization)?.[1] ?? ''
}
