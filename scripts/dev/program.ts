import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export interface Program {
  /** Ends the process, and starts another one from the sources as they are now. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/**
 * Runs a TypeScript program in a process of its own.
 * @param options isPaused: it starts at the first `restart`
 */
export function startProgram(
  file: string,
  args: readonly string[],
  { isPaused = false } = {},
): Program {
  let child: ChildProcess | undefined
  let isStopped = false

  const start = () => {
    child = spawn(process.execPath, ['--import', 'tsx', file, ...args], { stdio: 'inherit' })
    child.once('exit', (code) => {
      if (code !== null && code !== 0) process.stderr.write('Waiting for the next change ...\n')
    })
  }
  const end = async () => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  if (!isPaused) start()
  return {
    restart: async () => {
      await end()
      if (!isStopped) start()
    },
    stop: async () => {
      isStopped = true
      await end()
    },
  }
}
