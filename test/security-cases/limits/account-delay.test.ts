import { randomInt, randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { contractFacts } from '../../../src/app/auth-contract.js'
import type { OpenDatabase } from '../../../src/app/data/database/open-database.js'
import { startTestApp, type TestApp } from '../../support/application/test-app.js'
import { freshDatabase, oneDatabase } from '../../support/databases/databases.js'
import { ApiCaller, password, type ReceivedResponse } from '../../support/http/api-caller.js'
import { expectRefusal } from '../../support/http/refusal.js'
import {
  hasRedisServer,
  type RedisServer,
  startRedisServer,
} from '../../support/services/redis-server.js'

const { failures, delays, forget } = contractFacts.accountDelay

/** An address, and a network, that no other test has. */
const newAddress = () => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`
const newEmail = () => `ada-${randomUUID()}@example.com`
const retryAfter = ({ headers }: ReceivedResponse) => Number(headers.get('retry-after'))

/** @param servers gives the URLs of servers that count together */
function guessingIsSlow(servers: () => readonly TestApp[], wait: (seconds: number) => void): void {
  let turn = 0
  const from = (address: string) => {
    turn += 1
    const { url } = servers()[turn % servers().length] ?? expect.fail('no server')
    return new ApiCaller(url, { 'X-Forwarded-For': address })
  }
  const guess = (username: string, address = newAddress()) =>
    from(address).login({ username, password: `wrong ${randomUUID()}` })

  async function newAccount(): Promise<string> {
    const email = newEmail()
    expect((await from(newAddress()).register({ email, password })).status).to.equal(201)
    return email
  }
  async function failOften(username: string): Promise<void> {
    for (let i = 0; i < failures; i += 1) {
      expectRefusal(await guess(username), 401, 'INVALID_CREDENTIALS')
    }
    expectRefusal(await guess(username), 429, 'RATE_LIMIT_EXCEEDED')
  }

  it(`SEC-48 lets ${failures} of 150 guesses from 30 addresses through`, async () => {
    const email = await newAccount()
    const addresses = Array.from({ length: 30 }, newAddress)
    const responses: ReceivedResponse[] = []
    for (let i = 0; i < 150; i += 1) responses.push(await guess(email, addresses[i % 30]))
    expect(responses.filter(({ status }) => status === 401)).to.have.length(failures)
    for (const response of responses.slice(failures)) {
      expectRefusal(response, 429, 'RATE_LIMIT_EXCEEDED')
      expect(retryAfter(response)).to.equal(delays[0])
    }
  })

  it('SEC-48 lets as many through when all come at once', async () => {
    const email = await newAccount()
    const responses = await Promise.all(Array.from({ length: 100 }, () => guess(email)))
    expect(responses.filter(({ status }) => status === 401)).to.have.length(failures)
    expect(responses.filter(({ status }) => status === 429)).to.have.length(100 - failures)
  })

  it('SEC-48 waits longer after each further failure, and never for ever', async () => {
    const email = await newAccount()
    await failOften(email)
    const waits: number[] = []
    for (let i = 0; i < delays.length + 2; i += 1) {
      const seconds = retryAfter(await guess(email))
      waits.push(seconds)
      wait(seconds)
      expectRefusal(await guess(email), 401, 'INVALID_CREDENTIALS')
    }
    expect(waits).to.deep.equal([...delays, delays.at(-1), delays.at(-1)])
    wait(delays.at(-1) ?? 0)
    const login = await from(newAddress()).login({ username: email, password })
    expect(login.status).to.equal(200)
    expectRefusal(await guess(email), 401, 'INVALID_CREDENTIALS')
  })

  it('SEC-48 does not hold up a caller with a refresh cookie of an earlier session', async () => {
    const email = await newAccount()
    const browser = from(newAddress())
    await browser.login({ username: email, password })
    const token = browser.jar.get('refresh_token') ?? ''
    await failOften(email)
    expectRefusal(
      await from(newAddress()).login({ username: email, password }),
      429,
      'RATE_LIMIT_EXCEEDED',
    )
    const again = from(newAddress())
    again.jar.set('refresh_token', token)
    expect((await again.login({ username: email, password })).status).to.equal(200)
    // The session has ended by that login; the cookie still says who it is.
    const old = from(newAddress())
    old.jar.set('refresh_token', token)
    expect((await old.login({ username: email, password })).status).to.equal(200)
  })

  it('SEC-48 does not hold up an address that logged in to the account lately', async () => {
    const email = await newAccount()
    const home = newAddress()
    await from(home).login({ username: email, password })
    await failOften(email)
    expect((await from(home).login({ username: email, password })).status).to.equal(200)
    // It has not become easier for the others.
    expectRefusal(await guess(email), 429, 'RATE_LIMIT_EXCEEDED')
  })

  it('SEC-48 slows down guesses with a stolen cookie by themselves, and a cookie of another account is none', async () => {
    const [email, other] = [await newAccount(), await newAccount()]
    const tokenOf = async (username: string) => {
      const browser = from(newAddress())
      await browser.login({ username, password })
      return browser.jar.get('refresh_token') ?? ''
    }
    const [token, foreign] = [await tokenOf(email), await tokenOf(other)]
    const guessWith = (cookie: string) => {
      const caller = from(newAddress())
      caller.jar.set('refresh_token', cookie)
      return caller.login({ username: email, password: `wrong ${randomUUID()}` })
    }
    await failOften(email)
    expectRefusal(await guessWith(foreign), 429, 'RATE_LIMIT_EXCEEDED')
    for (let i = 0; i < failures; i += 1) {
      expectRefusal(await guessWith(token), 401, 'INVALID_CREDENTIALS')
    }
    expectRefusal(await guessWith(token), 429, 'RATE_LIMIT_EXCEEDED')
  })

  it('SEC-48 treats unknown accounts alike, in any spelling', async () => {
    const known = await newAccount()
    const sequences: unknown[] = []
    for (const username of [known, newEmail(), `no address ${randomUUID()}`]) {
      const sequence: unknown[] = []
      for (let i = 0; i < failures + 2; i += 1) {
        const spelled = i % 2 === 0 ? username : username.toUpperCase()
        const { status, text, headers } = await guess(spelled)
        const names = [...headers.keys()].filter((name) => name !== 'date').sort()
        sequence.push([status, text, headers.get('retry-after'), names])
      }
      sequences.push(sequence)
    }
    expect(sequences[1]).to.deep.equal(sequences[0])
    expect(sequences[2]).to.deep.equal(sequences[0])
  })

  it('SEC-48 forgets failures after a success, and after a time without an attempt', async () => {
    const email = await newAccount()
    for (let round = 0; round < 3; round += 1) {
      for (let i = 0; i < failures - 1; i += 1) await guess(email)
      if (round === 0) await from(newAddress()).login({ username: email, password })
      if (round === 1) wait(forget)
    }
    expectRefusal(await guess(email), 401, 'INVALID_CREDENTIALS')
    expectRefusal(await guess(email), 429, 'RATE_LIMIT_EXCEEDED')
  })
}

const env = { RATE_LIMITS: 'on', TRUST_PROXY: '1' }

oneDatabase('the delay of an account', (database) => {
  let now: number
  let app: TestApp

  before(async () => {
    now = Date.now()
    app = await startTestApp(database(), { env, clock: () => new Date(now) })
  })
  after(() => app.close())

  guessingIsSlow(
    () => [app],
    (seconds) => {
      now += seconds * 1000
    },
  )
})

describe(`the delay of an account, of two servers on one Redis${hasRedisServer ? '' : ' (skipped: there is no redis-server here)'}`, () => {
  let redis: RedisServer
  let database: OpenDatabase
  let now: number
  let apps: TestApp[]

  before(async function () {
    if (!hasRedisServer) return this.skip()
    redis = await startRedisServer()
    database = await freshDatabase()
    now = Date.now()
    const start = () =>
      startTestApp(database, {
        env: { ...env, REDIS_URL: redis.url },
        clock: () => new Date(now),
      })
    apps = [await start(), await start()]
  })
  after(async () => {
    await Promise.all((apps ?? []).map((app) => app.close()))
    await database?.close()
    await redis?.stop()
  })

  guessingIsSlow(
    () => apps,
    (seconds) => {
      now += seconds * 1000
    },
  )
})
