import type { Handler } from '../../../../generated/contract.js'
import { MailUnavailable } from '../../mail/mail.js'
import type { MailRequests } from '../../mail/mail-requests.js'
import { normalizeEmail } from '../../security/email-address.js'
import type { AuthPrincipals } from '../authentication/principals.js'
import type { ConfirmPassword } from '../passwords/confirm-password.js'

export interface RequestEmailChangeDependencies {
  readonly confirmPassword: ConfirmPassword
  /** Undefined where no mails are sent. */
  readonly mails: MailRequests | undefined
}

/** Whether the new address has an account is found out by whoever delivers the mail, and told to that address alone. */
export function requestEmailChange({
  confirmPassword,
  mails,
}: RequestEmailChangeDependencies): Handler<'requestEmailChange', AuthPrincipals> {
  return async ({ body, security: { accessToken }, caller }) => {
    if (mails === undefined) throw new MailUnavailable()
    const email = normalizeEmail(body.new_email)
    if (email === undefined) return { status: 400, code: 'INVALID_EMAIL' }
    const confirmation = await confirmPassword(accessToken, body.current_password, caller)
    if (!confirmation.ok) return confirmation.refusal
    await mails.post(mails.job('confirm-email-change', { id: accessToken.id, email }, caller))
    return {
      status: 202,
      body: { message: 'If the address can be used for this, a mail is on its way' },
    }
  }
}
