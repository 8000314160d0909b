import { constants, getPriority, setPriority } from 'node:os'
import { loadBcrypt } from './bcrypt.js'
import { costOf } from './bcrypt-hash.js'

export interface HashJob {
  readonly password: string
  readonly cost: number
}

export interface VerifyJob {
  readonly password: string
  readonly hash: string
  /** The least cost that the whole job has, whatever the hash's own is. */
  readonly cost: number
}

// On Linux a priority belongs to the thread that asks (setpriority(2), "C library/kernel
// differences"): the event loop keeps its own and comes first. Elsewhere it would slow the process.
// Never raised: that takes a privilege.
if (process.platform === 'linux') {
  setPriority(Math.max(getPriority(), constants.priority.PRIORITY_BELOW_NORMAL))
}

// No top-level await in this file: under tsx, a worker of Node.js 20 can only `require` TypeScript.
const bcrypt = loadBcrypt()

export function hash({ password, cost }: HashJob): string {
  return bcrypt.hash(password, cost)
}

/**
 * Compares, and works on where the hash is cheaper than a new one would be, so that the time doesn't
 * tell an account with an old hash: 2^c + 2^c + 2^(c+1) + ... + 2^(cost-1) = 2^cost.
 */
export function verify({ password, hash, cost }: VerifyJob): boolean {
  const matches = bcrypt.verify(password, hash)
  if (!matches) {
    for (let missing = costOf(hash) ?? cost; missing < cost; missing++) {
      bcrypt.hash(password, missing)
    }
  }
  return matches
}
