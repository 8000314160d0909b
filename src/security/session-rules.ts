/** What the rules need to know of a session's row. */
export interface SessionState {
  readonly generation: number
  readonly rotatedAt: Date | null
  readonly revokedAt: Date | null
  readonly expiresAt: Date
}

export type RefreshDecision =
  /** Step to this generation, rotated at this time, and hand out its token. */
  | { readonly kind: 'rotate'; readonly generation: number; readonly rotatedAt: Date }
  /** Hand out the token of the present generation once more; nothing changes. */
  | { readonly kind: 'repeat' }
  /** Revoke the whole session, and refuse: the token was used before. */
  | { readonly kind: 'revoke' }
  /** Refuse; nothing changes, and the caller's cookie stays. */
  | { readonly kind: 'refuse' }
  /** Refuse: the session ended, or such a token was never issued; nothing changes. */
  | { readonly kind: 'revoked' }
  | { readonly kind: 'expired' }
  | { readonly kind: 'unknown' }

/**
 * What happens to a refresh token of the generation `presented`, by the session's row alone
 * (RFC 9700, section 4.14.2). The first line that fits decides:
 *
 * | row and token                                   | decision | why
 * | ----------------------------------------------- | -------- | ---
 * | revoked                                         | revoked  | comes first: no grace brings it back
 * | expired                                         | expired  | absolute; rotation doesn't move it
 * | generation not issued yet                       | unknown  | not from this row
 * | the present generation                          | rotate   |
 * | an earlier one, grace over                      | revoke   | reuse: thief and owner can't be told apart
 * | one behind, within the grace                    | repeat   | two tabs, or an answer that got lost
 * | two or more behind, within the grace            | refuse   | a slow tab; its cookie jar has a newer one
 *
 * The grace starts at the last rotation, lasts `graceSeconds` without its end, and with 0 never starts.
 * A clock that stepped back counts as standing still. To be called with the row locked, and what is
 * decided to be written before the lock is released.
 */
export function decideRefresh(
  session: SessionState,
  presented: number,
  now: Date,
  graceSeconds: number,
): RefreshDecision {
  if (session.revokedAt !== null) return { kind: 'revoked' }
  if (session.expiresAt <= now) return { kind: 'expired' }
  if (presented > session.generation) return { kind: 'unknown' }
  if (presented === session.generation) {
    return { kind: 'rotate', generation: session.generation + 1, rotatedAt: now }
  }
  if (!isWithinGrace(session.rotatedAt, now, graceSeconds)) return { kind: 'revoke' }
  return { kind: presented === session.generation - 1 ? 'repeat' : 'refuse' }
}

function isWithinGrace(rotatedAt: Date | null, now: Date, graceSeconds: number): boolean {
  if (rotatedAt === null) return false
  const elapsed = Math.max(0, now.getTime() - rotatedAt.getTime())
  return elapsed < graceSeconds * 1000
}
