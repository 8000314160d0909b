import type { Handler } from '../../../../generated/contract.js'
import type { SessionsRepository } from '../../data/accounts/sessions.js'
import type { RecordAuthEvent } from '../../logging/auth-events.js'
import type { AuthPrincipals } from '../authentication/principals.js'

export interface RevokeSessionDependencies {
  readonly sessions: SessionsRepository
  readonly recordEvent: RecordAuthEvent
  readonly now: () => Date
}

/** A session of another user is not found, like an unknown one. */
export function revokeSession({
  sessions,
  recordEvent,
  now,
}: RevokeSessionDependencies): Handler<'revokeSession', AuthPrincipals> {
  return async ({ parameters, security: { accessToken }, caller }) => {
    const sessionId = parameters.path.session_id.toLowerCase()
    const reference = { sessionId, userId: accessToken.id }
    if (!(await sessions.revoke(reference, now()))) {
      return { status: 404, code: 'SESSION_NOT_FOUND' }
    }
    await recordEvent('session_revoked', caller, { ...reference, reason: 'user' })
    return { status: 204, body: undefined }
  }
}
