import { randomInt, randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { OpenDatabase } from '../../../src/app/data/database/open-database.js'
import { type RecordedLog, recordLog } from '../../support/application/recorded-log.js'
import { startTestApp, type TestApp } from '../../support/application/test-app.js'
import { freshDatabase, freshPostgres } from '../../support/databases/databases.js'
import { ApiCaller, password } from '../../support/http/api-caller.js'
import { expectRefusal } from '../../support/http/refusal.js'
import { type ServerProcess, startServerProcess } from '../../support/processes/server-process.js'
import {
  hasRedisServer,
  type RedisServer,
  startRedisServer,
} from '../../support/services/redis-server.js'

const away = 'Redis is away: what has a rate limit is refused until it is back'

const attempt = (url: string, address: string) =>
  new ApiCaller(url, { 'X-Forwarded-For': address }).login({
    username: `${randomUUID()}@example.com`,
    password,
  })
const newAddress = () => `198.18.${randomInt(256)}.${randomInt(256)}`

describe(`the limits in Redis${hasRedisServer ? '' : ' (skipped: there is no redis-server here)'}`, () => {
  let redis: RedisServer

  before(async function () {
    if (!hasRedisServer) return this.skip()
    redis = await startRedisServer()
  })
  after(() => redis?.stop())

  describe('of two server processes on one database', () => {
    let servers: ServerProcess[]
    let drop: () => Promise<void>

    before(async () => {
      const database = await freshPostgres()
      drop = database.drop
      const env = { DATABASE_URL: database.url, REDIS_URL: redis.url, TRUST_PROXY: '1' }
      servers = await Promise.all([startServerProcess(env), startServerProcess(env)])
    })
    after(async () => {
      await Promise.all(servers.map((server) => server.stop()))
      await drop()
    })

    it('SEC-38 are shared: exactly five of fifty at once pass', async () => {
      const address = newAddress()
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, i) => attempt(servers[i % 2]?.url ?? '', address)),
      )
      const passed = answers.filter(({ status }) => status === 401)
      expect(passed).to.have.length(5)
      for (const answer of answers.filter(({ status }) => status !== 401)) {
        expectRefusal(answer, 429, 'RATE_LIMIT_EXCEEDED')
        expect(Number(answer.headers.get('retry-after'))).to.be.within(1, 60)
      }
    })

    it('SEC-54 count a session over all servers', async () => {
      const [first, second] = servers.map(({ url }) => url) as [string, string]
      const email = `${randomUUID()}@example.com`
      const caller = new ApiCaller(first, { 'X-Forwarded-For': newAddress() })
      await caller.register({ email, password })
      await caller.login({ username: email, password })
      const Cookie = `refresh_token=${caller.jar.get('refresh_token')}`
      const address = { 'X-Forwarded-For': newAddress(), Cookie }
      const responses = await Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          new ApiCaller(i % 2 ? first : second, address).refresh(),
        ),
      )
      expect(responses.filter(({ status }) => status === 200)).to.have.length(10)
      expect(responses.filter(({ status }) => status === 429)).to.have.length(10)
    })

    it('SEC-38 know no other address by it', async () => {
      expect((await attempt(servers[0]?.url ?? '', newAddress())).status).to.equal(401)
    })
  })

  describe('that comes and goes', () => {
    let database: OpenDatabase
    let app: TestApp
    let log: RecordedLog

    before(async () => {
      database = await freshDatabase()
    })
    after(() => database.close())
    beforeEach(async () => {
      log = recordLog()
      const env = { RATE_LIMITS: 'on', REDIS_URL: redis.url, TRUST_PROXY: '1' }
      app = await startTestApp(database, { env, logger: log.logger })
    })
    afterEach(() => app.close())

    const ready = async () => {
      const response = await fetch(`${app.url}/ready`)
      return { status: response.status, body: await response.json() }
    }
    const isBack = () => log.logged(({ message }) => message === 'Redis is back')

    /** What has a limit is refused, what has none works, and /ready says why. */
    async function expectRefusals(): Promise<void> {
      const caller = new ApiCaller(app.url)
      const refused = await Promise.all([
        attempt(app.url, newAddress()),
        caller.register({ email: `${randomUUID()}@example.com`, password }),
        caller.refresh(),
      ])
      for (const answer of refused) {
        expectRefusal(answer, 503, 'SERVICE_UNAVAILABLE')
        expect(answer.headers.get('retry-after')).to.match(/^\d+$/)
      }
      expectRefusal(await caller.me(), 401, 'MISSING_TOKEN')
      expect((await caller.logout()).status).to.equal(200)
      expect(await ready()).to.deep.equal({
        status: 503,
        body: { detail: 'Not ready: redis', code: 'SERVICE_UNAVAILABLE' },
      })
      const told = log.entries().filter(({ message }) => message === away)
      expect(told).to.have.length(1)
      expect(told[0]).to.include({ level: 'error' })
    }

    it('SEC-38 are no way past while it is stopped, and count again when it is started, without a restart', async () => {
      const address = newAddress()
      expect((await attempt(app.url, address)).status).to.equal(401)
      await redis.stop()
      await log.logged(({ message }) => message === away)
      await expectRefusals()
      await redis.start()
      await isBack()
      expect((await ready()).status).to.equal(200)
      for (let i = 0; i < 5; i += 1) expect((await attempt(app.url, address)).status).to.equal(401)
      expectRefusal(await attempt(app.url, address), 429, 'RATE_LIMIT_EXCEEDED')
    })

    it('SEC-38 are no way past while it is silent, and count again when it speaks', async () => {
      redis.pause()
      // The first ones find out that it is silent.
      const answers = await Promise.all([1, 2, 3].map(() => attempt(app.url, newAddress())))
      for (const answer of answers) expectRefusal(answer, 503, 'SERVICE_UNAVAILABLE')
      await log.logged(({ message }) => message === away)
      await expectRefusals()
      redis.resume()
      await isBack()
      expect((await attempt(app.url, newAddress())).status).to.equal(401)
    })

    it('SEC-38 go on when it has forgotten the scripts', async () => {
      const address = newAddress()
      expect((await attempt(app.url, address)).status).to.equal(401)
      await redis.send('SCRIPT', 'FLUSH')
      for (let i = 0; i < 4; i += 1) expect((await attempt(app.url, address)).status).to.equal(401)
      expectRefusal(await attempt(app.url, address), 429, 'RATE_LIMIT_EXCEEDED')
    })
  })

  it('SEC-38 do not keep a server from starting before its Redis', async () => {
    const database = await freshDatabase()
    const late = await startRedisServer()
    await late.stop()
    const log = recordLog()
    const env = { RATE_LIMITS: 'on', REDIS_URL: late.url, TRUST_PROXY: '1' }
    const app = await startTestApp(database, { env, logger: log.logger })
    try {
      expectRefusal(await attempt(app.url, newAddress()), 503, 'SERVICE_UNAVAILABLE')
      await late.start()
      await log.logged(({ message }) => message === 'Redis is back')
      expect((await attempt(app.url, newAddress())).status).to.equal(401)
    } finally {
      await app.close()
      await late.stop()
      await database.close()
    }
  })
})
