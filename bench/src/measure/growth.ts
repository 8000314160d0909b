import pg from 'pg'
import { login } from '../load/accounts.js'
import { load } from '../load/load.js'
import { type ServerCommand, startServer } from '../server-process.js'
import { type Summary, summaryOf } from '../statistics.js'
import type { Rounds } from './requests.js'

export interface GrowthFigures {
  readonly size: number
  readonly requestsPerSecond: Summary
  /** Microseconds of processor time of the server for a request. */
  readonly cpu: Summary | undefined
}

interface Subject {
  readonly url: string
  readonly cpuSeconds: () => number | undefined
  readonly paths: readonly { path: string; headers: Record<string, string> }[]
}

async function figuresOf(
  size: number,
  { url, cpuSeconds, paths }: Subject,
  { rounds, seconds }: Rounds,
): Promise<GrowthFigures> {
  const plan = {
    url,
    connections: 20,
    seconds,
    requests: paths.map((request) => ({ method: 'GET' as const, ...request })),
  }
  await load(plan)
  const perSecond: number[] = []
  const cpu: number[] = []
  for (let round = 0; round < rounds; round++) {
    const before = cpuSeconds()
    const { requestsPerSecond, answered } = await load(plan)
    const after = cpuSeconds()
    perSecond.push(requestsPerSecond)
    if (before !== undefined && after !== undefined) cpu.push(((after - before) / answered) * 1e6)
  }
  return {
    size,
    requestsPerSecond: summaryOf(perSecond),
    cpu: cpu.length > 0 ? summaryOf(cpu) : undefined,
  }
}

/** A request without a database, on contracts of so many operations. */
export async function measureOperations(
  sizes: readonly number[],
  logFile: string,
  rounds: Rounds,
): Promise<readonly GrowthFigures[]> {
  const figures: GrowthFigures[] = []
  for (const size of sizes) {
    const command: ServerCommand = {
      name: `${size} operations`,
      arguments: ['bench/dist/bench/src/servers/many-operations.js'],
      environment: { NODE_ENV: 'production', OPERATIONS: String(size) },
      probe: '/health',
    }
    const server = await startServer(command, logFile)
    try {
      const last = size - 1
      const paths = [
        { path: `/api/v1/things${last % 2 ? last - 1 : last}`, headers: {} },
        { path: `/api/v1/things${last % 2 ? last : last - 1}/7/parts`, headers: {} },
      ]
      figures.push(await figuresOf(size, { ...server, paths }, rounds))
    } finally {
      await server.stop()
    }
  }
  return figures
}

/** GET /me of users all over a table of so many, each with a session. */
export async function measureRows(
  sizes: readonly number[],
  server: { readonly url: string; readonly cpuSeconds: () => number | undefined },
  databaseUrl: string,
  rounds: Rounds,
): Promise<readonly GrowthFigures[]> {
  const figures: GrowthFigures[] = []
  for (const size of sizes) {
    await growTo(size, databaseUrl)
    const paths = []
    for (let i = 0; i < 20; i++) {
      const email = `user${Math.floor(((i + 0.5) * size) / 20)}@example.com`
      const { accessToken } = await login(server.url, email)
      paths.push({
        path: '/api/v1/auth/me',
        headers: { Authorization: `Bearer ${accessToken}` },
      })
    }
    figures.push(await figuresOf(size, { ...server, paths }, rounds))
  }
  return figures
}

/** Users and sessions by SQL; their password is that of the last who registered. */
async function growTo(size: number, databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const numbered = `select i, md5('user' || i)::uuid::text as id from generate_series(1, ${size}) i`
  await client.query(`insert into users (id, email, password_hash, name)
    select n.id, 'user' || n.i || '@example.com', h.password_hash, 'Ada Lovelace'
    from (${numbered}) n, (select password_hash from users order by created_at desc limit 1) h
    on conflict do nothing`)
  await client.query(`insert into sessions (id, user_id, expires_at)
    select md5(n.id)::uuid::text, n.id, now() + interval '7 days' from (${numbered}) n
    on conflict do nothing`)
  await client.query('vacuum analyze users, sessions')
  // What was written is not to be flushed while something else is measured.
  await client.query('checkpoint')
  await client.end()
}
