import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export interface Generator {
  /** @returns whether generated/ is now what the contract gives; else the reason has been printed */
  run(): Promise<boolean>
  /** Loads its sources again. */
  reload(): Promise<void>
  stop(): Promise<void>
}

/** `make generate` in a process that has loaded everything before it is needed: that takes longer than to generate. */
export function startGenerator(): Generator {
  const start = () =>
    spawn(process.execPath, ['--import', 'tsx', 'scripts/generate.ts', '--wait'], {
      stdio: ['pipe', 'inherit', 'inherit'],
    })
  let ready = start()

  return {
    run: async () => {
      const current = ready
      const ended = exitOf(current)
      current.stdin.end()
      const isDone = (await ended) === 0
      ready = start()
      return isDone
    },
    reload: async () => {
      await end(ready)
      ready = start()
    },
    stop: () => end(ready),
  }
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  const [code] = (await once(child, 'exit')) as [number | null]
  return code
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = exitOf(child)
  child.kill('SIGTERM')
  await ended
}
