import { randomBytes } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { costOf, isHashable } from './bcrypt-hash.js'
import type { HashJob, VerifyJob } from './password-worker.js'

export interface PasswordOptions {
  /** bcrypt's cost, 4 to 31: a hash takes 2^rounds steps. */
  readonly rounds: number
  /** Worker threads at most; as many as cores by default. */
  readonly threads?: number
  /** Jobs that may wait for a thread; by default so many that the last one waits for seconds. */
  readonly maxQueue?: number
}

export interface Passwords {
  /**
   * @throws PasswordsBusy when the queue is full.
   * @throws RangeError for a password that bcrypt would cut; validate first.
   */
  hash(password: string): Promise<string>
  /**
   * Costs one compare at the configured cost in every case. False for an unknown user (undefined), a
   * password that bcrypt would cut, and a stored text that is no hash.
   *
   * @throws PasswordsBusy when the queue is full.
   */
  verify(password: string, hash: string | undefined): Promise<boolean>
  /** Whether the hash is cheaper than a new one would be. */
  needsRehash(hash: string): boolean
  /** Gauges: jobs that wait for a thread, and jobs that have one. */
  waiting(): number
  running(): number
  /** Refuses what comes, finishes what is accepted, ends the threads. */
  close(): Promise<void>
}

/** The queue is full: answer 503 with Retry-After. */
export class PasswordsBusy extends Error {
  override readonly name = 'PasswordsBusy'
  constructor() {
    super('Too many passwords wait to be hashed')
  }
}

/** Waiting jobs for each thread: at cost 12 some seconds, as much as a client has patience for. */
const QUEUED_PER_THREAD = 32

type Pool = Piscina<HashJob | VerifyJob, unknown>

function startPool(threads: number): Pool {
  // This file is .ts under a loader and .js when built; the worker stands beside it in the same form.
  const worker = new URL(`./password-worker${extname(import.meta.url)}`, import.meta.url)
  const pool: Pool = new Piscina({
    filename: fileURLToPath(worker),
    name: 'hash', // what a starting thread looks for in the file; each job names its own
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: Number.POSITIVE_INFINITY,
    stricterFIFO: true,
    recordTiming: false,
  })
  // A thread that dies rejects the job it has and is replaced. One that dies idle has nobody to tell.
  pool.on('error', () => {})
  return pool
}

/**
 * bcrypt in worker threads: neither the event loop nor the pool of libuv ever waits for a hash.
 * Resolves when one thread works and the hash that stands in for unknown users is made and checked.
 *
 * @throws Error when bcrypt does not work here.
 */
export async function createPasswords(options: PasswordOptions): Promise<Passwords> {
  const { rounds, threads = availableParallelism() } = options
  const { maxQueue = QUEUED_PER_THREAD * Math.max(2, threads) } = options
  const pool = startPool(threads)
  const accepted = new Set<Promise<unknown>>()
  let closed = false

  async function run(name: 'hash' | 'verify', job: HashJob | VerifyJob): Promise<unknown> {
    if (closed) throw new Error('The password threads are closed')
    if (pool.queueSize >= maxQueue) throw new PasswordsBusy()
    const result = pool.run(job, { name })
    accepted.add(result)
    try {
      return await result
    } finally {
      accepted.delete(result)
    }
  }

  const hashNow = async (password: string) => String(await run('hash', { password, cost: rounds }))
  const verifyNow = async (password: string, hash: string) =>
    (await run('verify', { password, hash, cost: rounds })) === true

  async function close(): Promise<void> {
    closed = true
    await Promise.allSettled(accepted)
    await pool.destroy()
  }

  async function makeDummy(): Promise<string> {
    const password = randomBytes(32).toString('base64')
    const hash = await hashNow(password)
    if (costOf(hash) !== rounds || !(await verifyNow(password, hash))) {
      throw new Error('bcrypt does not work here: it refuses a hash of its own')
    }
    return hash
  }

  const dummy = await makeDummy().catch(async (error: unknown) => {
    await close()
    throw error
  })

  return {
    async hash(password) {
      if (!isHashable(password)) throw new RangeError('bcrypt would cut this password')
      return hashNow(password)
    },
    async verify(password, hash) {
      const isPossible = hash !== undefined && costOf(hash) !== undefined && isHashable(password)
      const matches = await verifyNow(
        isHashable(password) ? password : '',
        hash !== undefined && costOf(hash) !== undefined ? hash : dummy,
      )
      return matches && isPossible
    },
    needsRehash: (hash) => (costOf(hash) ?? rounds) < rounds,
    waiting: () => pool.queueSize,
    running: () => accepted.size - pool.queueSize,
    close,
  }
}
