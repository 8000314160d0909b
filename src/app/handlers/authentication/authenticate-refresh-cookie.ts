import type { Authenticator } from '../../../../generated/contract.js'
import type { CookieWriter } from '../../../binding/response/cookie-writer.js'
import type { SessionsRepository } from '../../data/accounts/sessions.js'
import type { RefreshClaims } from '../../security/tokens/claims.js'
import type { Tokens } from '../../security/tokens/tokens.js'
import type { AuthPrincipals } from './principals.js'

export interface RefreshCookieDependencies {
  readonly tokens: Tokens
  readonly sessions: SessionsRepository
  readonly cookie: CookieWriter
  readonly now: () => Date
}

/** Genuine tokens among duplicate cookies that are looked up. With more, none is accepted. */
const maxCandidates = 4

/**
 * Verifies the token in the cookie. A cookie that can never be accepted is cleared.
 *
 * Another application on the host, or a sibling subdomain, can set a cookie of the same name. The browser then sends
 * both. Clearing would remove the caller's own cookie and leave the other one, so duplicates are never cleared. The
 * one whose session is live is accepted, when there is exactly one.
 */
export function authenticateRefreshCookie({
  tokens,
  sessions,
  cookie,
  now,
}: RefreshCookieDependencies): Authenticator<'refreshCookie', AuthPrincipals['refreshCookie']> {
  const refused = <Code extends string>(code: Code) =>
    ({ status: 401, code, headers: { 'Set-Cookie': cookie.clear() } }) as const
  const accepted = (claims: RefreshClaims) => ({ principal: claims, actor: claims.sub })

  async function onlyLive(values: readonly string[]): Promise<RefreshClaims | undefined> {
    const candidates = values.flatMap((value) => {
      const verified = tokens.verifyRefresh(value)
      return verified.ok ? [verified.claims] : []
    })
    if (candidates.length > maxCandidates) return undefined
    const users = await Promise.all(
      candidates.map(({ sid, sub }) =>
        sessions.findLiveUser({ sessionId: sid, userId: sub }, now()),
      ),
    )
    const [claims, ...others] = candidates.filter((_, index) => users[index] !== undefined)
    return others.length === 0 ? claims : undefined
  }

  return async (token, _caller, duplicates) => {
    if (token === undefined) return { status: 401, code: 'MISSING_REFRESH_TOKEN' }
    if (duplicates.length > 0) {
      const claims = await onlyLive(duplicates)
      return claims ? accepted(claims) : { status: 401, code: 'INVALID_TOKEN' }
    }
    const verified = tokens.verifyRefresh(token)
    if (verified.ok) return accepted(verified.claims)
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
