import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { sharedResource } from '../shared-resources.js'

/** `auth-api serve` as a process of its own. */
export interface ServerProcess {
  readonly url: string
  readonly process: ChildProcess
  /** The entries of its log so far. */
  log(): readonly Record<string, unknown>[]
  /** Resolves with the first entry, past or to come, for which `wanted` is true. */
  logged(wanted: (entry: Record<string, unknown>) => boolean): Promise<Record<string, unknown>>
  /** @returns the exit code */
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

/** What production needs, with a free port. */
const production = {
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  PORT: '0',
  BCRYPT_ROUNDS: '10',
  JWT_SECRET_KEY: '0123456789abcdef'.repeat(4),
  CORS_ORIGINS: 'https://app.example.com',
  EMBEDDED_DATABASE: 'on',
}

/**
 * Starts a server and waits until it listens.
 * @param program what Node.js runs; the sources, as built for the test run, unless named
 * @param place the folder it runs in, and the user it runs as; those of this process unless named
 * @throws Error with what it printed, when it ends instead
 */
export async function startServerProcess(
  env: Record<string, string>,
  program: readonly string[] | undefined = undefined,
  place: { readonly cwd?: string; readonly uid?: number; readonly gid?: number } = {},
): Promise<ServerProcess> {
  const run = program ?? [join((await sharedResource('program')).folder, 'src/main.js')]
  const child = spawn(process.execPath, [...run, 'serve'], {
    ...place,
    env: { PATH: process.env.PATH, ...production, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let errors = ''
  let unfinished = ''
  const entries: Record<string, unknown>[] = []
  const onLine = new Set<() => void>()
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk
  })
  child.stdout.on('data', (chunk: Buffer) => {
    const lines = (unfinished + chunk).split('\n')
    unfinished = lines.pop() ?? ''
    for (const line of lines) if (line.startsWith('{')) entries.push(JSON.parse(line))
    for (const look of onLine) look()
  })
  const ended = once(child, 'close')

  const logged: ServerProcess['logged'] = (wanted) =>
    new Promise((resolve, reject) => {
      const look = () => {
        const entry = entries.find(wanted)
        if (entry === undefined) return
        onLine.delete(look)
        resolve(entry)
      }
      onLine.add(look)
      look()
      void ended.then(() => reject(new Error(`The server ended (${child.exitCode}): ${errors}`)))
    })

  const { url } = await logged(({ message }) => message === 'listening')
  return {
    url: String(url),
    process: child,
    log: () => entries,
    logged,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal)
      await ended
      return child.exitCode
    },
  }
}
