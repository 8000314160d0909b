import { randomInt, randomUUID } from 'node:crypto'
import { expect } from 'chai'
import jwt from 'jsonwebtoken'
import { contract as authContract } from '../../../generated/contract.js'
import type { OpenDatabase } from '../../../src/app/data/database/open-database.js'
import { startTestApp, type TestApp, testSecret } from '../../support/application/test-app.js'
import { freshDatabase } from '../../support/databases/databases.js'
import { ApiCaller, password, type ReceivedResponse } from '../../support/http/api-caller.js'
import { expectRefusal } from '../../support/http/refusal.js'

const { limit = 0, perSession } = authContract.operations.refreshToken?.rateLimit ?? {}
const addressLimit = perSession?.addressLimit ?? 0

const newAddress = () => `198.18.${randomInt(256)}.${randomInt(256)}`
const statuses = (responses: readonly ReceivedResponse[]) => responses.map(({ status }) => status)

describe('the limit of refresh', () => {
  let database: OpenDatabase
  let app: TestApp
  let now: number

  before(async () => {
    database = await freshDatabase()
    now = Date.now()
    app = await startTestApp(database, {
      env: { RATE_LIMITS: 'on', TRUST_PROXY: '1' },
      clock: () => new Date(now),
    })
  })
  after(async () => {
    await app.close()
    await database.close()
  })

  const wait = (seconds: number) => {
    now += seconds * 1000
  }
  const from = (address: string, cookie?: string) => {
    const caller = new ApiCaller(app.url, { 'X-Forwarded-For': address })
    if (cookie) caller.jar.set('refresh_token', cookie)
    return caller
  }
  const cookieOf = ({ jar }: ApiCaller) => jar.get('refresh_token') ?? ''

  /** Somebody signed in. Accounts are made at other addresses, whose limits they use up. */
  async function signedIn(address: string): Promise<ApiCaller> {
    const email = `ada-${randomUUID()}@example.com`
    const elsewhere = from(newAddress())
    await elsewhere.register({ email, password })
    await elsewhere.login({ username: email, password })
    return from(address, cookieOf(elsewhere))
  }
  async function refreshes(caller: ApiCaller, times: number): Promise<ReceivedResponse[]> {
    const responses: ReceivedResponse[] = []
    for (let i = 0; i < times; i += 1) responses.push(await caller.refresh())
    return responses
  }

  it('SEC-54 lets fourteen page loads in a minute pass', async () => {
    const caller = await signedIn(newAddress())
    for (let load = 0; load < 14; load += 1) {
      expect((await caller.refresh()).status, `page load ${load}`).to.equal(200)
      wait(60 / 14)
    }
  })

  it('SEC-54 is no logout: the cookie stays, and the session goes on after Retry-After', async () => {
    const caller = await signedIn(newAddress())
    expect(statuses(await refreshes(caller, limit))).to.not.include(429)
    const refused = await caller.refresh()
    expectRefusal(refused, 429, 'RATE_LIMIT_EXCEEDED')
    expect(refused.headers.getSetCookie()).to.deep.equal([])
    expect(refused.headers.get('ratelimit')).to.match(/^"refreshToken"; r=0; t=\d$/)
    const retryAfter = Number(refused.headers.get('retry-after'))
    expect(retryAfter).to.be.within(1, 6)
    wait(retryAfter)
    expect((await caller.refresh()).status).to.equal(200)
  })

  it('SEC-54 counts each session of an office behind one address by itself', async () => {
    const address = newAddress()
    const office = await Promise.all(Array.from({ length: 12 }, () => signedIn(address)))
    const loads = await Promise.all(office.map((caller) => refreshes(caller, 4)))
    expect(statuses(loads.flat())).to.deep.equal(Array(48).fill(200))
    // Neither do visitors without a session at that address use it up.
    expect(statuses(await refreshes(from(address), limit + 1)).at(-1)).to.equal(429)
    expect((await office[0]?.refresh())?.status).to.equal(200)
  })

  it('SEC-54 lets exactly ten of fifty at once pass with one token', async () => {
    const caller = await signedIn(newAddress())
    const responses = await Promise.all(Array.from({ length: 50 }, () => caller.refresh()))
    const passed = statuses(responses).filter((status) => status !== 429)
    expect(passed).to.deep.equal(Array(limit).fill(200))
  })

  it('SEC-54 is not evaded with tokens that are not genuine: they count for the address', async () => {
    const address = newAddress()
    const genuine = cookieOf(await signedIn(newAddress()))
    const { header, payload } = jwt.decode(genuine, { complete: true }) as jwt.Jwt
    const claims = payload as jwt.JwtPayload
    const forged = (secret: string) =>
      jwt.sign({ ...claims, sid: randomUUID() }, Buffer.from(secret), { header })
    const tokens = [
      ...Array.from({ length: limit / 2 }, () => forged('ab'.repeat(32))),
      ...Array.from({ length: limit / 2 }, () => `x${randomUUID()}`),
    ]
    for (const token of tokens) {
      expectRefusal(await from(address, token).refresh(), 401, 'INVALID_TOKEN')
    }
    for (const token of [forged('ab'.repeat(32)), `${genuine}x`, `${genuine}; refresh_token=x`]) {
      expectRefusal(await from(address, token).refresh(), 429, 'RATE_LIMIT_EXCEEDED')
    }
    // An expired one, of whatever session, is no session any more.
    const expired = jwt.sign({ ...claims, exp: claims.iat }, Buffer.from(testSecret), {
      header,
    })
    expectRefusal(await from(address, expired).refresh(), 429, 'RATE_LIMIT_EXCEEDED')
  })

  it('SEC-54 has an outer bound for all sessions of an address', async () => {
    const address = newAddress()
    const cookies: string[] = []
    // Genuine tokens of sessions that never were: whoever has the key can make them, and many logins too.
    const genuine = cookieOf(await signedIn(newAddress()))
    const { header, payload } = jwt.decode(genuine, { complete: true }) as jwt.Jwt
    for (let i = 0; i < addressLimit + 1; i += 1) {
      const claims = { ...(payload as jwt.JwtPayload), sid: randomUUID() }
      cookies.push(jwt.sign(claims, Buffer.from(testSecret), { header }))
    }
    const responses = await Promise.all(cookies.map((cookie) => from(address, cookie).refresh()))
    const refused = responses.filter(({ status }) => status === 429)
    expect(refused).to.have.length(1)
    expect(Number(refused[0]?.headers.get('retry-after'))).to.be.within(1, 60)
    expect((await from(newAddress(), genuine).refresh()).status).to.equal(200)
  })

  it('SEC-25, SEC-54 can not be used up by a thief elsewhere to keep the theft from being noticed', async () => {
    const victim = await signedIn(newAddress())
    const thief = from(newAddress(), cookieOf(victim))
    expect(statuses(await refreshes(thief, limit + 1)).at(-1)).to.equal(429)
    wait(10)
    expectRefusal(await victim.refresh(), 401, 'INVALID_TOKEN')
    expectRefusal(await thief.refresh(), 401, 'INVALID_TOKEN')
  })
})
