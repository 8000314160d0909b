import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'

/** A server to be measured, as its user starts it. */
export interface Contender {
  readonly name: string
  readonly command: readonly string[]
  readonly port: number
}

export interface RunningServer {
  readonly url: string
  /** From the start of the process to its first answer. */
  readonly startMs: number
  memoryMiB(): Promise<number>
  stop(): Promise<void>
}

export const headers = { Authorization: 'Bearer a.b.c' }
const patienceMs = 60_000

export async function startServer({ name, command, port }: Contender): Promise<RunningServer> {
  const [program = '', ...args] = command
  const url = `http://127.0.0.1:${port}/api/v1/auth/me`
  const startedAt = performance.now()
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  while (!(await answers(url))) {
    if (child.exitCode !== null || performance.now() - startedAt > patienceMs) {
      child.kill()
      throw new Error(`${name} does not answer at ${url}`)
    }
    await wait(2)
  }
  return {
    url,
    startMs: performance.now() - startedAt,
    memoryMiB: () => residentMiB(child),
    stop: async () => {
      const exited = once(child, 'exit')
      child.kill()
      await exited
    },
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { headers })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}

/** Linux only; NaN elsewhere. */
async function residentMiB({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024
}
