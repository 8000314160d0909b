import { randomUUID } from 'node:crypto'
import type { Authenticators, Handlers } from '../../../generated/contract.js'
import { cookieWriter } from '../../binding/response/cookie-writer.js'
import type { SessionOf } from '../../http/limits/rate-limit-options.js'
import { contractFacts } from '../auth-contract.js'
import type { AppConfig } from '../config/config.js'
import type { SessionsRepository } from '../data/accounts/sessions.js'
import type { UserSessionsRepository } from '../data/accounts/user-sessions.js'
import type { UsersRepository } from '../data/accounts/users.js'
import type { RecordAuthEvent } from '../logging/auth-events.js'
import type { LoginDelay } from '../security/login-delay/login-delay.js'
import type { Passwords } from '../security/passwords/passwords.js'
import { createTokens } from '../security/tokens/tokens.js'
import { getCurrentUser } from './accounts/get-current-user.js'
import { loginUser } from './accounts/login-user.js'
import { logoutUser } from './accounts/logout-user.js'
import { refreshToken } from './accounts/refresh-token.js'
import { registerUser } from './accounts/register-user.js'
import { sessionResponse } from './accounts/session-response.js'
import { authenticateAccessToken } from './authentication/authenticate-access-token.js'
import { authenticateRefreshCookie } from './authentication/authenticate-refresh-cookie.js'
import { hostCookie } from './authentication/host-cookie.js'
import type { AuthPrincipals } from './authentication/principals.js'
import { sessionHandlers } from './session-handlers.js'
import type { TagDependencies } from './tags/tag-body.js'
import { taskHandlers } from './task-handlers.js'
import type { TaskDependencies } from './tasks/change-task.js'

export interface AuthParts extends TaskDependencies, TagDependencies {
  readonly users: UsersRepository
  readonly sessions: SessionsRepository
  readonly userSessions: UserSessionsRepository
  readonly passwords: Passwords
  /** In lower case. */
  readonly commonPasswords: ReadonlySet<string>
  /** Undefined: failed logins are not slowed down. */
  readonly loginDelay: LoginDelay | undefined
  readonly recordEvent: RecordAuthEvent
  readonly now: () => Date
}

export interface AuthHandlers {
  readonly handlers: Handlers<AuthPrincipals>
  readonly authenticators: Authenticators<AuthPrincipals>
  /** The session of a genuine refresh token, live or not, for the limits. */
  readonly sessionOf: { readonly refreshCookie: SessionOf }
}

/** The handler of each operation of the contract, and the authenticator of each security scheme. */
export function authHandlers(
  config: Pick<AppConfig, 'tokens' | 'cookies' | 'sessions'>,
  parts: AuthParts,
): AuthHandlers {
  const {
    users,
    sessions,
    userSessions,
    passwords,
    commonPasswords,
    loginDelay,
    recordEvent,
    now,
    tasksOf,
    tagsOf,
  } = parts
  const { accessTokenLifetime, sessionLifetime, maxSessions, newPassword, refreshCookie } =
    contractFacts
  const tokens = createTokens({ ...config.tokens, accessLifetime: accessTokenLifetime, now })
  const { hostPrefix } = config.cookies
  const cookie = cookieWriter(
    hostPrefix ? hostCookie(refreshCookie) : refreshCookie,
    config.cookies,
  )
  const respondWith = sessionResponse({ tokens, cookie, now })
  const newId = randomUUID
  const { graceSeconds } = config.sessions

  return {
    handlers: {
      registerUser: registerUser({
        users,
        passwords,
        passwordPolicy: { ...newPassword, commonPasswords },
        recordEvent,
        newId,
        now,
      }),
      loginUser: loginUser({
        users,
        sessions,
        userSessions,
        maxSessions,
        passwords,
        loginDelay,
        recordEvent,
        respondWith,
        sessionLifetime,
        newId,
        now,
      }),
      refreshToken: refreshToken({
        sessions,
        respondWith,
        cookie,
        recordEvent,
        graceSeconds,
        now,
      }),
      getCurrentUser: getCurrentUser(),
      logoutUser: logoutUser({ sessions, cookie, recordEvent, now }),
      ...sessionHandlers({ sessions, userSessions, recordEvent, now }),
      ...taskHandlers({ tasksOf, tagsOf }),
    },
    authenticators: {
      accessToken: authenticateAccessToken({ tokens, sessions, now }),
      refreshCookie: authenticateRefreshCookie({ tokens, sessions, cookie, now }),
    },
    sessionOf: {
      refreshCookie: (token) => {
        const verified = tokens.verifyRefresh(token)
        return verified.ok ? verified.claims.sid : undefined
      },
    },
  }
}
