/** The part of a session's row that decides about a refresh. */
export interface SessionState {
  /** The generation of the current refresh token, from 0. */
  readonly generation: number
  /** When the current token replaced its predecessor; null for the first one. */
  readonly rotated_at: Date | null
  /** The times of the rotations before `rotated_at`, newest first. A time that is missing is outside the grace. */
  readonly earlier_rotations: readonly Date[]
  readonly revoked_at: Date | null
  readonly expires_at: Date
}

/** What to write to the row before the response is sent, and the result of the refresh. */
export type RefreshDecision =
  /** Go to the next generation and return its token. */
  | { readonly change: 'rotate'; readonly outcome: 'rotated' }
  /** Return the token of the current generation again. */
  | { readonly change: 'keep'; readonly outcome: 'repeated' }
  /** Refuse, and end the whole session: the token was used before. */
  | { readonly change: 'revoke'; readonly outcome: 'reused' }
  /** Refuse, but keep the caller's cookie: it may hold a newer token by now. */
  | { readonly change: 'keep'; readonly outcome: 'superseded' }
  /** Refuse: the session has ended, or has not issued such a token. */
  | { readonly change: 'keep'; readonly outcome: 'revoked' | 'expired' | 'unknown' }

/**
 * Decides about a refresh token of the generation `presented`, from the session's row alone
 * (RFC 9700, section 4.14.2). The first row that matches applies:
 *
 * | session and token                          | outcome    | change | reason
 * | ------------------------------------------ | ---------- | ------ | ---
 * | revoked                                    | revoked    | keep   | first: no grace reopens a revoked session
 * | expired                                    | expired    | keep   | absolute: a rotation does not extend it
 * | a generation that was not issued           | unknown    | keep   |
 * | the current generation                     | rotated    | rotate |
 * | replaced one grace ago, or earlier         | reused     | revoke | the token was copied
 * | one behind, replaced within the grace      | repeated   | keep   | two tabs, or a lost response
 * | more behind, replaced within the grace     | superseded | keep   | a slow tab; the cookie is newer by now
 *
 * The grace of each token starts when that token was replaced, however many rotations followed. It lasts
 * `graceSeconds`, without its last instant; with 0 there is none. A time in the future counts as now.
 */
export function decideRefresh(
  session: SessionState,
  presented: number,
  now: Date,
  graceSeconds: number,
): RefreshDecision {
  if (session.revoked_at !== null) return { change: 'keep', outcome: 'revoked' }
  if (session.expires_at <= now) return { change: 'keep', outcome: 'expired' }
  if (presented > session.generation) return { change: 'keep', outcome: 'unknown' }
  if (presented === session.generation) return { change: 'rotate', outcome: 'rotated' }
  if (!isWithinGrace(replacedAt(session, presented), now, graceSeconds)) {
    return { change: 'revoke', outcome: 'reused' }
  }
  const isDirectPredecessor = presented === session.generation - 1
  return { change: 'keep', outcome: isDirectPredecessor ? 'repeated' : 'superseded' }
}

/**
 * When the session ends if it is not used any more.
 * @param inactivitySeconds after the last use; undefined: `expires_at` alone counts
 */
export function endOf(
  session: Pick<SessionState, 'rotated_at' | 'expires_at'> & { readonly created_at: Date },
  inactivitySeconds: number | undefined,
): Date {
  if (inactivitySeconds === undefined) return session.expires_at
  const lastUse = (session.rotated_at ?? session.created_at).getTime()
  return new Date(Math.min(session.expires_at.getTime(), lastUse + inactivitySeconds * 1000))
}

/** When the token of an earlier generation was replaced; nothing when the row does not know it any more. */
function replacedAt(session: SessionState, presented: number): Date | null | undefined {
  const behind = session.generation - presented
  return behind === 1 ? session.rotated_at : session.earlier_rotations[behind - 2]
}

function isWithinGrace(
  replaced: Date | null | undefined,
  now: Date,
  graceSeconds: number,
): boolean {
  if (!replaced) return false
  const elapsed = Math.max(0, now.getTime() - replaced.getTime())
  return elapsed < graceSeconds * 1000
}
