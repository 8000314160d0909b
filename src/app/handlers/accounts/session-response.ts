import type { CookieWriter } from '../../../binding/response/cookie-writer.js'
import type { Session } from '../../data/accounts/sessions.js'
import type { Tokens } from '../../security/tokens/tokens.js'

export interface SessionReplyDependencies {
  readonly tokens: Tokens
  readonly cookie: CookieWriter
  readonly now: () => Date
}

export interface SessionOwner {
  readonly id: string
  readonly email: string
}

/** Answers with the contract's Token and its cookie, for a session as its row is now. */
export type SessionReply = ReturnType<typeof sessionResponse>

/**
 * The refresh token is a function of the row: whoever is answered for the same row gets the same bytes, so two
 * tabs that refresh at once end with one token.
 */
export function sessionResponse({ tokens, cookie, now }: SessionReplyDependencies) {
  return (session: Session, { id, email }: SessionOwner) => {
    const common = { sub: id, email, sid: session.id }
    const refreshToken = tokens.signRefresh({
      ...common,
      gen: session.generation,
      issuedAt: session.rotated_at ?? session.created_at,
      expiresAt: session.expires_at,
    })
    const secondsLeft = Math.ceil((session.expires_at.getTime() - now().getTime()) / 1000)
    return {
      status: 200,
      body: { access_token: tokens.signAccess(common), token_type: 'bearer' },
      headers: { 'Set-Cookie': cookie.set(refreshToken, secondsLeft) },
      actor: id,
    } as const
  }
}
