import type { Handler } from '../../../../generated/contract.js'
import type { AuthPrincipals } from '../authentication/principals.js'
import type { AskForMail } from './ask-for-mail.js'

export function requestEmailVerification({
  askForMail,
}: {
  readonly askForMail: AskForMail
}): Handler<'requestEmailVerification', AuthPrincipals> {
  return ({ body, caller }) => askForMail('verify-email', body.email, caller)
}
