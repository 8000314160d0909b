import type { Mail } from '../../../src/app/mail/mail.js'

/** The mails that servers have sent, whenever they do. */
export interface Mailbox {
  /** For the `printMail` of a server. */
  readonly take: (mail: Mail) => void
  readonly mails: readonly Mail[]
  /** Resolves with the first mail to this address, past or to come, that no earlier call got. */
  next(to: string): Promise<Mail>
}

export function createMailbox(): Mailbox {
  const mails: Mail[] = []
  const taken = new Set<Mail>()
  const looking = new Set<() => void>()
  return {
    mails,
    take(mail) {
      mails.push(mail)
      for (const look of [...looking]) look()
    },
    next: (to) =>
      new Promise((resolve) => {
        const look = () => {
          const mail = mails.find((each) => each.to === to && !taken.has(each))
          if (mail === undefined) return
          looking.delete(look)
          taken.add(mail)
          resolve(mail)
        }
        looking.add(look)
        look()
      }),
  }
}

/** The token of the link in a mail. */
export function tokenIn({ text }: Mail): string {
  return /#token=([\w-]{43})/.exec(text)?.[1] ?? ''
}

/** The code in a mail. */
export function codeIn({ text }: Mail): string {
  return /^\d{8}$/m.exec(text)?.[0] ?? ''
}
