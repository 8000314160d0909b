import type { Handler } from '../contract/handlers.js'
import type { SessionsRepository } from '../data/sessions.js'
import type { UsersRepository } from '../data/users.js'
import { normalizeEmail } from '../security/email-address.js'
import type { Passwords } from '../security/passwords.js'
import type { AuthPrincipals } from './principals.js'
import type { SessionReply } from './session-reply.js'

export interface LoginUserDependencies {
  readonly users: UsersRepository
  readonly sessions: SessionsRepository
  readonly passwords: Passwords
  readonly replyWith: SessionReply
  /** Seconds, from the login. */
  readonly sessionLifetime: number
  readonly newId: () => string
  readonly now: () => Date
}

/** An unknown address costs the same compare as a wrong password. Every login opens a new session. */
export function loginUser(
  dependencies: LoginUserDependencies,
): Handler<'loginUser', AuthPrincipals> {
  const { users, sessions, passwords, replyWith, sessionLifetime, newId, now } = dependencies

  return async ({ body: { username, password } }) => {
    const email = normalizeEmail(username)
    const user = email === undefined ? undefined : await users.findByEmail(email)
    const isRight = await passwords.verify(password, user?.password_hash)
    if (user === undefined || !isRight) return { status: 401, code: 'INVALID_CREDENTIALS' }

    if (passwords.needsRehash(user.password_hash)) {
      await users.replaceHash(user.id, user.password_hash, await passwords.hash(password))
    }
    const createdAt = now()
    const session = await sessions.create({
      id: newId(),
      userId: user.id,
      createdAt,
      expiresAt: new Date(createdAt.getTime() + sessionLifetime * 1000),
    })
    return replyWith(session, user)
  }
}
