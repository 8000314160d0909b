import { createTransport } from 'nodemailer'
import type { Mailer } from './mail.js'

export interface SmtpOptions {
  /** `smtp://` (with STARTTLS where the server offers it) or `smtps://`, with user and password. */
  readonly url: string
  /** `Name <address>`. */
  readonly from: string
}

/** Milliseconds for each step of a delivery; a server that is slower is away. */
const timeout = 10_000

/** Sends by SMTP (RFC 5321), over a few connections that stay open. */
export function smtpMailer({ url, from }: SmtpOptions): Mailer {
  const transport = createTransport({
    url,
    pool: true,
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    // Neither files nor URLs are read for a mail.
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send({ to, ...mail }) {
      // An object: the address is never parsed as a list.
      const headers = { 'Auto-Submitted': 'auto-generated' }
      await transport.sendMail({ ...mail, from, to: { name: '', address: to }, headers })
    },
    close: async () => transport.close(),
  }
}
