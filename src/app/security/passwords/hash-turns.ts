import type { Caller } from '../../../binding/caller.js'
import { customerOf, networkOf } from '../../../http/limits/address-prefix.js'
import { TurnQueue } from './turn-queue.js'

/** The queue is full: answer 503 with Retry-After. */
export class PasswordsBusy extends Error {
  override readonly name = 'PasswordsBusy'
  constructor() {
    super('Too many passwords wait to be hashed')
  }
}

/** For whom a password is hashed; without it, for the service itself. */
export type HashCaller = Pick<Caller, 'address' | 'signal'>

interface Job {
  readonly start: () => void
  readonly reject: (reason: unknown) => void
}

/**
 * Who may hash now: at most `slots` jobs at once, and at most `maxWaiting` in a queue. Networks take turns, and within a
 * network its addresses, so that a caller with many jobs holds up only itself. When the queue is full, the newest job of
 * the network with the most jobs is refused. A job whose caller has gone leaves the queue.
 */
export class HashTurns {
  private readonly queue = new TurnQueue<Job>()
  private started = 0

  constructor(
    private readonly slots: number,
    private readonly maxWaiting: number,
  ) {}

  /** Jobs in the queue. */
  get waiting(): number {
    return this.queue.size
  }

  /** Jobs that have started and not called `done`. */
  get running(): number {
    return this.started
  }

  /**
   * Resolves when the job may start; it must call `done` when it has ended.
   * @throws PasswordsBusy, or the reason of the caller's signal
   */
  async start({ address = '', signal }: HashCaller): Promise<void> {
    signal?.throwIfAborted()
    if (this.started < this.slots) {
      this.started += 1
      return
    }
    await this.wait([networkOf(address), customerOf(address)], signal)
  }

  done(): void {
    const next = this.queue.next()
    if (next === undefined) this.started -= 1
    else next.start()
  }

  private async wait(path: readonly string[], signal: AbortSignal | undefined): Promise<void> {
    let leave = () => {}
    try {
      await new Promise<void>((start, reject) => {
        const job = { start, reject }
        this.queue.add(job, path)
        if (this.queue.size > this.maxWaiting) {
          this.queue.removeFromLargest(path)?.reject(new PasswordsBusy())
        }
        leave = () => {
          if (this.queue.remove(job, path)) reject(signal?.reason)
        }
        signal?.addEventListener('abort', leave)
      })
    } finally {
      signal?.removeEventListener('abort', leave)
    }
  }
}
