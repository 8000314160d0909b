import type { Logger } from '../http/server/logger.js'
import { contractFacts } from './auth-contract.js'
import type { AppConfig } from './config/config.js'
import { usersOf } from './data/accounts/users.js'
import { oneTimeTokensOf } from './data/credentials/one-time-tokens.js'
import type { OpenDatabase } from './data/database/open-database.js'
import { mailQueueOf } from './data/mail/mail-queue.js'
import { mailComposer } from './mail/compose-mail.js'
import { deliverMails } from './mail/deliver-mails.js'
import type { Mail } from './mail/mail.js'
import { type MailRequests, mailRequests } from './mail/mail-requests.js'
import { createOutbox } from './mail/outbox.js'
import { loadMailTemplates } from './mail/templates.js'
import type { OneTimeSecrets } from './security/one-time-secrets.js'

export interface MailParts {
  readonly database: OpenDatabase
  readonly secrets: OneTimeSecrets
  readonly logger: Logger
  readonly now: () => Date
  /** Called with each mail that the outbox keeps. */
  readonly printMail: ((mail: Mail) => void) | undefined
}

export interface OpenMail {
  readonly requests: MailRequests
  /** The mails that are kept instead of being sent; undefined with SMTP. */
  readonly kept: (() => readonly Mail[]) | undefined
  /** Ends after the mail that is being sent. */
  close(): Promise<void>
}

/** Sends the mails that are asked for: by SMTP, or into an outbox. */
export async function openMail(
  { smtpUrl, from, appUrl }: NonNullable<AppConfig['mail']>,
  { database: { db }, secrets, logger, now, printMail }: MailParts,
): Promise<OpenMail> {
  const templates = await loadMailTemplates()
  const outbox = smtpUrl === undefined ? createOutbox(printMail) : undefined
  const mailer = outbox ?? (await openSmtp(smtpUrl ?? '', from))
  const queue = mailQueueOf(db)
  const compose = mailComposer({
    users: usersOf(db),
    tokens: oneTimeTokensOf(db),
    secrets,
    templates,
    appUrl,
    lifetimes: contractFacts.linkLifetimes,
    now,
  })
  const delivery = deliverMails({ queue, compose, mailer, logger, now })
  return {
    requests: mailRequests({ queue, wake: delivery.wake, now }),
    kept: outbox?.mails,
    close: async () => {
      await delivery.stop()
      await mailer.close()
    },
  }
}

/** Loaded only where mails are sent. */
async function openSmtp(url: string, from: string) {
  const { smtpMailer } = await import('./mail/smtp-mailer.js')
  return smtpMailer({ url, from })
}
