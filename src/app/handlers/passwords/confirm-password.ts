import type { Caller } from '../../../binding/caller.js'
import { customerOf } from '../../../http/limits/address-prefix.js'
import type { UsersRepository, UserWithHash } from '../../data/accounts/users.js'
import type { RecordAuthEvent } from '../../logging/auth-events.js'
import type { LoginDelay } from '../../security/login-delay/login-delay.js'
import type { Passwords } from '../../security/passwords/passwords.js'
import type { CurrentUser } from '../authentication/principals.js'

export interface ConfirmPasswordDependencies {
  readonly users: Pick<UsersRepository, 'find'>
  readonly passwords: Passwords
  readonly loginDelay: LoginDelay | undefined
  readonly recordEvent: RecordAuthEvent
}

/** The user with the hash that was checked, or the refusal. */
export type Confirmation =
  | { readonly ok: true; readonly user: UserWithHash }
  | { readonly ok: false; readonly refusal: PasswordRefusal }

export type PasswordRefusal =
  | { readonly status: 403; readonly code: 'INCORRECT_PASSWORD' }
  | {
      readonly status: 429
      readonly code: 'RATE_LIMIT_EXCEEDED'
      readonly headers: { readonly 'Retry-After': number }
    }

/** Whether somebody who is logged in knows the password, too. */
export type ConfirmPassword = (
  user: CurrentUser,
  password: string,
  caller: Caller,
) => Promise<Confirmation>

/** Wrong passwords count as failed logins of the session: a stolen access token guesses no faster than a stranger. */
export function confirmPassword({
  users,
  passwords,
  loginDelay,
  recordEvent,
}: ConfirmPasswordDependencies): ConfirmPassword {
  const refuse = (refusal: PasswordRefusal) => ({ ok: false, refusal }) as const

  return async ({ id, email, sessionId }, password, caller) => {
    const address = customerOf(caller.address ?? '')
    const admission = await loginDelay?.admit({ account: email, address, sessionId })
    if (admission && admission.wait > 0) {
      const headers = { 'Retry-After': admission.wait }
      return refuse({ status: 429, code: 'RATE_LIMIT_EXCEEDED', headers })
    }
    const user = await users.find(id)
    const verification = await passwords.verify(password, user?.password_hash, caller)
    if (user === undefined || verification === 'wrong') {
      await recordEvent('login_failed', caller, { account: email, reason: 'INCORRECT_PASSWORD' })
      return refuse({ status: 403, code: 'INCORRECT_PASSWORD' })
    }
    await admission?.succeed()
    return { ok: true, user }
  }
}
