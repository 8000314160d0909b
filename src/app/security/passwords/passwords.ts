import { randomBytes } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { costOf, isHashable } from './bcrypt-hash.js'
import type { HashCaller } from './hash-turns.js'
import { type PasswordThreads, startPasswordThreads } from './password-threads.js'
import { preparePassword } from './prepare-password.js'

export interface PasswordOptions {
  /** bcrypt's cost, 4 to 31: a hash takes 2^rounds steps. */
  readonly rounds: number
  /** Worker threads at most; as many as cores by default. */
  readonly threads?: number
  /** Jobs that may wait for a thread; by default so many that the last one waits for seconds. */
  readonly maxQueue?: number
}

/** `outdated`: right, but the hash is cheaper than a new one, or of the password before it was prepared. Renew it. */
export type PasswordVerification = 'right' | 'outdated' | 'wrong'

export interface Passwords {
  /**
   * @throws PasswordsBusy when the queue is full; the reason of the caller's signal when the caller has gone.
   * @throws RangeError for a password that bcrypt would cut; validate first.
   */
  hash(password: string, caller?: HashCaller): Promise<string>
  /**
   * Costs one compare at the configured cost in every case. Wrong for an unknown user (undefined), a password that
   * bcrypt would cut, and a stored text that is no hash. A password that preparePassword changes costs a second compare
   * when the first one fails, with the password as it was sent: hashes of before its introduction are good.
   *
   * @throws PasswordsBusy when the queue is full; the reason of the caller's signal when the caller has gone.
   */
  verify(
    password: string,
    hash: string | undefined,
    caller?: HashCaller,
  ): Promise<PasswordVerification>
  /** Gauges: jobs that wait for a thread, and jobs that have one. */
  waiting(): number
  running(): number
  /** Refuses what comes, finishes what is accepted, ends the threads. */
  close(): Promise<void>
}

/** Waiting jobs for each thread: at cost 12 some seconds, as much as a client has patience for. */
const QUEUED_PER_THREAD = 32

/** A hash that nobody's password has, at the full cost, made and checked by the threads themselves. */
async function makeDummy(threads: PasswordThreads, cost: number): Promise<string> {
  const password = randomBytes(32).toString('base64')
  const hash = await threads.hash({ password, cost })
  if (costOf(hash) !== cost || !(await threads.verify({ password, hash, cost }))) {
    throw new Error('bcrypt does not work here: it refuses a hash of its own')
  }
  return hash
}

/**
 * bcrypt in worker threads: neither the event loop nor the pool of libuv ever waits for a hash.
 * Resolves when a thread works and the hash that stands in for unknown users is made and checked.
 *
 * @throws Error when bcrypt does not work here.
 */
export async function createPasswords(options: PasswordOptions): Promise<Passwords> {
  const { rounds, threads: maxThreads = availableParallelism() } = options
  const { maxQueue = QUEUED_PER_THREAD * Math.max(2, maxThreads) } = options
  const threads = await startPasswordThreads(maxThreads, maxQueue)
  const dummy = await makeDummy(threads, rounds).catch(async (error: unknown) => {
    await threads.close()
    throw error
  })

  async function matches(password: string, hash: string | undefined, caller?: HashCaller) {
    const isWhole = isHashable(password)
    const stored = hash !== undefined && costOf(hash) !== undefined ? hash : undefined
    const job = { password: isWhole ? password : '', hash: stored ?? dummy, cost: rounds }
    return (await threads.verify(job, caller)) && isWhole && stored !== undefined
  }
  const isCheap = (hash = '') => (costOf(hash) ?? rounds) < rounds

  return {
    async hash(password, caller) {
      const prepared = preparePassword(password)
      if (!isHashable(prepared)) throw new RangeError('bcrypt would cut this password')
      return threads.hash({ password: prepared, cost: rounds }, caller)
    },
    async verify(password, hash, caller) {
      const prepared = preparePassword(password)
      if (await matches(prepared, hash, caller)) return isCheap(hash) ? 'outdated' : 'right'
      const wasHashedAsSent = prepared !== password && (await matches(password, hash, caller))
      return wasHashedAsSent ? 'outdated' : 'wrong'
    },
    waiting: threads.waiting,
    running: threads.running,
    close: threads.close,
  }
}
