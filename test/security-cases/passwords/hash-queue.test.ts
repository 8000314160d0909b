import { randomUUID } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { expect } from 'chai'
import type { OpenDatabase } from '../../../src/app/data/database/open-database.js'
import { createMetrics, type Gauges } from '../../../src/http/site/metrics.js'
import { recordLog } from '../../support/application/recorded-log.js'
import { startTestApp, type TestApp } from '../../support/application/test-app.js'
import { freshDatabase } from '../../support/databases/databases.js'
import { ApiCaller, password } from '../../support/http/api-caller.js'
import { expectRefusal } from '../../support/http/refusal.js'

const threads = availableParallelism()
const path = '/api/v1/auth/login'

/** Attackers from one IPv6 site, each from another customer's prefix. */
const attacker = (i: number) => `2001:db8:1:${i.toString(16)}00::1`

describe('the queue of password hashes', () => {
  let database: OpenDatabase
  let app: TestApp
  let passwords: Gauges['passwords']
  const log = recordLog()
  const email = `${randomUUID()}@example.com`

  before(async () => {
    database = await freshDatabase()
    const metrics = {
      ...createMetrics(),
      watch: (gauges: Gauges) => {
        passwords = gauges.passwords
      },
    }
    // Expensive hashes: the threads stay busy for the whole of a test.
    const env = { BCRYPT_ROUNDS: '11', TRUST_PROXY: '1' }
    app = await startTestApp(database, { env, metrics, logger: log.logger })
    await new ApiCaller(app.url).register({ email, password })
  })
  after(async () => {
    await app.close()
    await database.close()
  })

  const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
  const attempt = (address: string, signal?: AbortSignal) =>
    fetch(app.url + path, {
      method: 'POST',
      headers: { ...form, 'X-Forwarded-For': address },
      body: new URLSearchParams({ username: `${randomUUID()}@example.com`, password }),
      ...(signal && { signal }),
    })
  const jobs = () => passwords.waiting() + passwords.running()
  const reach = async (count: number) => {
    while (jobs() < count) await setImmediate()
  }

  it('SEC-61 drops the login of a caller who hangs up before its hash starts', async () => {
    const before = log.entries().length
    const callers = new AbortController()
    const count = threads + 20
    const gone = Array.from({ length: count }, (_, i) =>
      attempt(attacker(i), callers.signal).catch((error: Error) => error.name),
    )
    await reach(count)
    callers.abort()
    expect(new Set(await Promise.all(gone))).to.deep.equal(new Set(['AbortError']))
    while (passwords.waiting() > 0) await setImmediate()
    // Those that had started end; nothing else was hashed meanwhile.
    expect(passwords.running()).to.be.at.most(threads)
    while (jobs() > 0) await setImmediate()

    const lines = log.entries().slice(before)
    const aborted = lines.filter(({ status }) => status === 'aborted')
    expect(aborted).to.have.length(count)
    // Nothing but the logins whose hash had started.
    const others = lines.filter(({ message }) => message !== 'request')
    expect(others.length).to.be.at.most(threads)
    expect(others.filter(({ event }) => event !== 'login_failed')).to.deep.equal([])
  })

  it('SEC-62 answers a quiet address while 70 addresses of one /48 fill the queue', async () => {
    const callers = new AbortController()
    let answered = 0
    const attacks = Array.from({ length: 70 }, (_, i) =>
      attempt(attacker(i), callers.signal).then(
        () => {
          answered += 1
        },
        () => {},
      ),
    )
    await reach(Math.min(70, threads + 32 * Math.max(2, threads)))
    const before = answered
    const api = new ApiCaller(app.url, { 'X-Forwarded-For': '198.51.100.7' })
    const { status } = await api.login({ username: email, password })
    expect(status).to.equal(200)
    // In order of arrival, all of them would come first.
    expect(answered - before).to.be.below(35)
    callers.abort()
    await Promise.all(attacks)
  })
})

describe('the limits', () => {
  let database: OpenDatabase
  let app: TestApp
  before(async () => {
    database = await freshDatabase()
    app = await startTestApp(database, { env: { RATE_LIMITS: 'on', TRUST_PROXY: '1' } })
  })
  after(async () => {
    await app.close()
    await database.close()
  })

  for (const [network, address, other] of [
    ['/48', attacker, '2001:db8:2::1'],
    ['/24', (i: number) => `192.0.2.${i}`, '192.0.3.1'],
  ] as const) {
    it(`SEC-63 let a ${network} send ten times as many logins as one address, and no more`, async () => {
      const attempt = (from: string) =>
        new ApiCaller(app.url, { 'X-Forwarded-For': from }).login({
          username: randomUUID(),
          password,
        })
      for (let i = 0; i < 50; i += 1) expect((await attempt(address(i))).status).to.equal(401)
      const refused = await attempt(address(50))
      expectRefusal(refused, 429, 'RATE_LIMIT_EXCEEDED')
      expect(Number(refused.headers.get('retry-after'))).to.be.within(1, 60)
      expect(refused.headers.get('ratelimit')).to.match(/^"loginUser"; r=0; t=\d/)
      expect((await attempt(other)).status).to.equal(401)
    })
  }

  it('SEC-63 count for a network only what the limit of an address has let pass', async () => {
    const attempt = (from: string) =>
      new ApiCaller(app.url, { 'X-Forwarded-For': from }).login({
        username: randomUUID(),
        password,
      })
    for (let i = 0; i < 60; i += 1) await attempt('198.51.100.1')
    expect((await attempt('198.51.100.2')).status).to.equal(401)
  })
})
