import type { Config } from './config.js'
import type { Environment } from './environment.js'
import { connectionUrl, origin } from './network-parsers.js'
import { onOrOff, type Parser, Problem } from './parsers.js'

const smtpUrl = connectionUrl(['smtp:', 'smtps:'], 'smtp://user:password@mail.example.com:587')

const sender: Parser<string> = (text) =>
  /^(?:[^\p{Cc}<>,;@]+<[^\s<>,;@]+@[^\s<>,;@]+>|[^\s<>,;@]+@[^\s<>,;@]+)$/u.test(text)
    ? text
    : new Problem('must be one address, such as Example <no-reply@example.com>')

/** A front end may be below a path. */
const appUrl: Parser<string> = (text) => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isPlain = url !== undefined && url.search === '' && url.hash === '' && url.username === ''
  if (!isPlain || origin(url.origin) instanceof Problem) {
    return new Problem('must be the URL of your front end, such as https://app.example.com')
  }
  return text.replace(/\/+$/, '')
}

/** Whether and how mails are sent; undefined: they are not. */
export function readMail(
  environment: Environment,
  env: Config['env'],
  { corsOrigins }: Config['http'],
): Config['mail'] {
  const url = environment.given('SMTP_URL', smtpUrl)
  const from = environment.given('MAIL_FROM', sender)
  const app = environment.given('APP_URL', appUrl) ?? corsOrigins[0] ?? ''
  const outbox = environment.given('MAIL_OUTBOX', onOrOff)
  if (url !== undefined) {
    environment.require('MAIL_FROM', 'is required with SMTP_URL: the sender of all mails')
    if (outbox)
      environment.note('MAIL_OUTBOX', 'keeps mails instead of sending them: remove SMTP_URL')
    return { smtpUrl: url, from: from ?? '', appUrl: app }
  }
  if (outbox && env === 'production') {
    environment.note('MAIL_OUTBOX', 'shows all mails to everybody: set SMTP_URL in production')
  }
  if (!(outbox ?? env === 'development')) return undefined
  return { from: from ?? 'no-reply@localhost', appUrl: app }
}

/** The options of logins: whether the address must be verified, and whether the user gets a mail. */
export function readAccounts(environment: Environment, mail: Config['mail']): Config['accounts'] {
  const requireVerifiedEmail = environment.given('REQUIRE_VERIFIED_EMAIL', onOrOff) ?? false
  const loginNotices = environment.given('LOGIN_NOTICES', onOrOff) ?? false
  if (mail === undefined) {
    if (requireVerifiedEmail)
      environment.note('REQUIRE_VERIFIED_EMAIL', 'needs mails: set SMTP_URL')
    if (loginNotices) environment.note('LOGIN_NOTICES', 'needs mails: set SMTP_URL')
  }
  return { requireVerifiedEmail, loginNotices }
}
