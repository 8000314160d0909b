import { createHash } from 'node:crypto'

/** `x-account-delay` of the contract. */
export interface DelayPolicy {
  /** Failures in a row without a delay after them. */
  readonly failures: number
  /** Seconds to wait after each further failure; the last one repeats. */
  readonly delays: readonly number[]
  /** Seconds after the last attempt at which the failures are forgotten. */
  readonly forget: number
  /** Seconds for which an address that has logged in to the account is known. */
  readonly remember: number
}

export interface LoginAttempt {
  /** The name of the account, whether there is such an account or not. */
  readonly account: string
  /** What stands for the client: an IPv4 address, or the prefix of an IPv6 address. */
  readonly address: string
  /** The session of a genuine refresh token of this account that came along. */
  readonly sessionId: string | undefined
}

export interface LoginAdmission {
  /** Seconds to wait; 0: the login may go on, and counts as failed until `succeed` is called. */
  readonly wait: number
  /** Forgets the failures, and remembers that this address logged in. */
  succeed(): Promise<void>
}

/**
 * Slows down guesses at one account over all addresses (NIST SP 800-63B, 5.2.2). It is never a lock: whoever holds a
 * session of the account, or calls from an address that logged in to it lately, has failures of his own, so that
 * others can't hold him up (OWASP, "Slow Down Online Guessing Attacks with Device Cookies").
 */
export interface LoginDelay {
  /** @throws LimitsUnavailable when the failures can't be counted */
  admit(attempt: LoginAttempt): Promise<LoginAdmission>
}

/** Names under which an attempt is counted. They do not show the account. */
export interface AttemptKeys {
  /** The failures of all callers that are not known. */
  readonly shared: string
  /** The failures of this session or address alone. */
  readonly own: string
  /** Present while the address is known. */
  readonly known: string
}

export function attemptKeys({ account, address, sessionId }: LoginAttempt): AttemptKeys {
  const name = (...parts: string[]) =>
    createHash('sha256').update(JSON.stringify(parts)).digest('base64url')
  return {
    shared: name('account', account),
    own: sessionId ? name('session', account, sessionId) : name('address', account, address),
    known: name('known', account, address),
  }
}
