import type { Handler } from '../../../binding/handlers.js'
import type { CookieWriter } from '../../../binding/response/cookie-writer.js'
import type { SessionsRepository } from '../../data/accounts/sessions.js'
import type { AuthPrincipals } from '../authentication/principals.js'

export interface LogoutUserDependencies {
  readonly sessions: SessionsRepository
  readonly cookie: CookieWriter
  readonly now: () => Date
}

/** Any genuine token of the session ends it, an old one too: who has it may want the session dead, and that is safe. */
export function logoutUser({
  sessions,
  cookie,
  now,
}: LogoutUserDependencies): Handler<'logoutUser', AuthPrincipals> {
  return async ({ security: { refreshCookie } }) => {
    if (refreshCookie !== undefined) await sessions.revoke(refreshCookie.sid, now())
    return {
      status: 200,
      body: { message: 'Successfully logged out' },
      headers: { 'Set-Cookie': cookie.clear() },
    }
  }
}
