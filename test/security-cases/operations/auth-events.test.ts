import { expect } from 'chai'
import jwt from 'jsonwebtoken'
import type { OpenDatabase } from '../../../src/app/data/database/open-database.js'
import { createMetrics } from '../../../src/http/site/metrics.js'
import {
  type LogEntry,
  type RecordedLog,
  recordLog,
} from '../../support/application/recorded-log.js'
import { startTestApp, type TestApp } from '../../support/application/test-app.js'
import { freshDatabase } from '../../support/databases/databases.js'
import { ApiCaller, password } from '../../support/http/api-caller.js'
import { sendRaw } from '../../support/http/raw-http.js'

const email = 'ada@example.com'
const address = '198.51.100.7'

describe('the trace of an attack', () => {
  let database: OpenDatabase
  let app: TestApp
  let log: RecordedLog
  let metrics: ReturnType<typeof createMetrics>
  let userId: string

  const caller = (from = address) => new ApiCaller(app.url, { 'X-Forwarded-For': from })
  const events = (name: string) => log.entries().filter(({ event }) => event === name)
  const counted = async (event: string) => {
    const text = await metrics.registry.getSingleMetricAsString('auth_events_total')
    return new RegExp(`event="${event}"\\} (\\d+)`).exec(text)?.[1]
  }

  async function start(env: Record<string, string> = {}): Promise<void> {
    log = recordLog()
    metrics = createMetrics()
    app = await startTestApp(database, {
      env: { TRUST_PROXY: '1', REFRESH_GRACE: '0', ...env },
      logger: log.logger,
      metrics,
    })
  }

  before(async () => {
    database = await freshDatabase()
    await start()
    userId = (await caller().register({ email, password })).body.id
    await app.close()
  })
  beforeEach(() => start())
  afterEach(() => app.close())
  after(() => database.close())

  it('SEC-64 has the client address in the line of every request, as TRUST_PROXY says', async () => {
    await caller('203.0.113.9, 198.51.100.7').me()
    await caller('2001:db8:1:2:3::4').login({ username: email, password: 'wrong' })
    await sendRaw(app.url, 'GARBAGE\r\n\r\n')
    await log.logged(({ code }) => code === 'MALFORMED_REQUEST')
    const requests = log.entries().filter(({ message }) => message === 'request')
    expect(requests.map(({ clientAddress }) => clientAddress)).to.deep.equal([
      '198.51.100.7',
      '2001:db8:1:2:3::4',
      '127.0.0.1',
    ])
  })

  it('SEC-64 has networks instead of addresses with LOG_CLIENT_ADDRESS=prefix', async () => {
    await app.close()
    await start({ LOG_CLIENT_ADDRESS: 'prefix' })
    await caller().login({ username: email, password: 'wrong' })
    await caller('2001:db8:1:2:3::4').login({ username: email, password: 'wrong' })
    const withAddress = log.entries().filter(({ clientAddress }) => clientAddress !== undefined)
    expect(withAddress.map(({ message, clientAddress }) => [message, clientAddress])).to.deep.equal(
      [
        ['auth event', '198.51.100.0/24'],
        ['request', '198.51.100.0/24'],
        ['auth event', '2001:db8:1::/48'],
        ['request', '2001:db8:1::/48'],
      ],
    )
  })

  it('SEC-65 tells which failed logins were for one account, and never its name', async () => {
    const attempts = [email, ` ${email.toUpperCase()}`, 'eve@example.com', email]
    const spellings = [
      'ada@bücher.example',
      'ada@xn--bcher-kva.example',
      'ADA@BU\u0308CHER.example',
    ]
    for (const username of attempts) await caller().login({ username, password: 'wrong horse' })
    const failures = events('login_failed')
    const [first, second, other, last] = failures.map(({ account }) => account)
    expect(first).to.match(/^[\da-f]{24}$/)
    expect([second, last]).to.deep.equal([first, first])
    expect(other)
      .to.match(/^[\da-f]{24}$/)
      .and.to.not.equal(first)
    expect(log.lines.join('\n').toLowerCase()).to.not.contain('example.com')
    for (const failure of failures) {
      expect(failure).to.include({ level: 'warn', clientAddress: address })
      const isItsRequest = ({ message, requestId }: LogEntry) =>
        message === 'request' && requestId === failure.requestId
      expect(await log.logged(isItsRequest)).to.include({ code: 'INVALID_CREDENTIALS' })
    }
    expect(await counted('login_failed')).to.equal('4')
    for (const username of spellings) await caller().login({ username, password: 'wrong horse' })
    const hashes = events('login_failed').slice(-spellings.length)
    expect(new Set(hashes.map(({ account }) => account)).size).to.equal(1)
  })

  it('SEC-65 hashes account names with a key that depends on the secret', async () => {
    const failedAccount = async () => {
      await caller().login({ username: email, password: 'wrong' })
      return events('login_failed').at(-1)?.account
    }
    const one = await failedAccount()
    await app.close()
    await start({ JWT_SECRET_KEY: 'ab'.repeat(32) })
    expect(await failedAccount()).to.not.equal(one)
  })

  it('SEC-66 records a refresh token that comes back, and the session that it ends', async () => {
    const api = caller()
    await api.login({ username: email, password })
    const stolen = { Cookie: `refresh_token=${api.jar.get('refresh_token')}` }
    await api.refresh()
    const thief = caller('203.0.113.9')
    expect((await thief.refresh(stolen)).status).to.equal(401)
    const [reuse] = events('refresh_token_reused')
    expect(reuse).to.include({ level: 'warn', userId, clientAddress: '203.0.113.9' })
    expect(events('session_revoked')[0]).to.include({ userId, reason: 'reuse' })
    expect(await counted('refresh_token_reused')).to.equal('1')
  })

  it('SEC-66 records a logout', async () => {
    const api = caller()
    await api.login({ username: email, password })
    await api.logout()
    await caller().logout()
    expect(events('session_revoked')).to.have.length(1)
    expect(events('session_revoked')[0]).to.include({ userId, reason: 'logout' })
  })

  it('SEC-58 records no end of a session that is over already', async () => {
    const api = caller()
    await api.login({ username: email, password })
    const dead = { Cookie: `refresh_token=${api.jar.get('refresh_token')}` }
    await api.logout()
    await caller().logout(dead)
    await caller().login({ username: email, password }, dead)
    await caller().refresh(dead)
    expect(events('session_revoked').map(({ reason }) => reason)).to.deep.equal(['logout'])
    expect(await counted('session_revoked')).to.equal('1')
  })

  it('SEC-58 records no end of a session that has expired', async () => {
    const api = caller()
    await api.login({ username: email, password })
    const { exp } = jwt.decode(api.jar.get('refresh_token') ?? '') as jwt.JwtPayload
    app.advance((exp ?? 0) - Date.now() / 1000 + 1)
    await api.logout()
    expect(events('session_revoked')).to.deep.equal([])
  })

  it('SEC-58 records the session that a login ends, once', async () => {
    const api = caller()
    await api.login({ username: email, password })
    const { sid } = jwt.decode(api.jar.get('refresh_token') ?? '') as jwt.JwtPayload
    await api.login({ username: email, password })
    expect(events('session_revoked')).to.have.length(1)
    expect(events('session_revoked')[0]).to.include({ userId, sessionId: sid, reason: 'login' })
  })

  it('SEC-58 records one theft when the old token comes many times at once', async () => {
    const api = caller()
    await api.login({ username: email, password })
    const stolen = { Cookie: `refresh_token=${api.jar.get('refresh_token')}` }
    await api.refresh()
    await Promise.all(Array.from({ length: 10 }, () => caller().refresh(stolen)))
    expect(await counted('refresh_token_reused')).to.equal('1')
    expect(await counted('session_revoked')).to.equal('1')
  })

  it('SEC-66 records each request that a limit refused', async () => {
    await app.close()
    await start({ RATE_LIMITS: 'on' })
    for (let i = 0; i < 7; i += 1) await caller().login({ username: email, password: 'wrong' })
    const isThrottled = ({ event }: LogEntry) => event === 'request_throttled'
    await log.logged((entry) => isThrottled(entry) && events('request_throttled').length === 2)
    expect(events('request_throttled')[0]).to.include({
      clientAddress: address,
      reason: 'RATE_LIMIT_EXCEEDED',
    })
    expect(await counted('request_throttled')).to.equal('2')
  })

  it('SEC-66 records new passwords, renewed hashes and the signing keys', async () => {
    await app.close()
    await start({ BCRYPT_ROUNDS: '5', JWT_SECRET_KEY_PREVIOUS: 'ab'.repeat(32) })
    const { body } = await caller().register({ email: 'bob@example.com', password })
    await caller().login({ username: email, password })
    expect(events('password_set')[0]).to.include({ userId: body.id })
    expect(events('password_rehashed')[0]).to.include({ userId })
    const [keys] = events('signing_keys_loaded')
    expect(keys?.keyId).to.match(/^[\w-]{16}$/)
    expect(keys?.previousKeyId).to.match(/^[\w-]{16}$/)
  })

  it('counts every kind of event from the start, so that an alert sees the first one', async () => {
    for (const event of ['login_failed', 'request_throttled', 'refresh_token_reused']) {
      expect(await counted(event)).to.equal('0')
    }
  })
})
