import { createHmac, hkdfSync } from 'node:crypto'
import type { Schemas } from '../../../generated/contract.js'
import { document } from '../../../generated/document.js'
import type { Caller } from '../../binding/caller.js'
import type { Logger } from '../../http/server/logger.js'
import type { NewAccountEvent } from '../data/accounts/account-events.js'
import { describeClient } from '../security/describe-client.js'

/** What is recorded of accounts, sessions and keys, each with the level of its log line. docs/operations.md explains each. */
const levels = {
  /** A wrong password or an unknown account. */
  login_failed: 'warn',
  /** A 429: the limit of an address, a network, a session or an account. */
  request_throttled: 'warn',
  /** An old refresh token came back after the grace: the session is over. */
  refresh_token_reused: 'warn',
  /** A login. */
  session_created: 'info',
  /** A session was ended before its time: logout, a new login, reuse, its user, an operator. */
  session_revoked: 'info',
  /** An account was registered with its first password. */
  password_set: 'info',
  password_changed: 'info',
  /** A new password was set by the link of a mail. */
  password_reset: 'info',
  email_verified: 'info',
  email_changed: 'info',
  /** A changed address was taken back by the link of a mail. */
  email_change_undone: 'warn',
  name_changed: 'info',
  account_deleted: 'info',
  /** By an operator. */
  account_banned: 'warn',
  account_unbanned: 'info',
  /** The hash of a password was renewed at the configured cost. */
  password_rehashed: 'info',
  /** The server started with these signing keys. */
  signing_keys_loaded: 'info',
} as const

export type AuthEvent = keyof typeof levels

/** Events that the contract shows to the user. */
export type AccountEventName = Schemas['AccountEvent']['event'] & AuthEvent

export interface AuthEventDetails {
  readonly userId?: string | undefined
  readonly sessionId?: string | undefined
  /** The e-mail address in the form that is stored, or the name as it was sent. Only its keyed hash is logged. */
  readonly account?: string | undefined
  /** The error code of the response, or what ended a session. */
  readonly reason?: string | undefined
  /** The `kid` of the keys that sign and verify tokens. */
  readonly keyId?: string | undefined
  readonly previousKeyId?: string | undefined
}

/**
 * Writes one log line and counts one `auth_events_total`. Resolves when the user can see the event, where it is one for users; a failure
 * of that is logged and does not fail the caller.
 */
export type RecordAuthEvent = (
  event: AuthEvent,
  caller: Pick<Caller, 'requestId' | 'address' | 'userAgent'>,
  details?: AuthEventDetails,
) => Promise<void>

export interface AuthEventParts {
  readonly logger: Logger
  /** Adds to `auth_events_total{event}`. Called with 0 for each event at first, so that its series exists. */
  readonly count: (event: AuthEvent, by: number) => void
  /** Keeps an event for its user to see. */
  readonly store: (event: NewAccountEvent) => Promise<void>
  readonly now: () => Date
  /** Shortens the address as configured. */
  readonly loggedAddress: (address: string) => string
  /** JWT_SECRET_KEY, hexadecimal. The key of the account hashes is derived from it (RFC 5869). */
  readonly secret: string
}

/** Of the 256 bits of the hash so many are logged: enough to tell accounts apart. */
const hashBytes = 12

export function authEventRecorder(parts: AuthEventParts): RecordAuthEvent {
  const { logger, count, loggedAddress, secret, store, now } = parts
  const hashAccount = accountHash(secret)
  for (const event of Object.keys(levels) as AuthEvent[]) count(event, 0)

  return async (event, caller, { account, ...details } = {}) => {
    const { requestId, address } = caller
    count(event, 1)
    logger[levels[event]]('auth event', {
      event,
      requestId,
      clientAddress: address === undefined ? undefined : loggedAddress(address),
      account: account === undefined ? undefined : hashAccount(account),
      ...details,
    })
    const { userId, sessionId = null, reason = null } = details
    if (userId === undefined || !isForUsers(event)) return
    const stored = { userId, event, sessionId, reason, createdAt: now(), ...describeClient(caller) }
    await store(stored).catch((error: unknown) =>
      logger.error('the user can not see an event', { event, requestId, error }),
    )
  }
}

const eventsForUsers: readonly string[] =
  document.components.schemas.AccountEvent.properties.event.enum

/** Whether the contract shows the event to the user. */
function isForUsers(event: AuthEvent): event is AccountEventName {
  return eventsForUsers.includes(event)
}

/** HMAC-SHA-256 of an account name: the same name gives the same hash as long as the secret stays the same. */
function accountHash(secret: string): (account: string) => string {
  const key = hkdfSync('sha256', Buffer.from(secret, 'hex'), '', 'account names in the log', 32)
  return (account) =>
    createHmac('sha256', Buffer.from(key))
      .update(account.trim().toLowerCase())
      .digest()
      .subarray(0, hashBytes)
      .toString('hex')
}
