import type { Handler } from '../../../../generated/contract.js'
import type { PasswordChanges } from '../../data/credentials/password-changes.js'
import type { AuthPrincipals } from '../authentication/principals.js'
import { type SetPasswordDependencies, setPasswordByLink } from './set-password-by-link.js'

export function resetPassword(
  dependencies: SetPasswordDependencies & { readonly passwordChanges: PasswordChanges },
): Handler<'resetPassword', AuthPrincipals> {
  const setPassword = setPasswordByLink(dependencies, {
    purpose: 'reset_password',
    event: 'password_reset',
    apply: dependencies.passwordChanges.reset,
  })
  return ({ body, caller }) => setPassword(body, caller)
}
