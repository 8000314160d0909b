import type { SecuritySchemes } from '../../../openapi/compiled/tables.js'
import { headerValue } from '../../http/exchange.js'
import { type Check, noViolations } from '../check.js'

/**
 * `challenge`: a 401 has a WWW-Authenticate header (RFC 9110, 15.5.2). For a bearer scheme whose response declares the
 * header, it has `error="invalid_token"` where the request had a token, and no `error` where it had none (RFC 6750, 3.1).
 */
export const createChallengeCheck =
  (schemes: SecuritySchemes): Check =>
  ({ operation, declared, exchange }) => {
    const { request, response } = exchange
    if (response.status !== 401) return noViolations
    const challenge = headerValue(response.headers, 'www-authenticate')
    if (challenge === undefined) {
      return [{ rule: 'challenge', expected: 'a WWW-Authenticate header', seen: 'none' }]
    }
    const asksForBearer = operation?.entry.security.flat().some((name) => isBearer(schemes, name))
    if (!asksForBearer || declared?.entry.headers['WWW-Authenticate'] === undefined)
      return noViolations
    const hasCredential = headerValue(request.headers, 'authorization') !== undefined
    const expected = hasCredential ? 'Bearer error="invalid_token"' : 'Bearer without an error'
    const isRight = hasCredential
      ? /\berror="invalid_token"/.test(challenge)
      : !/error=/.test(challenge)
    return isRight ? noViolations : [{ rule: 'challenge', expected, seen: challenge }]
  }

function isBearer(schemes: SecuritySchemes, name: string): boolean {
  const scheme = schemes[name]
  return scheme?.type === 'http' && scheme.scheme.toLowerCase() === 'bearer'
}
