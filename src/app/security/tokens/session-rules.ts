/** What the rules need to know of a session's row. */
export interface SessionState {
  readonly generation: number
  readonly rotated_at: Date | null
  readonly revoked_at: Date | null
  readonly expires_at: Date
}

/** What to write to the row before the answer goes out, and how the refresh ends. */
export type RefreshDecision =
  /** One generation further, rotated now; hand out its token. */
  | { readonly change: 'rotate'; readonly outcome: 'rotated' }
  /** Hand out the token of the present generation once more. */
  | { readonly change: 'keep'; readonly outcome: 'repeated' }
  /** Refuse, and end the whole session: the token was used before. */
  | { readonly change: 'revoke'; readonly outcome: 'reused' }
  /** Refuse, but leave the caller's cookie: it may hold a newer token by now. */
  | { readonly change: 'keep'; readonly outcome: 'superseded' }
  /** Refuse: the session ended, or never issued such a token. */
  | { readonly change: 'keep'; readonly outcome: 'revoked' | 'expired' | 'unknown' }

/**
 * What happens to a refresh token of the generation `presented`, by the session's row alone
 * (RFC 9700, section 4.14.2). The first line that fits decides:
 *
 * | row and token                      | outcome    | change | why
 * | ---------------------------------- | ---------- | ------ | ---
 * | revoked                            | revoked    | keep   | comes first: no grace brings it back
 * | expired                            | expired    | keep   | absolute; rotation doesn't move it
 * | generation not issued yet          | unknown    | keep   | not from this row
 * | the present generation             | rotated    | rotate |
 * | an earlier one, grace over         | reused     | revoke | thief and owner can't be told apart
 * | one behind, within the grace       | repeated   | keep   | two tabs, or an answer that got lost
 * | two or more behind, in the grace   | superseded | keep   | a slow tab; the cookie is newer by now
 *
 * The grace starts at the last rotation, lasts `graceSeconds` without its end, and with 0 never starts.
 * A clock that stepped back counts as standing still. What is decided is to be written only while the row still is
 * as it was judged, and else to be decided anew.
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
  if (!isWithinGrace(session.rotated_at, now, graceSeconds)) {
    return { change: 'revoke', outcome: 'reused' }
  }
  const isDirectPredecessor = presented === session.generation - 1
  return { change: 'keep', outcome: isDirectPredecessor ? 'repeated' : 'superseded' }
}

function isWithinGrace(rotatedAt: Date | null, now: Date, graceSeconds: number): boolean {
  if (rotatedAt === null) return false
  const elapsed = Math.max(0, now.getTime() - rotatedAt.getTime())
  return elapsed < graceSeconds * 1000
}
