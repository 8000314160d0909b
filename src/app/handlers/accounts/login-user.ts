import type { Handler } from '../../../../generated/contract.js'
import type { Caller } from '../../../binding/caller.js'
import { customerOf } from '../../../http/limits/address-prefix.js'
import type { SessionsRepository } from '../../data/accounts/sessions.js'
import type { UserSessionsRepository } from '../../data/accounts/user-sessions.js'
import type { UsersRepository, UserWithHash } from '../../data/accounts/users.js'
import type { RecordAuthEvent } from '../../logging/auth-events.js'
import type { MailRequests } from '../../mail/mail-requests.js'
import { describeClient } from '../../security/describe-client.js'
import { normalizeEmail } from '../../security/email-address.js'
import type { LoginDelay } from '../../security/login-delay/login-delay.js'
import { PasswordsBusy } from '../../security/passwords/hash-turns.js'
import type { Passwords } from '../../security/passwords/passwords.js'
import type { AuthPrincipals } from '../authentication/principals.js'
import type { AskForMail } from '../emails/ask-for-mail.js'
import type { SessionReply } from './session-response.js'

export interface LoginUserDependencies {
  readonly users: UsersRepository
  readonly sessions: SessionsRepository
  readonly userSessions: UserSessionsRepository
  readonly passwords: Passwords
  readonly loginDelay: LoginDelay | undefined
  readonly recordEvent: RecordAuthEvent
  readonly respondWith: SessionReply
  /** Undefined where no mails are sent. */
  readonly mails: MailRequests | undefined
  readonly askForMail: AskForMail
  readonly requireVerifiedEmail: boolean
  /** Whether the user gets a mail about each login. */
  readonly loginNotices: boolean
  /** Live sessions of a user; a further one ends the one that was not used for the longest time. */
  readonly maxSessions: number
  /** Seconds, from the login. */
  readonly sessionLifetime: number
  readonly newId: () => string
  readonly now: () => Date
}

/**
 * An unknown address costs the same compare as a wrong password. Every login opens a new session and ends the one of
 * the refresh cookie that comes along, whoever its user is (OWASP ASVS 5.0, 7.2.4).
 */
export function loginUser(
  dependencies: LoginUserDependencies,
): Handler<'loginUser', AuthPrincipals> {
  const {
    users,
    sessions,
    userSessions,
    maxSessions,
    passwords,
    loginDelay,
    recordEvent,
    respondWith,
  } = dependencies
  const { sessionLifetime, newId, now } = dependencies

  /** A login with the right password does not fail over this: when the threads are busy, the next login renews the hash. */
  async function renewHash(
    { id, password_hash }: UserWithHash,
    password: string,
    caller: Caller,
  ): Promise<void> {
    try {
      await users.replaceHash(id, password_hash, await passwords.hash(password, caller))
      await recordEvent('password_rehashed', caller, { userId: id })
    } catch (error) {
      if (!(error instanceof PasswordsBusy)) throw error
    }
  }

  return async ({ body: { username, password }, security: { refreshCookie }, caller }) => {
    const email = normalizeEmail(username)
    const user = email === undefined ? undefined : await users.findByEmail(email)
    const admission = await loginDelay?.admit({
      account: email ?? username.trim().toLowerCase(),
      address: customerOf(caller.address ?? ''),
      sessionId: user && refreshCookie?.sub === user.id ? refreshCookie.sid : undefined,
    })
    if (admission && admission.wait > 0) {
      const headers = { 'Retry-After': admission.wait }
      return { status: 429, code: 'RATE_LIMIT_EXCEEDED', headers }
    }

    const verification = await passwords.verify(password, user?.password_hash, caller)
    if (user === undefined || verification === 'wrong') {
      await recordEvent('login_failed', caller, { account: email ?? username })
      return { status: 401, code: 'INVALID_CREDENTIALS' }
    }

    await admission?.succeed()
    if (user.banned_at !== null) return { status: 403, code: 'ACCOUNT_BANNED' }
    if (dependencies.requireVerifiedEmail && user.email_verified_at === null) {
      await dependencies.askForMail('verify-email', user.email, caller)
      return { status: 403, code: 'EMAIL_NOT_VERIFIED' }
    }
    if (verification === 'outdated') await renewHash(user, password, caller)
    const createdAt = now()
    const session = await sessions.create({
      id: newId(),
      userId: user.id,
      client: describeClient(caller),
      createdAt,
      expiresAt: new Date(createdAt.getTime() + sessionLifetime * 1000),
    })
    if (refreshCookie !== undefined) {
      const { sub: userId, sid: sessionId } = refreshCookie
      if (await sessions.revoke({ sessionId, userId }, createdAt)) {
        await recordEvent('session_revoked', caller, { userId, sessionId, reason: 'login' })
      }
    }
    const newest = { userId: user.id, newestId: session.id }
    for (const sessionId of await userSessions.revokeBeyond(maxSessions, newest, createdAt)) {
      await recordEvent('session_revoked', caller, { userId: user.id, sessionId, reason: 'limit' })
    }
    await recordEvent('session_created', caller, { userId: user.id, sessionId: session.id })
    if (dependencies.loginNotices && dependencies.mails) {
      const time = createdAt.toISOString()
      await dependencies.mails.post(dependencies.mails.job('new-login', user, caller, { time }))
    }
    return respondWith(session, user)
  }
}
