import { type LoggedIn, openBetterAuthSession, openSessions } from '../load/accounts.js'
import { load } from '../load/load.js'
import type { LoadPlan } from '../load/load-plan.js'
import type { ServerProcess } from '../server-process.js'
import { ratiosOf, type Summary, summaryOf } from '../statistics.js'

export interface RequestFigures {
  readonly name: string
  readonly requestsPerSecond: Summary
  /** Of the first contender's, round by round. */
  readonly ratio: Summary
  /** Microseconds of processor time that a request takes of the server; undefined where the system doesn't tell. */
  readonly cpu: Summary | undefined
  readonly cpuRatio: Summary | undefined
  /** Milliseconds. */
  readonly p97_5: Summary
}

export interface Rounds {
  readonly rounds: number
  readonly seconds: number
}

const connections = 20

type Contender = readonly [server: ServerProcess, plan: LoadPlan]

/** GET /me at each server; better-auth's is get-session. */
export async function measureMe(
  servers: readonly ServerProcess[],
  authApi: ServerProcess,
  rounds: Rounds,
): Promise<readonly RequestFigures[]> {
  const sessions = await openSessions(authApi.url, 10)
  const contenders: Contender[] = []
  for (const server of servers) {
    const requests =
      server.name === 'better-auth'
        ? await betterAuthRequests(server.url)
        : sessions.map(({ accessToken }) => ({
            method: 'GET' as const,
            path: '/api/v1/auth/me',
            headers: { Authorization: `Bearer ${accessToken}` },
          }))
    contenders.push([server, { url: server.url, connections, requests }])
  }
  return measure(contenders, rounds)
}

async function betterAuthRequests(url: string) {
  const cookies: string[] = []
  for (let i = 0; i < 10; i++) cookies.push(await openBetterAuthSession(url))
  const path = '/api/auth/get-session'
  return cookies.map((Cookie) => ({ method: 'GET' as const, path, headers: { Cookie } }))
}

/** POST /refresh at each server: every request rotates a session. */
export async function measureRefresh(
  servers: readonly ServerProcess[],
  authApi: ServerProcess,
  rounds: Rounds,
): Promise<readonly RequestFigures[]> {
  const contenders: Contender[] = []
  for (const server of servers) {
    const sessions: readonly LoggedIn[] = await openSessions(authApi.url, connections * 1.5)
    const refreshCookies = sessions.map(({ cookie }) => cookie)
    // A number of requests, not a time: a request that is cut off would take its cookie along.
    const amount = rounds.seconds * 300
    const plan = { url: server.url, connections: connections / 2, amount, refreshCookies }
    contenders.push([server, plan])
  }
  return measure(contenders, rounds)
}

/** In every round each server in turn; the first round warms up and doesn't count. */
async function measure(
  contenders: readonly Contender[],
  { rounds, seconds }: Rounds,
): Promise<readonly RequestFigures[]> {
  const series = contenders.map(([server, plan]) => ({
    server,
    plan,
    perSecond: [] as number[],
    cpu: [] as number[],
    p97_5: [] as number[],
  }))
  for (let round = -1; round < rounds; round++) {
    for (const each of series) {
      const before = each.server.cpuSeconds()
      const result = await load(
        each.plan.amount === undefined ? { ...each.plan, seconds } : each.plan,
      )
      const after = each.server.cpuSeconds()
      if (each.plan.refreshCookies !== undefined) {
        each.plan = { ...each.plan, refreshCookies: result.refreshCookies }
      }
      if (round < 0) continue
      each.perSecond.push(result.requestsPerSecond)
      each.p97_5.push(result.p97_5)
      if (before !== undefined && after !== undefined) {
        each.cpu.push(((after - before) / result.answered) * 1e6)
      }
    }
  }
  const [base] = series
  if (base === undefined) return []
  return series.map(({ server, perSecond, cpu, p97_5 }) => ({
    name: server.name,
    requestsPerSecond: summaryOf(perSecond),
    ratio: ratiosOf(perSecond, base.perSecond),
    cpu: cpu.length > 0 ? summaryOf(cpu) : undefined,
    cpuRatio: cpu.length > 0 ? ratiosOf(base.cpu, cpu) : undefined,
    p97_5: summaryOf(p97_5),
  }))
}
