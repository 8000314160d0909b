import { LimitsUnavailable, secondsUntilAvailable } from '../http/limits/unavailable.js'
import { isUnavailable } from './data/pool/unavailable.js'
import { MailUnavailable } from './mail/mail.js'
import { PasswordsBusy } from './security/passwords/hash-turns.js'

/** The `Retry-After` of operations that need mail where none is configured: only an operator can change that. */
const secondsUntilMail = 3600

/** Seconds to wait, where an error means that a part of the service is busy or away. */
export function retryAfterOf(error: unknown): number | undefined {
  if (error instanceof PasswordsBusy) return 1
  if (error instanceof MailUnavailable) return secondsUntilMail
  return isUnavailable(error) || error instanceof LimitsUnavailable
    ? secondsUntilAvailable
    : undefined
}
