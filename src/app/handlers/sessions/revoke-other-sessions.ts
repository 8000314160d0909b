import type { Handler } from '../../../../generated/contract.js'
import type { UserSessionsRepository } from '../../data/accounts/user-sessions.js'
import type { RecordAuthEvent } from '../../logging/auth-events.js'
import type { AuthPrincipals } from '../authentication/principals.js'

export interface RevokeOtherSessionsDependencies {
  readonly userSessions: UserSessionsRepository
  readonly recordEvent: RecordAuthEvent
  readonly now: () => Date
}

/** The session of the access token stays. */
export function revokeOtherSessions({
  userSessions,
  recordEvent,
  now,
}: RevokeOtherSessionsDependencies): Handler<'revokeOtherSessions', AuthPrincipals> {
  return async ({ security: { accessToken }, caller }) => {
    const { id: userId, sessionId: current } = accessToken
    for (const sessionId of await userSessions.revokeAll(userId, now(), current)) {
      await recordEvent('session_revoked', caller, { userId, sessionId, reason: 'user' })
    }
    return { status: 204, body: undefined }
  }
}
