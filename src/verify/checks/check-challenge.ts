import type { SecuritySchemes } from '../../openapi/compiled/tables.js'
import { headerValue } from '../http/exchange.js'
import { type Check, kept } from './check.js'

/**
 * `challenge`: a 401 names how to authenticate (RFC 9110, 15.5.2). Where a bearer token is asked for and the contract declares
 * the header, it says whether one came at all: `error="invalid_token"` for one that is no good, and no `error`
 * when none came (RFC 6750, 3.1).
 */
export const createChallengeCheck =
  (schemes: SecuritySchemes): Check =>
  ({ operation, declared, exchange }) => {
    const { request, response } = exchange
    if (response.status !== 401) return kept
    const challenge = headerValue(response.headers, 'www-authenticate')
    if (challenge === undefined) {
      return [{ rule: 'challenge', expected: 'a header WWW-Authenticate', seen: 'none' }]
    }
    const asksForBearer = operation?.entry.security.flat().some((name) => isBearer(schemes, name))
    if (!asksForBearer || declared?.entry.headers['WWW-Authenticate'] === undefined) return kept
    const presented = headerValue(request.headers, 'authorization') !== undefined
    const expected = presented ? 'Bearer error="invalid_token"' : 'Bearer, without an error'
    const isRight = presented
      ? /\berror="invalid_token"/.test(challenge)
      : !/error=/.test(challenge)
    return isRight ? kept : [{ rule: 'challenge', expected, seen: challenge }]
  }

function isBearer(schemes: SecuritySchemes, name: string): boolean {
  const scheme = schemes[name]
  return scheme?.type === 'http' && scheme.scheme.toLowerCase() === 'bearer'
}
