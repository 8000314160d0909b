import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { password } from '../http/api-caller.js'

/** One request of the load, and what came of it. */
export interface Exchange {
  readonly operation: string
  /** Of the answer; or the code of what broke instead. */
  readonly outcome: number | string
  /** By performance.now(). */
  readonly begunAt: number
  readonly ms: number
}

/** What the server has acknowledged, and must not forget. */
export interface Acknowledged {
  /** E-mail addresses that were registered. */
  readonly registered: string[]
  /** Refresh tokens of sessions that were ended by a logout. */
  readonly ended: string[]
  /** The latest refresh token of each caller that has a session. */
  readonly current: Map<number, string>
}

export interface Load {
  readonly exchanges: readonly Exchange[]
  readonly acknowledged: Acknowledged
  /** Resolves when so many more answers have come. */
  answers(count: number): Promise<void>
  /** Resolves when every caller has ended, each after its present request. */
  stop(): Promise<void>
}

/** Nobody was there: the request was not accepted. */
export const notAccepted = 'ECONNREFUSED'

/**
 * So many callers, each on a connection of its own that it keeps open, register, log in, ask who they are, refresh, and some log out; over and
 * over again, as fast as they are answered.
 */
export function startLoad(url: string, callers: number): Load {
  const exchanges: Exchange[] = []
  const acknowledged: Acknowledged = { registered: [], ended: [], current: new Map() }
  let stopping = false
  let onAnswer = () => {}

  function connect() {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const send = async (operation: string, method: string, headers: object, body = '') => {
      const begunAt = performance.now()
      const answer = await exchange(agent, `${url}/api/v1/auth/${operation}`, method, headers, body)
      exchanges.push({
        operation,
        outcome: answer.outcome,
        begunAt,
        ms: performance.now() - begunAt,
      })
      onAnswer()
      // Not a tight loop against a server that is gone.
      if (typeof answer.outcome === 'string') await delay(10)
      return answer
    }
    return { send, close: () => agent.destroy() }
  }

  async function live(caller: number): Promise<void> {
    const { send, close } = connect()
    for (let life = caller; !stopping; life += 1) await oneLife(caller, life % 2 === 0, send)
    close()
  }

  async function oneLife(caller: number, logsOut: boolean, send: Send): Promise<void> {
    const email = `${randomUUID()}@example.com`
    const registration = JSON.stringify({ email, password })
    const json = { 'Content-Type': 'application/json' }
    if ((await send('register', 'POST', json, registration)).outcome !== 201) return
    acknowledged.registered.push(email)

    const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
    const login = await send(
      'login',
      'POST',
      form,
      `${new URLSearchParams({ username: email, password })}`,
    )
    if (login.outcome !== 200) return
    let token = login.refreshToken
    acknowledged.current.set(caller, token)
    const authorization = { Authorization: `Bearer ${login.accessToken}` }
    for (let i = 0; i < 3 && !stopping; i += 1) {
      await send('me', 'GET', authorization)
      const refreshed = await send('refresh', 'POST', { Cookie: `refresh_token=${token}` })
      if (refreshed.outcome !== 200) continue
      token = refreshed.refreshToken
      acknowledged.current.set(caller, token)
    }
    if (!logsOut) return
    acknowledged.current.delete(caller)
    const logout = await send('logout', 'POST', { Cookie: `refresh_token=${token}` })
    if (logout.outcome === 200) acknowledged.ended.push(token)
  }

  const lives = Array.from({ length: callers }, (_, caller) => live(caller))
  return {
    exchanges,
    acknowledged,
    answers: (count) => {
      const isAnswer = ({ outcome }: Exchange) => typeof outcome === 'number'
      const wanted = exchanges.filter(isAnswer).length + count
      return new Promise((resolve) => {
        onAnswer = () => exchanges.filter(isAnswer).length >= wanted && resolve()
      })
    },
    stop: async () => {
      stopping = true
      await Promise.all(lives)
    },
  }
}

interface LoadAnswer {
  readonly outcome: number | string
  readonly accessToken: string
  readonly refreshToken: string
}

type Send = (
  operation: string,
  method: string,
  headers: object,
  body?: string,
) => Promise<LoadAnswer>

function exchange(
  agent: Agent,
  url: string,
  method: string,
  headers: object,
  body: string,
): Promise<LoadAnswer> {
  return new Promise((resolve) => {
    const nothing = { accessToken: '', refreshToken: '' }
    const broken = (error: NodeJS.ErrnoException) =>
      resolve({ ...nothing, outcome: error.code ?? error.message })
    const sent = request(url, { agent, method, headers: { ...headers } }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        text += chunk
      })
      response.once('error', broken)
      response.once('end', () => {
        const [cookie = ''] = response.headers['set-cookie'] ?? []
        resolve({
          outcome: response.statusCode ?? 0,
          accessToken: /"access_token":"([^"]+)"/.exec(text)?.[1] ?? '',
          refreshToken: /^refresh_token=([^;]*)/.exec(cookie)?.[1] ?? '',
        })
      })
    })
    sent.once('error', broken)
    sent.end(body)
  })
}

/** How often each outcome came, e.g. `{200: 812, 503: 40}`. */
export function tally(exchanges: readonly Exchange[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { outcome } of exchanges) counts[outcome] = (counts[outcome] ?? 0) + 1
  return counts
}
