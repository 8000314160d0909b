import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { HashJob, VerifyJob } from './password-worker.js'

/** The queue is full: answer 503 with Retry-After. */
export class PasswordsBusy extends Error {
  override readonly name = 'PasswordsBusy'
  constructor() {
    super('Too many passwords wait to be hashed')
  }
}

export interface PasswordThreads {
  hash(job: HashJob): Promise<string>
  verify(job: VerifyJob): Promise<boolean>
  /** Jobs that wait for a thread. */
  waiting(): number
  /** Jobs that have one, or for which one starts. */
  running(): number
  close(): Promise<void>
}

function startPool(threads: number): Piscina<HashJob | VerifyJob, unknown> {
  // This file is .ts under a loader and .js when built; the worker stands beside it in the same form.
  const worker = new URL(`./password-worker${extname(import.meta.url)}`, import.meta.url)
  const pool = new Piscina<HashJob | VerifyJob, unknown>({
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
 * At most `threads` worker threads, which start when they are needed and stay, and a queue before
 * them that takes `maxQueue` jobs and refuses more with PasswordsBusy.
 */
export function startPasswordThreads(threads: number, maxQueue: number): PasswordThreads {
  const pool = startPool(threads)
  // Counted here: the pool's own count of what waits leaves jobs out while threads start.
  const accepted = new Set<Promise<unknown>>()
  let closed = false

  async function run(name: 'hash' | 'verify', job: HashJob | VerifyJob): Promise<unknown> {
    if (closed) throw new Error('The password threads are closed')
    if (accepted.size >= threads + maxQueue) throw new PasswordsBusy()
    const result = pool.run(job, { name })
    accepted.add(result)
    try {
      return await result
    } finally {
      accepted.delete(result)
    }
  }

  return {
    hash: async (job) => String(await run('hash', job)),
    verify: async (job) => (await run('verify', job)) === true,
    waiting: () => Math.max(0, accepted.size - threads),
    running: () => Math.min(accepted.size, threads),
    async close() {
      closed = true
      await Promise.allSettled(accepted)
      await pool.destroy()
    },
  }
}
