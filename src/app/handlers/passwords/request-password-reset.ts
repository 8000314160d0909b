import type { Handler } from '../../../../generated/contract.js'
import type { AuthPrincipals } from '../authentication/principals.js'
import type { AskForMail } from '../emails/ask-for-mail.js'

export function requestPasswordReset({
  askForMail,
}: {
  readonly askForMail: AskForMail
}): Handler<'requestPasswordReset', AuthPrincipals> {
  return ({ body, caller }) => askForMail('reset-password', body.email, caller)
}
