import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** A TypeScript program of this folder as a process of its own, with what it printed. */
export interface Child {
  process: ChildProcess
  /** Resolves when what it printed so far fulfils `enough`, or when it ended. */
  printed(enough: (output: string) => boolean): Promise<string>
  /** Sends the signal and waits for the end. */
  kill(signal: NodeJS.Signals): Promise<void>
}

export function startChild(program: string, ...args: string[]): Child {
  const file = fileURLToPath(new URL(program, import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  let onOutput = () => {}
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk
    onOutput()
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  return {
    process: child,
    printed: async (enough) => {
      await Promise.race([
        ended,
        new Promise<void>((resolve) => {
          onOutput = () => enough(output) && resolve()
          onOutput()
        }),
      ])
      return output
    },
    kill: async (signal) => {
      child.kill(signal)
      await ended
    },
  }
}
