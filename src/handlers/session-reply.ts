import type { CookieWriter } from '../contract/cookie-writer.js'
import type { SessionRow } from '../data/sessions.js'
import type { Tokens } from '../security/tokens.js'

export interface SessionReplyDependencies {
  readonly tokens: Tokens
  readonly cookie: CookieWriter
  readonly now: () => Date
}

export interface SessionOwner {
  readonly id: string
  readonly email: string
}

/** The Token of the contract with its cookie, for a session in the state of its row. */
export type SessionReply = (session: SessionRow, owner: SessionOwner) => {
  readonly status: 200
  readonly body: { access_token: string; token_type: 'bearer' }
  readonly headers: { 'Set-Cookie': string }
  readonly actor: string
}
