import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import type { Logger } from '../logging/logger.js'

export interface Supervision {
  /** Ends the workers, each after its last answer. */
  stop(): Promise<void>
}

/**
 * Runs this program `count` times, on one port (node:cluster). A worker that dies is replaced; but one that dies before it ever
 * listened would do so again, so all end then, and the exit code is 1.
 */
export function superviseWorkers(count: number, logger: Logger): Supervision {
  let stopping = false
  const listening = new WeakSet<Worker>()

  const stop = async () => {
    stopping = true
    const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined)
    const ended = workers.filter((worker) => !worker.isDead()).map((worker) => once(worker, 'exit'))
    for (const worker of workers) worker.process.kill('SIGTERM')
    await Promise.all(ended)
  }

  cluster.on('listening', (worker) => listening.add(worker))
  cluster.on('exit', (worker, exitCode, signal) => {
    if (stopping) return
    logger.error('a worker ended', { pid: worker.process.pid, exitCode, signal })
    if (listening.has(worker)) {
      cluster.fork()
      return
    }
    process.exitCode = 1
    void stop()
  })
  for (let i = 0; i < count; i++) cluster.fork()
  return { stop }
}
