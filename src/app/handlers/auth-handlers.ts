import { randomUUID } from 'node:crypto'
import type { Authenticators, Handlers } from '../../../generated/contract.js'
import { cookieWriter } from '../../binding/response/cookie-writer.js'
import type { SessionOf } from '../../http/limits/rate-limit-options.js'
import { contractFacts } from '../auth-contract.js'
import type { AppConfig } from '../config/config.js'
import type { AccountRepositories } from '../data/accounts/account-repositories.js'
import type { RecordAuthEvent } from '../logging/auth-events.js'
import type { MailRequests } from '../mail/mail-requests.js'
import type { LoginDelay } from '../security/login-delay/login-delay.js'
import type { OneTimeSecrets } from '../security/one-time-secrets.js'
import type { Passwords } from '../security/passwords/passwords.js'
import { createTokens } from '../security/tokens/tokens.js'
import { accountHandlers } from './account-handlers.js'
import { getCurrentUser } from './accounts/get-current-user.js'
import { loginUser } from './accounts/login-user.js'
import { logoutUser } from './accounts/logout-user.js'
import { refreshToken } from './accounts/refresh-token.js'
import { registerUser } from './accounts/register-user.js'
import { sessionResponse } from './accounts/session-response.js'
import { authenticateAccessToken } from './authentication/authenticate-access-token.js'
import { authenticateRefreshCookie } from './authentication/authenticate-refresh-cookie.js'
import { getKeys } from './authentication/get-keys.js'
import { hostCookie } from './authentication/host-cookie.js'
import type { AuthPrincipals } from './authentication/principals.js'
import { askForMail } from './emails/ask-for-mail.js'
import { confirmPassword } from './passwords/confirm-password.js'
import { sessionHandlers } from './session-handlers.js'
import type { TagDependencies } from './tags/tag-body.js'
import { taskHandlers } from './task-handlers.js'
import type { TaskDependencies } from './tasks/change-task.js'

export interface AuthParts extends TaskDependencies, TagDependencies, AccountRepositories {
  readonly passwords: Passwords
  /** In lower case. */
  readonly commonPasswords: () => Promise<ReadonlySet<string>>
  /** Undefined: failed logins are not slowed down. */
  readonly loginDelay: LoginDelay | undefined
  /** Counts the mails to one address; undefined: they are not slowed down. */
  readonly mailDelay: LoginDelay | undefined
  /** Undefined where no mails are sent. */
  readonly mails: MailRequests | undefined
  readonly secrets: OneTimeSecrets
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
  config: Pick<AppConfig, 'tokens' | 'cookies' | 'sessions' | 'accounts'>,
  parts: AuthParts,
): AuthHandlers {
  const {
    users,
    sessions,
    userSessions,
    passwords,
    commonPasswords,
    loginDelay,
    mails,
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
  const { graceSeconds, inactivitySeconds, maxPerUser = maxSessions } = config.sessions
  const passwordPolicy = { ...newPassword, commonPasswords }
  const askForMailTo = askForMail(parts)

  return {
    handlers: {
      registerUser: registerUser({
        users,
        passwords,
        passwordPolicy,
        recordEvent,
        mails,
        newId,
        now,
      }),
      loginUser: loginUser({
        users,
        sessions,
        userSessions,
        maxSessions: maxPerUser,
        passwords,
        loginDelay,
        recordEvent,
        respondWith,
        mails,
        askForMail: askForMailTo,
        ...config.accounts,
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
        inactivitySeconds,
        now,
      }),
      getCurrentUser: getCurrentUser(),
      getKeys: getKeys(config.tokens),
      logoutUser: logoutUser({ sessions, cookie, recordEvent, now }),
      ...sessionHandlers({ sessions, userSessions, recordEvent, now }),
      ...accountHandlers({
        ...parts,
        passwordPolicy,
        cookie,
        askForMail: askForMailTo,
        confirmPassword: confirmPassword(parts),
      }),
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
