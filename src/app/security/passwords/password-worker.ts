import { constants, getPriority, setPriority } from 'node:os'
import { loadBcrypt } from './bcrypt.js'
import { verifyAtCost } from './verify-at-cost.js'

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

export function verify({ password, hash, cost }: VerifyJob): boolean {
  return verifyAtCost(bcrypt, password, hash, cost)
}
