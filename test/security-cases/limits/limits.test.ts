import { randomInt, randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { startTestApp, type TestApp } from '../../support/application/test-app.js'
import { oneDatabase } from '../../support/databases/databases.js'
import { ApiCaller, password, type ReceivedResponse } from '../../support/http/api-caller.js'
import { sendRaw } from '../../support/http/raw-http.js'
import { expectRefusal } from '../../support/http/refusal.js'

const newEmail = () => `ada-${randomUUID()}@example.com`

/** An address that no other test has. */
const newAddress = () => `198.18.${randomInt(256)}.${randomInt(256)}`

const calls: Record<
  string,
  { limit: number; call: (api: ApiCaller) => Promise<ReceivedResponse> }
> = {
  loginUser: { limit: 5, call: (api) => api.login({ username: newEmail(), password }) },
  registerUser: { limit: 5, call: (api) => api.register({ email: newEmail(), password }) },
  refreshToken: { limit: 10, call: (api) => api.refresh() },
}

oneDatabase('the limits', (database) => {
  const apps: TestApp[] = []
  /** Trusts one proxy, so that a test can come from any address. */
  let behindProxy: TestApp

  async function start(env: Record<string, string>): Promise<TestApp> {
    const app = await startTestApp(database(), { env: { RATE_LIMITS: 'on', ...env } })
    apps.push(app)
    return app
  }
  before(async () => {
    behindProxy = await start({ TRUST_PROXY: '1' })
  })
  after(() => Promise.all(apps.map((app) => app.close())))

  const from = (forwardedFor: string, { url } = behindProxy) =>
    new ApiCaller(url, { 'X-Forwarded-For': forwardedFor })
  const attempt = (api: ApiCaller) => api.login({ username: newEmail(), password })
  const useUp = async (api: ApiCaller) => {
    for (let i = 0; i < 5; i += 1) {
      expectRefusal(await attempt(api), 401, 'INVALID_CREDENTIALS')
    }
    expectRefusal(await attempt(api), 429, 'RATE_LIMIT_EXCEEDED')
  }

  for (const [operationId, { limit, call }] of Object.entries(calls)) {
    it(`SEC-34 lets exactly ${limit} of fifty at once pass: ${operationId}`, async () => {
      const api = from(newAddress())
      const answers = await Promise.all(Array.from({ length: 50 }, () => call(api)))
      const refused = answers.filter(({ status }) => status === 429)
      expect(refused).to.have.length(50 - limit)
      for (const answer of refused) {
        expectRefusal(answer, 429, 'RATE_LIMIT_EXCEEDED')
        expect(Number(answer.headers.get('retry-after'))).to.be.within(1, 60)
        expect(answer.headers.get('ratelimit')).to.match(
          new RegExp(`^"${operationId}"; r=0; t=\\d`),
        )
      }
      const passed = answers.filter(({ status }) => status !== 429)
      const left = passed.map(({ headers }) => /r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1])
      expect(left.map(Number).sort((a, b) => a - b)).to.deep.equal([...Array(limit).keys()])
      for (const { headers } of answers) {
        expect(headers.get('ratelimit-policy')).to.contain(`"${operationId}"; q=${limit}; w=60`)
      }
    })
  }

  it('SEC-34 counts each operation by itself, and does not limit the others', async () => {
    const api = from(newAddress())
    await useUp(api)
    expect((await api.refresh()).status).to.equal(401)
    expect((await api.register({ email: newEmail(), password })).status).to.equal(201)
    for (let i = 0; i < 50; i += 1) {
      expect((await api.me()).status).to.equal(401)
      expect((await api.logout()).status).to.equal(200)
    }
  })

  it('SEC-34 counts a success as much as a failure', async () => {
    const email = newEmail()
    await from(newAddress()).register({ email, password })
    const api = from(newAddress())
    for (let i = 0; i < 5; i += 1) {
      expect((await api.login({ username: email, password })).status).to.equal(200)
    }
    expectRefusal(await api.login({ username: email, password }), 429, 'RATE_LIMIT_EXCEEDED')
  })

  it('SEC-34 counts what is no login at all, so that it can be no way to guess', async () => {
    const api = from(newAddress())
    for (let i = 0; i < 5; i += 1) {
      expect((await api.login('', { 'Content-Type': 'text/plain' })).status).to.equal(415)
    }
    expectRefusal(await attempt(api), 429, 'RATE_LIMIT_EXCEEDED')
  })

  it('SEC-35 does not look at what a client says of its address where no proxy is trusted', async () => {
    const { url } = await start({})
    let statuses: number[] = []
    for (let i = 0; i < 6; i += 1) {
      const headers = Object.fromEntries(
        ['X-Forwarded-For', 'X-Real-IP', 'CF-Connecting-IP', 'True-Client-IP', 'X-Client-IP'].map(
          (name) => [name, newAddress()],
        ),
      )
      const forwarded = { Forwarded: `for=${newAddress()}` }
      const { status } = await attempt(new ApiCaller(url, { ...headers, ...forwarded }))
      statuses = [...statuses, status]
    }
    expect(statuses).to.deep.equal([401, 401, 401, 401, 401, 429])
  })

  it('SEC-35 counts by what the one trusted proxy has written, and not by what came to it', async () => {
    const address = newAddress()
    for (let i = 0; i < 5; i += 1) {
      expect((await attempt(from(`${newAddress()}, ${address}`))).status).to.equal(401)
    }
    expect((await attempt(from(`${newAddress()}, ${address}`))).status).to.equal(429)
    expect((await attempt(from(`${address}, ${newAddress()}`))).status).to.equal(401)
  })

  it('SEC-35 counts by the rightmost address that is no trusted proxy', async () => {
    const trusting = await start({ TRUST_PROXY: '127.0.0.0/8, 10.0.0.0/8' })
    const address = newAddress()
    const through = (hops: string) => attempt(from(hops, trusting))
    for (const hops of ['10.0.0.1', '10.0.0.2, 10.1.2.3', '10.9.9.9', '10.0.0.1', '10.0.0.1']) {
      expect((await through(`${newAddress()}, ${address}, ${hops}`)).status).to.equal(401)
    }
    expect((await through(`${newAddress()}, ${address}, 10.0.0.1`)).status).to.equal(429)
  })

  it('SEC-36 counts a customer of IPv6 once, whatever address of the prefix it takes', async () => {
    const network = `2001:db8:${randomInt(65_536).toString(16)}`
    for (let i = 0; i < 5; i += 1) {
      expect((await attempt(from(`${network}:12${i}:${i}::${i}`))).status).to.equal(401)
    }
    expectRefusal(await attempt(from(`${network}:1ff:a:b:c:d`)), 429, 'RATE_LIMIT_EXCEEDED')
    expect((await attempt(from(`${network}:200::1`))).status).to.equal(401)
  })

  it('SEC-36 takes an IPv4 address that is written as IPv6 for what it is', async () => {
    const address = newAddress()
    const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number)
    const hex = `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`
    await useUp(from(address))
    for (const spelling of [`::ffff:${address}`, `::FFFF:${hex}`, `0:0:0:0:0:ffff:${hex}`]) {
      expectRefusal(await attempt(from(spelling)), 429, 'RATE_LIMIT_EXCEEDED')
    }
  })

  it('SEC-36 never lets two IPv4 addresses share a count', async () => {
    await useUp(from('::ffff:198.51.100.7'))
    for (const other of ['::ffff:198.51.100.8', '198.51.100.6', '::ffff:198.51.101.7', '::1']) {
      expect((await attempt(from(other))).status, other).to.equal(401)
    }
  })

  /** Of a login by this request target, as it is. */
  async function statusOf(target: string, address: string): Promise<number> {
    const body = `username=ada@example.com&password=${encodeURIComponent(password)}`
    const answer = await sendRaw(
      behindProxy.url,
      `POST ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Forwarded-For: ${address}\r\n` +
        `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    )
    return answer.status
  }

  for (const path of [
    '//api/v1/auth/login',
    '/api/v1/auth//login',
    '/api/v1/auth/login/',
    '/api/v1/auth/%6cogin',
    '/api/v1/auth/LOGIN',
    '/api/v1/auth/./login',
    '/api/v1/auth/me/../login',
    '/api/v1/auth/login;x',
    '/api/v1/auth/login%00',
    '/api/v1/auth/login%2f',
    '\\api\\v1\\auth\\login',
    '/api/v1/auth/login?x',
    '/api/v1/auth/login#x',
    'http://localhost//api/v1/auth/login',
    'http://localhost/api/v1/auth/%6cogin',
  ]) {
    it(`SEC-37 is not evaded by ${path}`, async () => {
      const address = newAddress()
      await useUp(from(address))
      expect(await statusOf(path, address)).to.be.oneOf([400, 404, 429])
    })
  }

  it('SEC-37 counts an absolute target as the path that it is', async () => {
    const [address, target] = [newAddress(), 'HTTPS://EXAMPLE.COM:8443/api/v1/auth/login?x']
    for (let i = 0; i < 5; i += 1) expect(await statusOf(target, address)).to.equal(401)
    expect(await statusOf(target, address)).to.equal(429)
    expectRefusal(await attempt(from(address)), 429, 'RATE_LIMIT_EXCEEDED')
  })
})
