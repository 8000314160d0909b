import { randomBytes, randomInt } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startPostgresServer } from '../../test/support/databases/postgres-server.js'
import { authApi } from './contenders.js'
import { makeDatabase } from './database.js'
import { type LoggedIn, login, register } from './load/accounts.js'
import { type ServerProcess, startServer } from './server-process.js'

// `make soak`: two servers on one PostgreSQL under mixed load for MINUTES. Ends with code 1 when a request failed, when a session
// lived that should be dead, or when the memory grew.

const minutes = Number(process.env.MINUTES ?? 10)
const people = 12
const say = (text: string) => process.stdout.write(`${text}\n`)

const folder = mkdtempSync(join(tmpdir(), 'auth-api-soak-'))
const postgres = await startPostgresServer()
const databaseUrl = await makeDatabase(postgres.url)
const shared = { databaseUrl, secret: randomBytes(32).toString('hex') }
const servers = [
  await startServer(authApi(shared), join(folder, '1.log')),
  await startServer(authApi(shared), join(folder, '2.log')),
]
const deadline = Date.now() + minutes * 60_000
const counts = { requests: 0, failed: 0, undead: 0 }

/** Each request goes to either server. */
const anyUrl = () => servers[randomInt(servers.length)]?.url ?? ''

async function call(method: string, path: string, headers: Record<string, string>, status: number) {
  const response = await fetch(`${anyUrl()}/api/v1/auth/${path}`, {
    method,
    headers: { ...headers, 'X-Forwarded-For': `10.0.${randomInt(256)}.${randomInt(1, 255)}` },
  })
  await response.arrayBuffer()
  counts.requests += 1
  if (response.status === status) return response
  counts.failed += 1
  if (status === 401 && response.ok) counts.undead += 1
  say(`${method} ${path}: ${response.status} instead of ${status}`)
  return response
}

const bearer = ({ accessToken }: LoggedIn) => ({ Authorization: `Bearer ${accessToken}` })

/** Logs in, asks and refreshes for a while, logs out, and tries what it has left. */
async function live(email: string): Promise<void> {
  while (Date.now() < deadline) {
    const session = await login(anyUrl(), email)
    counts.requests += 1
    let { cookie } = session
    for (let i = randomInt(5, 40); i > 0 && Date.now() < deadline; i--) {
      for (let asked = 0; asked < 10; asked++) await call('GET', 'me', bearer(session), 200)
      const refreshed = await call('POST', 'refresh', { Cookie: cookie }, 200)
      cookie = refreshed.headers.getSetCookie()[0]?.split(';')[0] ?? cookie
    }
    await call('POST', 'logout', { Cookie: cookie }, 200)
    await call('GET', 'me', bearer(session), 401)
    await call('POST', 'refresh', { Cookie: cookie }, 401)
  }
}

const megabytes = (server: ServerProcess) => Math.round((server.memory() ?? 0) / 2 ** 20)

/** Memory of both servers, at regular intervals. */
async function watch(): Promise<number[]> {
  const samples: number[] = []
  while (Date.now() < deadline) {
    await sleep(Math.min(15_000, minutes * 6_000))
    const memory = servers.map(megabytes)
    samples.push(memory.reduce((sum, each) => sum + each, 0))
    say(`${counts.requests} requests, ${counts.failed} failed, memory ${memory.join(' + ')} MB`)
  }
  return samples
}

/** Largest of the last third against largest of the third before it: what has warmed up grows no more. */
function growth(samples: readonly number[]): number {
  const third = Math.floor(samples.length / 3)
  const largest = (from: number, to?: number) => Math.max(...samples.slice(from, to))
  return largest(-third) / largest(-2 * third, -third)
}

try {
  const emails = await Promise.all(Array.from({ length: people }, () => register(anyUrl())))
  const [samples] = await Promise.all([watch(), ...emails.map(live)])
  const grown = growth(samples)
  say(
    `${minutes} minutes, ${counts.requests} requests: ${counts.failed} failed, ${counts.undead} sessions lived that should be dead, memory at the end ${grown.toFixed(2)} of that before`,
  )
  if (counts.failed > 0 || !(grown < 1.1)) process.exitCode = 1
} finally {
  for (const server of servers) await server.stop()
  await postgres.stop()
  rmSync(folder, { recursive: true })
}
