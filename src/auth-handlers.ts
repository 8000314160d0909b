import { randomUUID } from 'node:crypto'
import type { AppConfig } from './app-config.js'
import { contractFacts } from './contract/auth-contract.js'
import { cookieWriter } from './contract/cookie-writer.js'
import type { Authenticators, Handlers } from './contract/handlers.js'
import type { SessionsRepository } from './data/sessions.js'
import type { UsersRepository } from './data/users.js'
import { authenticateAccessToken } from './handlers/authenticate-access-token.js'
import { authenticateRefreshCookie } from './handlers/authenticate-refresh-cookie.js'
import { getCurrentUser } from './handlers/get-current-user.js'
import { loginUser } from './handlers/login-user.js'
import { logoutUser } from './handlers/logout-user.js'
import type { AuthPrincipals } from './handlers/principals.js'
import { refreshToken } from './handlers/refresh-token.js'
import { registerUser } from './handlers/register-user.js'
import { sessionReply } from './handlers/session-reply.js'
import type { Passwords } from './security/passwords.js'
import { createTokens } from './security/tokens.js'

export interface AuthParts {
  readonly users: UsersRepository
  readonly sessions: SessionsRepository
  readonly passwords: Passwords
  readonly now: () => Date
}

export interface AuthHandlers {
  readonly handlers: Handlers<AuthPrincipals>
  readonly authenticators: Authenticators<AuthPrincipals>
}

/** The handler of each operation of the contract, and the authenticator of each security scheme. */
export function authHandlers(
  config: Pick<AppConfig, 'tokens' | 'cookies' | 'sessions'>,
  { users, sessions, passwords, now }: AuthParts,
): AuthHandlers {
  const { accessTokenLifetime, sessionLifetime, refreshCookie } = contractFacts
  const tokens = createTokens({ ...config.tokens, accessLifetime: accessTokenLifetime, now })
  const cookie = cookieWriter(refreshCookie, config.cookies)
  const replyWith = sessionReply({ tokens, cookie, now })
  const newId = randomUUID
  const { graceSeconds } = config.sessions

  return {
    handlers: {
      registerUser: registerUser({ users, passwords, newId, now }),
      loginUser: loginUser({ users, sessions, passwords, replyWith, sessionLifetime, newId, now }),
      refreshToken: refreshToken({ sessions, replyWith, cookie, graceSeconds, now }),
      getCurrentUser: getCurrentUser(),
      logoutUser: logoutUser({ sessions, cookie, now }),
    },
    authenticators: {
      accessToken: authenticateAccessToken({ tokens, sessions, now }),
      refreshCookie: authenticateRefreshCookie({ tokens, cookie }),
    },
  }
}
