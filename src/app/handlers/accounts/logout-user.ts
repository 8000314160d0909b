import type { Handler } from '../../../../generated/contract.js'
import type { CookieWriter } from '../../../binding/response/cookie-writer.js'
import type { SessionsRepository } from '../../data/accounts/sessions.js'
import type { RecordAuthEvent } from '../../logging/auth-events.js'
import type { AuthPrincipals } from '../authentication/principals.js'

export interface LogoutUserDependencies {
  readonly sessions: SessionsRepository
  readonly cookie: CookieWriter
  readonly recordEvent: RecordAuthEvent
  readonly now: () => Date
}

/** Any genuine token of the session ends it, a replaced one too. */
export function logoutUser({
  sessions,
  cookie,
  recordEvent,
  now,
}: LogoutUserDependencies): Handler<'logoutUser', AuthPrincipals> {
  return async ({ security: { refreshCookie }, caller }) => {
    if (refreshCookie !== undefined) {
      const { sub: userId, sid: sessionId } = refreshCookie
      if (await sessions.revoke({ sessionId, userId }, now())) {
        await recordEvent('session_revoked', caller, { userId, sessionId, reason: 'logout' })
      }
    }
    return {
      status: 200,
      body: { message: 'Successfully logged out' },
      headers: { 'Set-Cookie': cookie.clear() },
    }
  }
}
