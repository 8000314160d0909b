/** A mail that is ready to be sent. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** Delivers mails: by SMTP, or to the outbox of a development server. */
export interface Mailer {
  /** @throws when the mail was not accepted; it may be sent again */
  send(mail: Mail): Promise<void>
  close(): Promise<void>
}

/** No mails can be sent here: neither SMTP_URL nor MAIL_OUTBOX is set. */
export class MailUnavailable extends Error {
  override readonly name = 'MailUnavailable'
  constructor() {
    super('Mails can not be sent: set SMTP_URL')
  }
}
