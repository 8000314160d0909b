import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { loginForm, openSessions, register } from '../load/accounts.js'
import { load } from '../load/load.js'
import type { FixedRequest, LoadResult } from '../load/load-plan.js'
import type { ServerProcess } from '../server-process.js'
import { ratiosOf, type Summary, summaryOf } from '../statistics.js'
import type { Rounds } from './requests.js'

export interface LoginFigures {
  readonly hashesPerSecond: Summary
  readonly loginsPerSecond: Summary
  readonly ratio: Summary
  readonly p97_5: Summary
}

/** Of so many accounts: logins of one account at once are slowed down. */
const accounts = 16

async function loginRequest(url: string): Promise<FixedRequest> {
  const emails = await Promise.all(Array.from({ length: accounts }, () => register(url)))
  return {
    method: 'POST',
    path: '/api/v1/auth/login',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: emails.map(loginForm),
  }
}

/** Logins, 16 at once, against the compare alone on all cores. */
export async function measureLogins(
  server: ServerProcess,
  { rounds, seconds }: Rounds,
): Promise<LoginFigures> {
  const request = await loginRequest(server.url)
  const hashes: number[] = []
  const logins: LoadResult[] = []
  for (let round = 0; round < rounds; round++) {
    hashes.push(await hashesPerSecond(seconds))
    const amount = Math.max(16, seconds * 8)
    logins.push(await load({ url: server.url, connections: 16, amount, requests: [request] }))
  }
  const perSecond = logins.map(({ requestsPerSecond }) => requestsPerSecond)
  return {
    hashesPerSecond: summaryOf(hashes),
    loginsPerSecond: summaryOf(perSecond),
    ratio: ratiosOf(perSecond, hashes),
    p97_5: summaryOf(logins.map(({ p97_5 }) => p97_5)),
  }
}

async function hashesPerSecond(seconds: number): Promise<number> {
  const file = fileURLToPath(new URL('../hash-worker.js', import.meta.url))
  const counts = Array.from(
    { length: availableParallelism() },
    () =>
      new Promise<number>((resolve, reject) => {
        const worker = new Worker(file, { workerData: seconds })
        worker.once('message', resolve)
        worker.once('error', reject)
      }),
  )
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0)
}

export interface StormFigures {
  readonly restP99: Summary
  readonly stormP99: Summary
  readonly ratio: Summary
}

/** GET /me by five callers, at rest and while 16 logins run at once. */
export async function measureStorm(
  server: ServerProcess,
  { rounds, seconds }: Rounds,
): Promise<StormFigures> {
  const login = await loginRequest(server.url)
  const [session] = await openSessions(server.url, 1)
  const me = {
    url: server.url,
    connections: 5,
    seconds,
    requests: [
      {
        method: 'GET' as const,
        path: '/api/v1/auth/me',
        headers: { Authorization: `Bearer ${session?.accessToken}` },
      },
    ],
  }
  await load(me)
  const rest: number[] = []
  const storm: number[] = []
  for (let round = 0; round < rounds; round++) {
    rest.push((await load(me)).p99)
    const [during] = await Promise.all([
      load(me),
      load({ url: server.url, connections: 16, seconds, requests: [login] }),
    ])
    storm.push(during.p99)
  }
  return {
    restP99: summaryOf(rest),
    stormP99: summaryOf(storm),
    ratio: ratiosOf(storm, rest),
  }
}
