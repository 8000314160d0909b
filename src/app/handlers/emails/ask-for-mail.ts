import type { Caller } from '../../../binding/caller.js'
import { customerOf } from '../../../http/limits/address-prefix.js'
import { MailUnavailable } from '../../mail/mail.js'
import type { MailRequests, RequestedMail } from '../../mail/mail-requests.js'
import { normalizeEmail } from '../../security/email-address.js'
import type { LoginDelay } from '../../security/login-delay/login-delay.js'

export interface AskForMailDependencies {
  /** Undefined where no mails are sent. */
  readonly mails: MailRequests | undefined
  /** Counts the mails to one address; undefined: they are not slowed down. */
  readonly mailDelay: LoginDelay | undefined
}

export type AskForMail = ReturnType<typeof askForMail>

const accepted = {
  status: 202,
  body: { message: 'If the address can be used for this, a mail is on its way' },
} as const

/**
 * Puts a mail into the queue, whether the address has an account or not: whoever delivers it finds that out, so that neither the response nor
 * its time tells.
 * @throws MailUnavailable
 */
export function askForMail({ mails, mailDelay }: AskForMailDependencies) {
  return async (kind: RequestedMail, address: string, caller: Caller) => {
    if (mails === undefined) throw new MailUnavailable()
    const email = normalizeEmail(address)
    if (email === undefined) return { status: 400, code: 'INVALID_EMAIL' } as const
    // Every mail counts as a failure: nothing that is asked for here ever succeeds.
    const admission = await mailDelay?.admit({
      account: `${kind} ${email}`,
      address: customerOf(caller.address ?? ''),
      sessionId: undefined,
    })
    if (admission && admission.wait > 0) {
      const headers = { 'Retry-After': admission.wait }
      return { status: 429, code: 'RATE_LIMIT_EXCEEDED', headers } as const
    }
    await mails.post(mails.job(kind, { email }, caller))
    return accepted
  }
}
