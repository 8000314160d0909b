import type { Principals } from '../contract/handlers.js'
import type { UserRow } from '../data/users.js'
import type { RefreshClaims } from '../security/tokens.js'

/** What each security scheme of the contract says about the caller. */
export interface AuthPrincipals extends Principals {
  /** The user, as the database has it now. */
  readonly accessToken: UserRow
  /** The claims of a genuine refresh token; whether its session still lives is not known yet. */
  readonly refreshCookie: RefreshClaims
}
