import { expect } from 'chai'
import { freshPostgres, type PostgresDatabase } from '../support/databases/databases.js'
import { ApiCaller, password } from '../support/http/api-caller.js'
import { type ServerProcess, startServerProcess } from '../support/processes/server-process.js'
import {
  hasRedisServer,
  type RedisServer,
  startRedisServer,
} from '../support/services/redis-server.js'
import {
  type RoundRobinProxy,
  startRoundRobinProxy,
} from '../support/services/round-robin-proxy.js'

describe('two servers of two processes each, on one PostgreSQL and one Redis', () => {
  let database: PostgresDatabase
  let servers: ServerProcess[] = []
  let proxy: RoundRobinProxy
  let redis: RedisServer

  before(async function () {
    if (!hasRedisServer) this.skip()
    redis = await startRedisServer()
    database = await freshPostgres()
    const env = {
      DATABASE_URL: database.url,
      REDIS_URL: redis.url,
      WORKERS: '2',
      METRICS_PORT: '0',
      TRUST_PROXY: '1',
    }
    servers = await Promise.all([startServerProcess(env), startServerProcess(env)])
    proxy = await startRoundRobinProxy(servers.map(({ url }) => url))
  })
  after(async () => {
    await proxy?.close()
    await Promise.all(servers.map((server) => server.stop()))
    await database?.drop()
    await redis?.stop()
  })

  /** Each caller has an address, and so a count, of its own. */
  let addresses = 0
  function caller(): ApiCaller {
    addresses += 1
    return new ApiCaller(proxy.url, { 'X-Test-Address': `192.0.2.${addresses}` })
  }
  const eight = <T>(act: () => Promise<T>) => Promise.all(Array.from({ length: 8 }, act))

  async function loggedIn() {
    const front = caller()
    const email = `user${addresses}@example.com`
    await front.register({ email, password })
    const { access_token } = (await front.login({ username: email, password })).body
    return { front, token: String(access_token) }
  }

  it('know a session wherever it was opened', async () => {
    const { front, token } = await loggedIn()
    const answers = await eight(() => front.me(token))
    expect(answers.map(({ status }) => status)).to.deep.equal(Array(8).fill(200))
    for (const server of servers) {
      const metrics = String((await server.logged(({ message }) => message === 'metrics')).url)
      const text = await (await fetch(metrics)).text()
      expect(text, 'each server has had its share').to.match(
        /http_requests_total\{operation="getCurrentUser",status="200",code=""\} 4/,
      )
    }
  })

  it('give one successor to a token that is refreshed everywhere at once', async () => {
    const { front } = await loggedIn()
    const cookie = front.jar.header()
    const answers = await eight(() =>
      new ApiCaller(proxy.url, { ...cookie, 'X-Test-Address': '198.51.100.1' }).refresh(),
    )
    expect(answers.map(({ status }) => status)).to.deep.equal(Array(8).fill(200))
    const successors = answers.map(({ headers }) => headers.getSetCookie()[0]?.split(';')[0])
    expect(new Set(successors).size).to.equal(1)
  })

  it('refuse a session everywhere as soon as it has ended anywhere', async () => {
    const { front, token } = await loggedIn()
    expect((await front.logout()).status).to.equal(200)
    const answers = await eight(() => front.me(token))
    expect(answers.map(({ status }) => status)).to.deep.equal(Array(8).fill(401))
  })

  it('SEC-38 count a caller together: of eight logins five pass', async () => {
    const front = caller()
    const answers = await eight(() => front.login({ username: 'nobody@example.com', password }))
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).to.deep.equal([401, 401, 401, 401, 401, 429, 429, 429])
  })
})
