import type { Handler } from '../../../../generated/contract.js'
import type { PasswordChanges } from '../../data/credentials/password-changes.js'
import type { AuthPrincipals } from '../authentication/principals.js'
import {
  type SetPasswordDependencies,
  setPasswordByLink,
} from '../passwords/set-password-by-link.js'

/** Whoever has changed the address knew the password: the account gets another one in the same step. */
export function undoEmailChange(
  dependencies: SetPasswordDependencies & { readonly passwordChanges: PasswordChanges },
): Handler<'undoEmailChange', AuthPrincipals> {
  const setPassword = setPasswordByLink(dependencies, {
    purpose: 'undo_email_change',
    event: 'email_change_undone',
    apply: dependencies.passwordChanges.takeBack,
  })
  return ({ body, caller }) => setPassword(body, caller)
}
