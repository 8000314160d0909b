import type { Authenticator } from '../../../binding/handlers.js'
import type { CookieWriter } from '../../../binding/response/cookie-writer.js'
import type { Tokens } from '../../security/tokens/tokens.js'
import type { AuthPrincipals } from './principals.js'

export interface RefreshCookieDependencies {
  readonly tokens: Tokens
  readonly cookie: CookieWriter
}

/** Verifies the token in the cookie. A cookie that can never be accepted is cleared. */
export function authenticateRefreshCookie({
  tokens,
  cookie,
}: RefreshCookieDependencies): Authenticator<'refreshCookie', AuthPrincipals['refreshCookie']> {
  const refused = <Code extends string>(code: Code) =>
    ({ status: 401, code, headers: { 'Set-Cookie': cookie.clear() } }) as const

  return async (token) => {
    if (token === undefined) return { status: 401, code: 'MISSING_REFRESH_TOKEN' }
    const verified = tokens.verifyRefresh(token)
    if (verified.ok) return { principal: verified.claims, actor: verified.claims.sub }
    switch (verified.reason) {
      case 'expired':
        return refused('REFRESH_TOKEN_EXPIRED')
      case 'wrong-type':
        return refused('INVALID_TOKEN_TYPE')
      case 'invalid':
        return refused('INVALID_TOKEN')
      case 'early':
        // The clocks of two servers differ: the token is good soon, so the cookie stays.
        return { status: 401, code: 'INVALID_TOKEN' }
    }
  }
}
