import type { Caller } from '../../../binding/caller.js'
import { customerOf } from '../../../http/limits/address-prefix.js'
import type {
  OneTimeTokensRepository,
  TokenPurpose,
} from '../../data/credentials/one-time-tokens.js'
import type { CredentialChange, PasswordReset } from '../../data/credentials/password-changes.js'
import type { AuthEvent, RecordAuthEvent } from '../../logging/auth-events.js'
import type { MailRequests } from '../../mail/mail-requests.js'
import type { LoginDelay } from '../../security/login-delay/login-delay.js'
import type { OneTimeSecrets } from '../../security/one-time-secrets.js'
import { type PasswordPolicy, passwordProblem } from '../../security/passwords/password-policy.js'
import type { Passwords } from '../../security/passwords/passwords.js'

export interface SetPasswordDependencies {
  readonly tokens: Pick<OneTimeTokensRepository, 'ownerOf'>
  readonly secrets: Pick<OneTimeSecrets, 'hashToken'>
  readonly passwords: Passwords
  readonly passwordPolicy: PasswordPolicy
  readonly loginDelay: LoginDelay | undefined
  /** Undefined where no mails are sent. */
  readonly mails: MailRequests | undefined
  readonly recordEvent: RecordAuthEvent
  readonly now: () => Date
}

export interface LinkUse {
  readonly purpose: TokenPurpose
  readonly event: AuthEvent
  /** Uses up the token. */
  readonly apply: (reset: PasswordReset) => Promise<CredentialChange | undefined>
}

/**
 * Sets a new password by the token of a link. The token is looked up before the password is hashed, so that guesses cost nothing, and used
 * up with the change: of two at once, one gets it. The address of the caller is one from which the user has logged in: somebody else's failed logins do
 * not hold the owner up.
 */
export function setPasswordByLink(dependencies: SetPasswordDependencies, use: LinkUse) {
  const { tokens, secrets, passwords, passwordPolicy, loginDelay } = dependencies
  const { mails, recordEvent, now } = dependencies

  return async (body: { token: string; new_password: string }, caller: Caller) => {
    const tokenHash = secrets.hashToken(body.token)
    const owner = await tokens.ownerOf(tokenHash, use.purpose, now())
    if (owner === undefined) return { status: 400, code: 'INVALID_LINK' } as const
    const problem = await passwordProblem(body.new_password, owner, passwordPolicy)
    if (problem !== undefined) return { status: 400, code: problem } as const

    const change = await use.apply({
      tokenHash,
      newHash: await passwords.hash(body.new_password, caller),
      now: now(),
      noticeFor: (user) =>
        mails?.job('password-changed', user, caller, { time: now().toISOString() }),
    })
    if (change === undefined) return { status: 400, code: 'INVALID_LINK' } as const
    mails?.wake()
    const { userId, email, revoked } = change
    await recordEvent(use.event, caller, { userId })
    for (const sessionId of revoked) {
      await recordEvent('session_revoked', caller, { userId, sessionId, reason: 'password' })
    }
    const address = customerOf(caller.address ?? '')
    const admission = await loginDelay?.admit({ account: email, address, sessionId: undefined })
    await admission?.succeed()
    return { status: 204, body: undefined, actor: userId } as const
  }
}
