import type { UsersRepository } from '../data/accounts/users.js'
import type { OneTimeTokensRepository, TokenPurpose } from '../data/credentials/one-time-tokens.js'
import type { MailJob } from '../data/mail/mail-queue.js'
import type { OneTimeSecrets } from '../security/one-time-secrets.js'
import type { Mail } from './mail.js'
import type { RequestedMail } from './mail-requests.js'
import { type Language, languages, type MailKind, type MailTemplates } from './templates.js'

export interface ComposeParts {
  readonly users: Pick<UsersRepository, 'find' | 'findByEmail'>
  readonly tokens: Pick<OneTimeTokensRepository, 'add' | 'renewUndo'>
  readonly secrets: OneTimeSecrets
  readonly templates: MailTemplates
  /** Where the pages of the front end are, without a trailing slash. */
  readonly appUrl: string
  /** Seconds, of each kind of link. */
  readonly lifetimes: {
    readonly reset: number
    readonly verification: number
    readonly undo: number
  }
  readonly now: () => Date
}

/** Makes the mail of a job, with its secrets; undefined when there is nothing to send any more. */
export type ComposeMail = (job: MailJob) => Promise<Mail | undefined>

type Values = Readonly<Record<string, string>>

/** The page of the front end that a link opens. The token stands behind the `#`: no server and no Referer header gets it. */
const pages = { verify: 'verify-email', reset: 'reset-password', undo: 'undo-email-change' }

/** The secrets of a mail are made here, so that none waits in the queue. A mail that is sent again has others; both are good. */
export function mailComposer(parts: ComposeParts): ComposeMail {
  const { users, tokens, secrets, templates, appUrl, lifetimes, now } = parts
  const linkTo = (page: string, token: string) => `${appUrl}/${page}#token=${token}`
  const inSeconds = (seconds: number) => new Date(now().getTime() + seconds * 1000)

  async function addToken(purpose: TokenPurpose, userId: string, email: string, seconds: number) {
    const token = secrets.newToken()
    const code = secrets.newCode(email)
    await tokens.add({
      ...{ hash: token.hash, purpose, userId, email },
      ...(purpose !== 'reset_password' && { codeHash: code.hash }),
      ...{ createdAt: now(), expiresAt: inSeconds(seconds) },
    })
    return { token: token.secret, code: code.secret }
  }

  async function verification(purpose: TokenPurpose, userId: string, email: string) {
    const { token, code } = await addToken(purpose, userId, email, lifetimes.verification)
    return { link: linkTo(pages.verify, token), code, hours: String(lifetimes.verification / 3600) }
  }

  /** The kind of mail and its values, by what is true now. */
  const contents: Readonly<
    Record<RequestedMail, (job: MailJob) => Promise<[MailKind, Values] | undefined>>
  > = {
    async 'verify-email'({ email }) {
      const user = await users.findByEmail(email)
      if (user === undefined || user.email_verified_at !== null) return undefined
      return ['verify-email', await verification('verify_email', user.id, email)]
    },
    async 'confirm-email-change'({ email, user_id }) {
      if (user_id === null) return undefined
      if ((await users.findByEmail(email)) !== undefined) return ['address-in-use', {}]
      return ['confirm-email-change', await verification('change_email', user_id, email)]
    },
    async 'reset-password'({ email }) {
      const user = await users.findByEmail(email)
      if (user === undefined || user.banned_at !== null) return undefined
      const { token } = await addToken('reset_password', user.id, email, lifetimes.reset)
      const minutes = String(lifetimes.reset / 60)
      return ['reset-password', { link: linkTo(pages.reset, token), minutes }]
    },
    async 'email-changed'({ email, user_id, details }) {
      const { secret: token, hash } = secrets.newToken()
      if (user_id === null || !(await tokens.renewUndo(user_id, email, hash, now())))
        return undefined
      const days = String(lifetimes.undo / 86_400)
      return ['email-changed', { ...details, link: linkTo(pages.undo, token), days }]
    },
    'password-changed': async ({ details }) => ['password-changed', details],
    'new-login': async ({ details }) => ['new-login', details],
  }

  return async (job) => {
    const make = Object.hasOwn(contents, job.kind) ? contents[job.kind as RequestedMail] : undefined
    const content = await make?.(job)
    if (content === undefined) return undefined
    const [kind, values] = content
    const language = languages.find((each) => each === job.language) ?? languages[0]
    return { to: job.email, ...templates.render(kind, language satisfies Language, values) }
  }
}
