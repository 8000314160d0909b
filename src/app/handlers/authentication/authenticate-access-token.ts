import type { Authenticator } from '../../../../generated/contract.js'
import type { SessionsRepository } from '../../data/accounts/sessions.js'
import type { Tokens } from '../../security/tokens/tokens.js'
import type { AuthPrincipals } from './principals.js'

export interface AccessTokenDependencies {
  readonly tokens: Tokens
  readonly sessions: SessionsRepository
  readonly now: () => Date
}

/** RFC 6750, 3: no error code for a request that carries no credentials. */
const missing = {
  status: 401,
  code: 'MISSING_TOKEN',
  headers: { 'WWW-Authenticate': 'Bearer' },
} as const

const refused = <Code extends string>(code: Code) =>
  ({ status: 401, code, headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' } }) as const

/** The response to a token that is good no more. */
export const invalidToken = refused('INVALID_TOKEN')

/** The token must be genuine, its session live and its user present. One query finds session and user. */
export function authenticateAccessToken({
  tokens,
  sessions,
  now,
}: AccessTokenDependencies): Authenticator<'accessToken', AuthPrincipals['accessToken']> {
  return async (token) => {
    if (token === undefined) return missing
    const verified = tokens.verifyAccess(token)
    if (!verified.ok) {
      switch (verified.reason) {
        case 'expired':
          return refused('TOKEN_EXPIRED')
        case 'wrong-type':
          return refused('INVALID_TOKEN_TYPE')
        case 'invalid':
        case 'early':
          return invalidToken
      }
    }
    const { sid, sub } = verified.claims
    const user = await sessions.findLiveUser({ sessionId: sid, userId: sub }, now())
    if (user === undefined) return invalidToken
    return { principal: { ...user, sessionId: sid }, actor: user.id }
  }
}
