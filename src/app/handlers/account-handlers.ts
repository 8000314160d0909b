import type { Handlers } from '../../../generated/contract.js'
import { operations } from '../../../generated/operations.js'
import { contractFacts } from '../auth-contract.js'
import { type DeleteAccountDependencies, deleteAccount } from './accounts/delete-account.js'
import { getAccount } from './accounts/get-account.js'
import {
  type ListAccountEventsDependencies,
  listAccountEvents,
} from './accounts/list-account-events.js'
import { type UpdateAccountDependencies, updateAccount } from './accounts/update-account.js'
import type { AuthPrincipals } from './authentication/principals.js'
import type { AskForMail } from './emails/ask-for-mail.js'
import { type ConfirmEmailDependencies, confirmEmail } from './emails/confirm-email.js'
import { requestEmailChange } from './emails/request-email-change.js'
import { requestEmailVerification } from './emails/request-email-verification.js'
import { undoEmailChange } from './emails/undo-email-change.js'
import { verifyEmail } from './emails/verify-email.js'
import {
  type VerifyEmailByCodeDependencies,
  verifyEmailByCode,
} from './emails/verify-email-by-code.js'
import { type ChangePasswordDependencies, changePassword } from './passwords/change-password.js'
import { requestPasswordReset } from './passwords/request-password-reset.js'
import { resetPassword } from './passwords/reset-password.js'
import type { SetPasswordDependencies } from './passwords/set-password-by-link.js'

export interface AccountHandlerParts
  extends ChangePasswordDependencies,
    SetPasswordDependencies,
    Omit<ConfirmEmailDependencies, 'undoLifetime'>,
    Pick<VerifyEmailByCodeDependencies, 'tokens'>,
    Pick<ListAccountEventsDependencies, 'accountEvents'>,
    DeleteAccountDependencies,
    UpdateAccountDependencies {
  readonly users: DeleteAccountDependencies['users'] & UpdateAccountDependencies['users']
  readonly tokens: VerifyEmailByCodeDependencies['tokens'] & SetPasswordDependencies['tokens']
  readonly secrets: ConfirmEmailDependencies['secrets']
  readonly askForMail: AskForMail
}

/** The handlers of the operations on the account: password, address, name, events, deletion. */
export function accountHandlers(parts: AccountHandlerParts) {
  const confirm = confirmEmail({ ...parts, undoLifetime: contractFacts.linkLifetimes.undo })
  const { path } = operations.listAccountEvents
  const retention = contractFacts.eventRetention
  return {
    changePassword: changePassword(parts),
    requestPasswordReset: requestPasswordReset(parts),
    resetPassword: resetPassword(parts),
    requestEmailVerification: requestEmailVerification(parts),
    verifyEmail: verifyEmail({ ...parts, confirmEmail: confirm }),
    verifyEmailByCode: verifyEmailByCode({ ...parts, confirmEmail: confirm }),
    requestEmailChange: requestEmailChange(parts),
    undoEmailChange: undoEmailChange(parts),
    getAccount: getAccount(parts),
    updateAccount: updateAccount(parts),
    deleteAccount: deleteAccount(parts),
    listAccountEvents: listAccountEvents({ ...parts, path, retention }),
  } satisfies Partial<Handlers<AuthPrincipals>>
}
