import type { Principals } from '../../../../generated/contract.js'
import type { User } from '../../data/accounts/users.js'
import type { RefreshClaims } from '../../security/tokens/claims.js'

/** The user, as the database has it now, in one session. */
export interface CurrentUser extends User {
  readonly sessionId: string
}

/** What each security scheme of the contract says about the caller. */
export interface AuthPrincipals extends Principals {
  readonly accessToken: CurrentUser
  /** The claims of a genuine refresh token; whether its session still lives is not known yet. */
  readonly refreshCookie: RefreshClaims
}
