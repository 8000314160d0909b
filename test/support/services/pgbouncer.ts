import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nobody } from '../application/nobody.js'
import { freePort } from '../processes/free-port.js'

/**
 * A PgBouncer of its own, in transaction mode, with three connections to each database of a server on this machine; what follows a
 * transaction goes to another of them.
 */
export interface PgBouncer {
  /** `url` with PgBouncer's port. */
  through(url: string): string
  /** Ends it as a crash would: all connections break. */
  halt(): Promise<void>
  /** Starts it again after `halt`. */
  start(): Promise<void>
  stop(): Promise<void>
}

/** E.g. 1.21, where it is installed. */
const version = /PgBouncer (\d+\.\d+)/.exec(
  spawnSync('pgbouncer', ['--version'], { encoding: 'utf8' }).stdout ?? '',
)?.[1]
export const hasPgBouncer = version !== undefined
/** From 1.21 on it carries prepared statements. */
export const carriesPrepared = Number(version?.split('.')[1]) >= 21

/** @param maxPreparedStatements that a connection carries; where it can, see `carriesPrepared` */
export async function startPgBouncer(
  target: { port: number },
  maxPreparedStatements: number,
): Promise<PgBouncer> {
  const folder = await mkdtemp(join(tmpdir(), 'auth-api-pgbouncer-'))
  const [settings, users] = [join(folder, 'pgbouncer.ini'), join(folder, 'users')]
  const port = await freePort()
  await writeFile(users, '"postgres" ""\n')
  await writeFile(
    settings,
    `[databases]
* = host=127.0.0.1 port=${target.port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = trust
auth_file = ${users}
pool_mode = transaction
default_pool_size = 3
server_round_robin = 1
${carriesPrepared ? `max_prepared_statements = ${maxPreparedStatements}` : ''}
`,
  )
  // It refuses to run as root, and as another must read these.
  await chmod(folder, 0o755)

  let child: ChildProcess | undefined
  async function start(): Promise<void> {
    const started = spawn('pgbouncer', [settings], {
      ...nobody,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    child = started
    await new Promise<void>((resolve, reject) => {
      let log = ''
      started.stderr.on('data', (chunk: Buffer) => {
        log += chunk
        if (log.includes('process up')) resolve()
      })
      started.once('exit', () => reject(new Error(`PgBouncer did not start: ${log}`)))
    })
  }
  async function halt(): Promise<void> {
    if (child?.kill('SIGKILL')) await once(child, 'exit')
  }

  await start()
  return {
    through(url) {
      const changed = new URL(url)
      changed.port = String(port)
      return changed.href
    },
    halt,
    start,
    stop: async () => {
      await halt()
      await rm(folder, { recursive: true })
    },
  }
}
