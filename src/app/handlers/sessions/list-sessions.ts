import type { Handler } from '../../../../generated/contract.js'
import type { UserSessionsRepository } from '../../data/accounts/user-sessions.js'
import type { AuthPrincipals } from '../authentication/principals.js'

export interface ListSessionsDependencies {
  readonly userSessions: UserSessionsRepository
  readonly now: () => Date
}

export function listSessions({
  userSessions,
  now,
}: ListSessionsDependencies): Handler<'listSessions', AuthPrincipals> {
  return async ({ security: { accessToken } }) => {
    const sessions = await userSessions.list(accessToken.id, now())
    return {
      status: 200,
      body: sessions.map((session) => ({
        id: session.id,
        created_at: session.createdAt.toISOString(),
        last_used_at: session.lastUsedAt.toISOString(),
        expires_at: session.expiresAt.toISOString(),
        user_agent: session.userAgent,
        address: session.address,
        current: session.id === accessToken.sessionId,
      })),
    }
  }
}
