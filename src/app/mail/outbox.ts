import type { Mail, Mailer } from './mail.js'

export interface Outbox extends Mailer {
  /** The mails that are kept, the newest last. */
  mails(): readonly Mail[]
}

const maxMails = 200

/** Keeps mails instead of sending them, for development and tests. @param print called with each mail */
export function createOutbox(print: (mail: Mail) => void = () => {}): Outbox {
  const mails: Mail[] = []
  return {
    async send(mail) {
      mails.push(mail)
      if (mails.length > maxMails) mails.shift()
      print(mail)
    },
    mails: () => mails,
    close: async () => {},
  }
}
