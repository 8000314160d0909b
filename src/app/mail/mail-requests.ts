import Negotiator from 'negotiator'
import type { Caller } from '../../binding/caller.js'
import type { MailQueue, NewMailJob } from '../data/mail/mail-queue.js'
import { describeClient } from '../security/describe-client.js'
import { type Language, languages, type MailKind } from './templates.js'

/** What is asked for: the kinds of templates, but those that the delivery chooses by itself. */
export type RequestedMail = Exclude<MailKind, 'address-in-use'>

export interface Recipient {
  readonly email: string
  /** Undefined where it is not known whether the address has an account. */
  readonly id?: string
}

/** Adds mails to the queue. */
export interface MailRequests {
  /** A job for a transaction; call `wake` when that has committed. */
  job(
    kind: RequestedMail,
    to: Recipient,
    caller: Caller,
    details?: Readonly<Record<string, string>>,
  ): NewMailJob
  post(job: NewMailJob): Promise<void>
  /** There are new jobs. */
  wake(): void
}

export interface MailRequestParts {
  readonly queue: Pick<MailQueue, 'add'>
  readonly wake: () => void
  readonly now: () => Date
}

/** The language is the one that the caller prefers (RFC 9110, 12.5.4). */
export function mailRequests({ queue, wake, now }: MailRequestParts): MailRequests {
  return {
    job(kind, { email, id }, caller, details = {}) {
      const { address, userAgent } = describeClient(caller)
      const client = { address: address ?? '?', user_agent: userAgent ?? '?' }
      return {
        kind,
        email,
        userId: id ?? null,
        language: preferredLanguage(caller.acceptLanguage),
        details: { ...client, ...details },
        at: now(),
      }
    },
    async post(job) {
      await queue.add(job)
      wake()
    },
    wake,
  }
}

function preferredLanguage(acceptLanguage: string | undefined): Language {
  const headers = acceptLanguage === undefined ? {} : { 'accept-language': acceptLanguage }
  const preferred = new Negotiator({ headers }).language([...languages])
  return languages.find((language) => language === preferred) ?? languages[0]
}
