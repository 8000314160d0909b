import type { Handlers } from '../../../generated/contract.js'
import type { AuthPrincipals } from './authentication/principals.js'
import { type ListSessionsDependencies, listSessions } from './sessions/list-sessions.js'
import {
  type RevokeOtherSessionsDependencies,
  revokeOtherSessions,
} from './sessions/revoke-other-sessions.js'
import { type RevokeSessionDependencies, revokeSession } from './sessions/revoke-session.js'

/** The handlers of the operations on the sessions of a user. */
export function sessionHandlers(
  parts: ListSessionsDependencies & RevokeSessionDependencies & RevokeOtherSessionsDependencies,
) {
  return {
    listSessions: listSessions(parts),
    revokeSession: revokeSession(parts),
    revokeOtherSessions: revokeOtherSessions(parts),
  } satisfies Partial<Handlers<AuthPrincipals>>
}
