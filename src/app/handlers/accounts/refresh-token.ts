import type { Handler } from '../../../../generated/contract.js'
import type { CookieWriter } from '../../../binding/response/cookie-writer.js'
import type { SessionsRepository } from '../../data/accounts/sessions.js'
import type { RecordAuthEvent } from '../../logging/auth-events.js'
import { describeClient } from '../../security/describe-client.js'
import { decideRefresh, endOf } from '../../security/tokens/session-rules.js'
import type { AuthPrincipals } from '../authentication/principals.js'
import type { SessionReply } from './session-response.js'

export interface RefreshTokenDependencies {
  readonly sessions: SessionsRepository
  readonly respondWith: SessionReply
  readonly cookie: CookieWriter
  readonly recordEvent: RecordAuthEvent
  /** How long a replaced refresh token still returns its successor, in seconds; 0: not at all. */
  readonly graceSeconds: number
  /** Seconds after which a session that was not used ends; undefined: it does not. */
  readonly inactivitySeconds: number | undefined
  readonly now: () => Date
}

/**
 * Applies the rules of decideRefresh. The change is committed before the response is sent. Nearly every refresh
 * presents the current token of a live session, so that rotation is tried first, in one statement.
 */
export function refreshToken({
  sessions,
  respondWith,
  cookie,
  recordEvent,
  graceSeconds,
  inactivitySeconds,
  now,
}: RefreshTokenDependencies): Handler<'refreshToken', AuthPrincipals> {
  const sessionOver = { headers: { 'Set-Cookie': cookie.clear() } }

  return async ({ security: { refreshCookie: claims }, caller }) => {
    const at = now()
    const graceStart = new Date(at.getTime() - graceSeconds * 1000)
    const attempt = {
      sessionId: claims.sid,
      userId: claims.sub,
      now: at,
      graceStart,
      client: describeClient(caller),
    }
    const rotated = await sessions.rotate({ ...attempt, generation: claims.gen })
    if (rotated !== undefined) return respondWith(rotated.session, rotated.user)

    const refreshed = await sessions.change(attempt, (session) =>
      decideRefresh(
        { ...session, expires_at: endOf(session, inactivitySeconds) },
        claims.gen,
        at,
        graceSeconds,
      ),
    )
    switch (refreshed?.decision.outcome) {
      case 'rotated':
      case 'repeated':
        return respondWith(refreshed.session, refreshed.user)
      case 'expired':
        return { status: 401, code: 'REFRESH_TOKEN_EXPIRED', ...sessionOver }
      case 'superseded':
        // A slow tab: the browser has a newer cookie, which must stay.
        return { status: 401, code: 'INVALID_TOKEN' }
      case 'reused': {
        const { sub: userId, sid: sessionId } = claims
        await recordEvent('refresh_token_reused', caller, { userId, sessionId })
        await recordEvent('session_revoked', caller, { userId, sessionId, reason: 'reuse' })
        return { status: 401, code: 'INVALID_TOKEN', ...sessionOver }
      }
      default:
        return { status: 401, code: 'INVALID_TOKEN', ...sessionOver }
    }
  }
}
