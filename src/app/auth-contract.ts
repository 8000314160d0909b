import { document } from '../../generated/document.js'
import type { CookieSpec } from '../binding/response/cookie-writer.js'

/** This project's contract as an OpenAPI document, as it is written. */
export const contractDocument = document

const { schemas, headers } = document.components
const { minLength, 'x-max-bytes': maxBytes } = schemas.RegisterRequest.properties.password

/** The values of the contract that the application uses. */
export const contractFacts = {
  /** Seconds. */
  accessTokenLifetime: schemas.AccessTokenPayload['x-lifetime'],
  /** Seconds, from the login. */
  sessionLifetime: schemas.RefreshTokenPayload['x-lifetime'],
  /** Characters of a user agent that a session shows. */
  maxUserAgentLength: schemas.Session.properties.user_agent.maxLength,
  /** Live sessions of a user. */
  maxSessions: schemas.Sessions.maxItems,
  /** A new password: at least so many code points, at most so many bytes in UTF-8. */
  newPassword: { minLength, maxBytes },
  /** How failed logins to one account are slowed down; times in seconds. */
  accountDelay: document.paths['/api/v1/auth/login'].post['x-account-delay'],
  /** How mails to one address are slowed down; times in seconds. */
  mailDelay: document.paths['/api/v1/auth/password/forgotten'].post['x-account-delay'],
  /** Seconds, of the links in mails. */
  linkLifetimes: {
    reset: schemas.ResetToken['x-lifetime'],
    verification: schemas.VerificationToken['x-lifetime'],
    undo: schemas.UndoToken['x-lifetime'],
  },
  /** Seconds for which events of an account are kept. */
  eventRetention: schemas.AccountEvent['x-retention'],
  refreshCookie: headers.RefreshCookie['x-cookie'] as CookieSpec,
} as const
