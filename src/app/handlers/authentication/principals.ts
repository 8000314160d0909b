import type { Principals } from '../../../binding/handlers.js'
import type { User } from '../../data/accounts/users.js'
import type { RefreshClaims } from '../../security/tokens/claims.js'

/** What each security scheme of the contract says about the caller. */
export interface AuthPrincipals extends Principals {
  /** The user, as the database has it now. */
  readonly accessToken: User
  /** The claims of a genuine refresh token; whether its session still lives is not known yet. */
  readonly refreshCookie: RefreshClaims
}
