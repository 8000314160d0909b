import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export interface ServerCommand {
  readonly name: string
  /** Of the compiled benchmark, or of the project. */
  readonly arguments: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  /** A path that is answered, with whatever status, as soon as the server works. */
  readonly probe: string
}

export interface ServerProcess {
  readonly name: string
  readonly url: string
  /** Milliseconds from its start to its first answer. */
  readonly startedIn: number
  /** Seconds that all its threads have computed; undefined where the system doesn't tell (no /proc). */
  cpuSeconds(): number | undefined
  /** Bytes of memory; undefined where the system doesn't tell. */
  memory(): number | undefined
  stop(): Promise<void>
}

export const projectFolder = fileURLToPath(new URL('../../../../', import.meta.url))

/** Starts a server on a free port and waits for its first answer. Its output goes to `logFile`. */
export async function startServer(command: ServerCommand, logFile: string): Promise<ServerProcess> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const output = openSync(logFile, 'w')
  const startedAt = performance.now()
  const child = spawn(process.execPath, command.arguments, {
    cwd: projectFolder,
    env: { PATH: process.env.PATH, ...command.environment, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  await firstAnswer(child, url + command.probe, logFile)
  const startedIn = performance.now() - startedAt
  return {
    name: command.name,
    url,
    startedIn,
    cpuSeconds: () => cpuSeconds(child.pid),
    memory: () => memory(child.pid),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGTERM')
      await Promise.race([once(child, 'exit'), sleep(10_000, undefined, { ref: false })])
      child.kill('SIGKILL')
    },
  }
}

async function firstAnswer(child: ChildProcess, url: string, logFile: string): Promise<void> {
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    if (child.exitCode !== null) break
    try {
      await (await fetch(url)).arrayBuffer()
      return
    } catch {
      await sleep(5)
    }
  }
  child.kill('SIGKILL')
  throw new Error(
    `${url} does not answer. Its output ends:\n${readFileSync(logFile, 'utf8').slice(-2000)}`,
  )
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** Linux counts in hundredths of a second: proc(5), /proc/pid/stat, fields 14 and 15. */
function cpuSeconds(pid: number | undefined): number | undefined {
  const stat = readProc(`/proc/${pid}/stat`)
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
  return fields && (Number(fields[11]) + Number(fields[12])) / 100
}

function memory(pid: number | undefined): number | undefined {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readProc(`/proc/${pid}/status`) ?? '')?.[1]
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024
}

function readProc(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
