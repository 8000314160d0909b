import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Piscina } from 'piscina'
import { type HashCaller, HashTurns } from './hash-turns.js'
import type { HashJob, VerifyJob } from './password-worker.js'

export interface PasswordThreads {
  /** @throws PasswordsBusy, or the reason of the caller's signal */
  hash(job: HashJob, caller?: HashCaller): Promise<string>
  verify(job: VerifyJob, caller?: HashCaller): Promise<boolean>
  /** Jobs that wait for a thread. */
  waiting(): number
  /** Jobs that have one, or for which one starts. */
  running(): number
  close(): Promise<void>
}

type Name = 'hash' | 'verify'

/** A thread that has had nothing to do for so long ends, and gives back its 15 MB. */
const idleMs = 30_000

async function startPool(threads: number): Promise<Piscina<HashJob | VerifyJob, unknown>> {
  // Loaded here: a server does not wait for it.
  const { Piscina } = await import('piscina')
  // This file is .ts under a loader and .js when built; the worker stands beside it in the same form.
  const worker = new URL(`./password-worker${extname(import.meta.url)}`, import.meta.url)
  const pool = new Piscina<HashJob | VerifyJob, unknown>({
    filename: fileURLToPath(worker),
    name: 'hash', // what a starting thread looks for in the file; each job names its own
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: idleMs,
    stricterFIFO: true,
    recordTiming: false,
  })
  // A thread that dies rejects the job it has and is replaced. One that dies idle has nobody to tell.
  pool.on('error', () => {})
  return pool
}

/** At most `threads` worker threads, which start when they are needed, and a queue of at most `maxQueue` jobs. */
export async function startPasswordThreads(
  threads: number,
  maxQueue: number,
): Promise<PasswordThreads> {
  const pool = await startPool(threads)
  // The pool's own queue stays empty: its order is that of arrival.
  const turns = new HashTurns(threads, maxQueue)
  const accepted = new Set<Promise<unknown>>()
  let closed = false

  async function run(name: Name, job: HashJob | VerifyJob, caller: HashCaller): Promise<unknown> {
    await turns.start(caller)
    try {
      return await pool.run(job, { name })
    } finally {
      turns.done()
    }
  }

  async function accept(name: Name, job: HashJob | VerifyJob, caller = {}): Promise<unknown> {
    if (closed) throw new Error('The password threads are closed')
    const result = run(name, job, caller)
    accepted.add(result)
    try {
      return await result
    } finally {
      accepted.delete(result)
    }
  }

  return {
    hash: async (job, caller) => String(await accept('hash', job, caller)),
    verify: async (job, caller) => (await accept('verify', job, caller)) === true,
    waiting: () => turns.waiting,
    running: () => turns.running,
    async close() {
      closed = true
      await Promise.allSettled(accepted)
      await pool.destroy()
    },
  }
}
