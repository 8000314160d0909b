import type { SecurityScheme } from '../../openapi/compiled/tables.js'
import type { Header } from '../http/exchange.js'

/** What a request carries to authenticate. */
export interface Credentials {
  readonly headers: readonly Header[]
  readonly query: readonly (readonly [name: string, value: string])[]
}

export const noCredentials: Credentials = { headers: [], query: [] }

/**
 * A credential in the location of its security scheme.
 * @param value a token or key; for `basic`, `user:password` or its Base64 form
 */
export function credentialsFor(scheme: SecurityScheme, value: string): Credentials {
  if (scheme.type === 'apiKey') {
    const { name } = scheme
    if (scheme.in === 'query') return { headers: [], query: [[name, value]] }
    if (scheme.in === 'cookie') return { headers: [['Cookie', `${name}=${value}`]], query: [] }
    return { headers: [[name, value]], query: [] }
  }
  const { prefix, text } = authorizationParts(scheme, value)
  return { headers: [['Authorization', `${prefix} ${text}`]], query: [] }
}

export function joinCredentials(all: readonly Credentials[]): Credentials {
  return {
    headers: all.flatMap(({ headers }) => headers),
    query: all.flatMap(({ query }) => query),
  }
}

/** The header that carries a scheme's credential, in lower case; undefined for other locations. */
export function credentialHeader(scheme: SecurityScheme): string | undefined {
  if (scheme.type !== 'apiKey') return 'authorization'
  return scheme.in === 'header' ? scheme.name.toLowerCase() : undefined
}

/** OAuth 2.0 and OpenID Connect use bearer tokens (RFC 6750). */
function authorizationParts(scheme: SecurityScheme, value: string) {
  if (scheme.type !== 'http') return { prefix: 'Bearer', text: value }
  const name = scheme.scheme.toLowerCase()
  if (name === 'bearer') return { prefix: 'Bearer', text: value }
  if (name !== 'basic') return { prefix: scheme.scheme, text: value }
  const text = value.includes(':') ? Buffer.from(value).toString('base64') : value
  return { prefix: 'Basic', text }
}
