import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import type { Logger } from '../../http/server/logger.js'

export interface SupervisionOptions {
  /** How many workers. */
  readonly count: number
  readonly logger: Logger
  readonly now: () => Date
}

export interface Supervision {
  /** Ends the workers, each after its last answer. */
  stop(): Promise<void>
}

/** How long a dead worker's place stays empty: twice as long after each death, so that a crash loop leaves the machine alone. */
const shortestPauseMs = 100
const longestPauseMs = 5_000
/** A worker that has served for so long is in no loop. */
const longLifeMs = 10_000

/**
 * Runs this program `count` times, on one port (node:cluster). A worker that dies is replaced after a pause; but one that dies
 * before it ever listened would do so again, so all end then, and the exit code is 1.
 */
export function superviseWorkers({ count, logger, now }: SupervisionOptions): Supervision {
  const stopping = new AbortController()
  const listeningSince = new WeakMap<Worker, number>()
  let pauseMs = shortestPauseMs

  const stop = async () => {
    stopping.abort()
    const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined)
    const ended = workers.filter((worker) => !worker.isDead()).map((worker) => once(worker, 'exit'))
    for (const worker of workers) worker.process.kill('SIGTERM')
    await Promise.all(ended)
  }

  const replace = (lifeMs: number): number => {
    const waitMs = lifeMs < longLifeMs ? pauseMs : shortestPauseMs
    pauseMs = Math.min(2 * waitMs, longestPauseMs)
    delay(waitMs, undefined, { signal: stopping.signal }).then(
      () => cluster.fork(),
      () => {},
    )
    return waitMs
  }

  cluster.on('listening', (worker) => listeningSince.set(worker, now().getTime()))
  cluster.on('exit', (worker, exitCode, signal) => {
    if (stopping.signal.aborted) return
    const since = listeningSince.get(worker)
    const context = { pid: worker.process.pid, exitCode, signal }
    if (since === undefined) {
      logger.error('a worker ended before it listened', context)
      process.exitCode = 1
      void stop()
      return
    }
    logger.error('a worker ended', { ...context, pauseMs: replace(now().getTime() - since) })
  })
  for (let i = 0; i < count; i++) cluster.fork()
  return { stop }
}
