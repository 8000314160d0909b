import type { Handler } from '../../../binding/handlers.js'
import type { CookieWriter } from '../../../binding/response/cookie-writer.js'
import type { SessionsRepository } from '../../data/accounts/sessions.js'
import { decideRefresh } from '../../security/tokens/session-rules.js'
import type { AuthPrincipals } from '../authentication/principals.js'
import type { SessionReply } from './session-response.js'

export interface RefreshTokenDependencies {
  readonly sessions: SessionsRepository
  readonly respondWith: SessionReply
  readonly cookie: CookieWriter
  /** How long the predecessor of a refresh token still gets its successor; 0 = not at all. */
  readonly graceSeconds: number
  readonly now: () => Date
}

/**
 * The rules are those of decideRefresh. What they decide is written, and committed, before the answer goes out. Nearly every refresh
 * comes with the present token of a live session: that one is tried first, in one statement.
 */
export function refreshToken({
  sessions,
  respondWith,
  cookie,
  graceSeconds,
  now,
}: RefreshTokenDependencies): Handler<'refreshToken', AuthPrincipals> {
  const over = { headers: { 'Set-Cookie': cookie.clear() } }

  return async ({ security: { refreshCookie: claims } }) => {
    const at = now()
    const rotated = await sessions.rotate(claims.sid, claims.gen, at)
    if (rotated !== undefined) return respondWith(rotated.session, rotated.user)

    const refreshed = await sessions.change(claims.sid, at, (session) =>
      decideRefresh(session, claims.gen, at, graceSeconds),
    )
    switch (refreshed?.decision.outcome) {
      case 'rotated':
      case 'repeated':
        return respondWith(refreshed.session, refreshed.user)
      case 'expired':
        return { status: 401, code: 'REFRESH_TOKEN_EXPIRED', ...over }
      case 'superseded':
        // A slow tab: the browser has a newer cookie, which must stay.
        return { status: 401, code: 'INVALID_TOKEN' }
      default:
        return { status: 401, code: 'INVALID_TOKEN', ...over }
    }
  }
}
