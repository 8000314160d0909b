import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { LoadPlan, LoadResult } from './load-plan.js'

const worker = fileURLToPath(new URL('load-worker.js', import.meta.url))

/**
 * Puts a load on a server, from a process of its own.
 * @throws Error when anything was answered with other than 2xx: such figures would mean nothing
 */
export async function load(plan: LoadPlan): Promise<LoadResult> {
  const child = fork(worker)
  child.send(plan)
  const [result] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => {
      throw new Error(`The load generator ended with ${code}.`)
    }),
  ])) as [LoadResult]
  if (result.failed > 0) {
    throw new Error(`${plan.url}: ${result.answered} answered, ${result.failed} failed`)
  }
  return result
}
