import type { Handler } from '../../../../generated/contract.js'
import type { UsersRepository } from '../../data/accounts/users.js'
import type { RecordAuthEvent } from '../../logging/auth-events.js'
import type { MailRequests } from '../../mail/mail-requests.js'
import { normalizeEmail } from '../../security/email-address.js'
import { type PasswordPolicy, passwordProblem } from '../../security/passwords/password-policy.js'
import type { Passwords } from '../../security/passwords/passwords.js'
import type { AuthPrincipals } from '../authentication/principals.js'
import { userBody } from './user-body.js'

export interface RegisterUserDependencies {
  readonly users: UsersRepository
  readonly passwords: Passwords
  readonly passwordPolicy: PasswordPolicy
  readonly recordEvent: RecordAuthEvent
  /** Undefined where no mails are sent. */
  readonly mails: MailRequests | undefined
  readonly newId: () => string
  readonly now: () => Date
}

/** Hashes before it looks for the address, so that a taken address costs as much as a free one (OWASP ASVS 5.0, 6.3.8). */
export function registerUser({
  users,
  passwords,
  passwordPolicy,
  recordEvent,
  mails,
  newId,
  now,
}: RegisterUserDependencies): Handler<'registerUser', AuthPrincipals> {
  return async ({ body, caller }) => {
    const email = normalizeEmail(body.email)
    if (email === undefined) return { status: 400, code: 'INVALID_EMAIL' }
    const problem = await passwordProblem(body.password, { email, name: body.name }, passwordPolicy)
    if (problem !== undefined) return { status: 400, code: problem }

    const passwordHash = await passwords.hash(body.password, caller)
    const user = await users.insert({
      id: newId(),
      email,
      passwordHash,
      name: body.name ?? null,
      createdAt: now(),
    })
    if (user === 'email-taken') return { status: 400, code: 'EMAIL_ALREADY_EXISTS' }
    await recordEvent('password_set', caller, { userId: user.id })
    await mails?.post(mails.job('verify-email', user, caller))
    return { status: 201, body: userBody(user), actor: user.id }
  }
}
