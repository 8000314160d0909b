import type { Caller } from '../../../binding/caller.js'
import type { EmailChanges } from '../../data/credentials/email-changes.js'
import type { RecordAuthEvent } from '../../logging/auth-events.js'
import type { MailRequests } from '../../mail/mail-requests.js'
import type { OneTimeSecrets } from '../../security/one-time-secrets.js'

export interface ConfirmEmailDependencies {
  readonly emailChanges: EmailChanges
  readonly secrets: OneTimeSecrets
  /** Undefined where no mails are sent. */
  readonly mails: MailRequests | undefined
  readonly recordEvent: RecordAuthEvent
  /** Seconds in which a change can be undone. */
  readonly undoLifetime: number
  readonly now: () => Date
}

export type ConfirmEmail = ReturnType<typeof confirmEmail>

/** Uses up the token with this hash. It logs nobody in: a link that was stolen gives nothing but a verified address. */
export function confirmEmail(dependencies: ConfirmEmailDependencies) {
  const { emailChanges, secrets, mails, recordEvent, undoLifetime, now } = dependencies

  return async (tokenHash: string, caller: Caller) => {
    const at = now()
    const result = await emailChanges.confirm({
      tokenHash,
      now: at,
      undoUntil: new Date(at.getTime() + undoLifetime * 1000),
      undoHash: secrets.newToken().hash,
      noticeFor: ({ userId, from, to }) =>
        mails?.job('email-changed', { id: userId, email: from }, caller, { new_email: to }),
    })
    if (result.outcome === 'invalid' || result.outcome === 'taken') return result.outcome
    mails?.wake()
    const { userId } = result
    const event = result.outcome === 'changed' ? 'email_changed' : 'email_verified'
    await recordEvent(event, caller, { userId })
    return { status: 204, body: undefined, actor: userId } as const
  }
}
