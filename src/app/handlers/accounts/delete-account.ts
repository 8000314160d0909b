import type { Handler } from '../../../../generated/contract.js'
import type { CookieWriter } from '../../../binding/response/cookie-writer.js'
import type { UsersRepository } from '../../data/accounts/users.js'
import type { RecordAuthEvent } from '../../logging/auth-events.js'
import type { AuthPrincipals } from '../authentication/principals.js'
import type { ConfirmPassword } from '../passwords/confirm-password.js'

export interface DeleteAccountDependencies {
  readonly users: Pick<UsersRepository, 'delete'>
  readonly confirmPassword: ConfirmPassword
  readonly cookie: CookieWriter
  readonly recordEvent: RecordAuthEvent
}

/** Deletes the user on condition that the password is still the one that was asked for. */
export function deleteAccount({
  users,
  confirmPassword,
  cookie,
  recordEvent,
}: DeleteAccountDependencies): Handler<'deleteAccount', AuthPrincipals> {
  const incorrect = { status: 403, code: 'INCORRECT_PASSWORD', field: 'password' } as const

  return async ({ body, security: { accessToken }, caller }) => {
    const confirmation = await confirmPassword(accessToken, body.password, caller)
    if (!confirmation.ok) {
      return confirmation.refusal.status === 403 ? incorrect : confirmation.refusal
    }
    if (!(await users.delete(confirmation.user))) return incorrect
    await recordEvent('account_deleted', caller, { userId: accessToken.id })
    return { status: 204, body: undefined, headers: { 'Set-Cookie': cookie.clear() } }
  }
}
