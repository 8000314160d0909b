/** Somebody who waits, until he leaves or is told that it is of no use. */
export interface Waiter {
  readonly reject: (reason: unknown) => void
  /** Where he stands in the room. */
  place: number
}

export interface PendingAcquires {
  enter(reject: (reason: unknown) => void): Waiter
  /** @returns false for one who has been told already */
  leave(waiter: Waiter): boolean
  rejectAll(reason: unknown): void
}

/**
 * An array whose gaps are filled by the last one. A Set would do the same, but at a thousand requests a second it makes V8 replace its
 * table again and again, and each table that has grown old keeps alive what was ever in the next ones (decision 19).
 */
export function pendingAcquires(): PendingAcquires {
  let waiters: Waiter[] = []
  return {
    enter(reject) {
      const waiter = { reject, place: waiters.length }
      waiters.push(waiter)
      return waiter
    },
    leave(waiter) {
      if (waiters[waiter.place] !== waiter) return false
      const last = waiters.pop()
      if (last !== undefined && last !== waiter) {
        waiters[waiter.place] = last
        last.place = waiter.place
      }
      return true
    },
    rejectAll(reason) {
      const told = waiters
      waiters = []
      for (const { reject } of told) reject(reason)
    },
  }
}
