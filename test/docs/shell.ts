import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** One bash that runs command after command, so that variables and background jobs last. */
export interface Shell {
  /** @returns what the command printed, errors included */
  run(command: string): Promise<string>
  /** Ends it and whatever it has started. */
  close(): Promise<void>
}

const mark = '__done__'

/** @param env all that it sees of an environment */
export function openShell(cwd: string, env: Readonly<Record<string, string | undefined>>): Shell {
  // Detached: a process group of its own, which can be ended as a whole.
  const bash = spawn('bash', ['--norc'], { cwd, env, detached: true })
  const exit = once(bash, 'exit')
  let output = ''
  let heard = () => {}
  const hear = (chunk: Buffer) => {
    output += chunk
    heard()
  }
  bash.stdout.on('data', hear)
  bash.stderr.on('data', hear)
  bash.stdin.write('exec 2>&1\n')

  return {
    async run(command) {
      output = ''
      bash.stdin.write(`${command}\nprintf '\\n${mark}\\n'\n`)
      while (!output.endsWith(`\n${mark}\n`)) {
        await new Promise<void>((resolve) => {
          heard = resolve
        })
      }
      return output.slice(0, -mark.length - 2)
    },
    async close() {
      if (bash.pid !== undefined) process.kill(-bash.pid, 'SIGTERM')
      await exit
    },
  }
}
