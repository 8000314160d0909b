import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../processes/free-port.js'

/** ops/nginx.conf, as it is but for its own port, its temporary files, and the servers behind it, which are named one by one. */
export interface Nginx {
  readonly url: string
  /** What it has said of itself; all of it when it has been stopped. */
  log(): string
  stop(): Promise<void>
}

/** Where no nginx is installed, tests that need one are skipped, each by its name. */
const version = /nginx\/1\.(\d+)\.(\d+)/.exec(
  spawnSync('nginx', ['-v'], { encoding: 'utf8' }).stderr,
)
export const hasNginx = version !== null
/** From 1.27.3 on it can find the servers of a name anew. */
export const nginxResolves = Number(version?.[1]) * 100 + Number(version?.[2]) >= 2703

export const nginxConf = join(import.meta.dirname, '../../../ops/nginx.conf')

export async function startNginx(servers: readonly string[]): Promise<Nginx> {
  const folder = await mkdtemp(join(tmpdir(), 'auth-api-nginx-'))
  const port = await freePort()
  const upstream = servers.map((url) => `server ${new URL(url).host}$1;`).join('\n    ')
  const changes: [RegExp, string][] = [
    [/listen 8080;/, `listen 127.0.0.1:${port};`],
    [/\/tmp\//g, `${folder}/`],
    [/server api:8000 resolve(.*);/, upstream],
  ]
  let text = await readFile(nginxConf, 'utf8')
  for (const [part, instead] of changes) {
    if (!text.match(part)) throw new Error(`${nginxConf} has no ${part.source}`)
    text = text.replace(part, instead)
  }
  const file = join(folder, 'nginx.conf')
  await writeFile(file, text)

  // Its own log says nothing of its start.
  const globals = 'daemon off; error_log stderr notice;'
  const child = spawn('nginx', ['-p', folder, '-c', file, '-g', globals], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = once(child, 'close')
  let log = ''
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (chunk: Buffer) => {
      log += chunk
      if (log.includes('start worker process ')) resolve()
    })
    child.once('exit', () => reject(new Error(`nginx did not start: ${log}`)))
  })
  return {
    url: `http://127.0.0.1:${port}`,
    log: () => log,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}
