import type { Handler } from '../../../../generated/contract.js'
import type { PasswordChanges } from '../../data/credentials/password-changes.js'
import type { RecordAuthEvent } from '../../logging/auth-events.js'
import type { MailRequests } from '../../mail/mail-requests.js'
import { type PasswordPolicy, passwordProblem } from '../../security/passwords/password-policy.js'
import type { Passwords } from '../../security/passwords/passwords.js'
import type { AuthPrincipals } from '../authentication/principals.js'
import type { ConfirmPassword } from './confirm-password.js'

export interface ChangePasswordDependencies {
  readonly passwordChanges: PasswordChanges
  readonly confirmPassword: ConfirmPassword
  readonly passwords: Passwords
  readonly passwordPolicy: PasswordPolicy
  /** Undefined where no mails are sent. */
  readonly mails: MailRequests | undefined
  readonly recordEvent: RecordAuthEvent
  readonly now: () => Date
}

/** Of two changes at once the first one wins: the other one was made with a password that is no longer the present one. */
export function changePassword(
  dependencies: ChangePasswordDependencies,
): Handler<'changePassword', AuthPrincipals> {
  const { passwordChanges, confirmPassword, passwords, passwordPolicy } = dependencies
  const { mails, recordEvent, now } = dependencies

  return async ({ body, security: { accessToken }, caller }) => {
    const problem = await passwordProblem(body.new_password, accessToken, passwordPolicy)
    if (problem !== undefined) return { status: 400, code: problem }
    const confirmation = await confirmPassword(accessToken, body.current_password, caller)
    if (!confirmation.ok) return confirmation.refusal

    const { id: userId, sessionId } = accessToken
    const revoked = await passwordChanges.change({
      userId,
      oldHash: confirmation.user.password_hash,
      newHash: await passwords.hash(body.new_password, caller),
      sessionId,
      now: now(),
      notice: mails?.job('password-changed', accessToken, caller, { time: now().toISOString() }),
    })
    if (revoked === undefined) return { status: 403, code: 'INCORRECT_PASSWORD' }
    mails?.wake()
    await recordEvent('password_changed', caller, { userId })
    for (const ended of revoked) {
      await recordEvent('session_revoked', caller, { userId, sessionId: ended, reason: 'password' })
    }
    return { status: 204, body: undefined }
  }
}
