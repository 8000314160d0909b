import { expect } from 'chai'
import { contractFacts } from '../../src/app/auth-contract.js'
import type { OpenDatabase } from '../../src/app/data/database/open-database.js'
import { AuthClientError, createAuthClient } from '../../src/auth-client/auth-client.js'
import { startTestApp, type TestApp } from '../support/application/test-app.js'
import { freshDatabase } from '../support/databases/databases.js'
import { password } from '../support/http/api-caller.js'
import { rejection } from '../support/rejection.js'
import { newClient, signedIn } from './client-under-test.js'

describe('the client, in Node', () => {
  let database: OpenDatabase
  let app: TestApp
  let users = 0
  const newEmail = () => {
    users += 1
    return `user${users}@example.com`
  }
  const expireAccessToken = () => app.advance(contractFacts.accessTokenLifetime + 1)

  before(async () => {
    database = await freshDatabase()
    app = await startTestApp(database)
  })
  after(async () => {
    await app.close()
    await database.close()
  })

  it('registers, logs in, says who it is, and logs out', async () => {
    const email = newEmail()
    const { client, signedOut } = await signedIn(app, email)
    const me = await client.me()
    expect(me.ok && me.data.email).to.equal(email)

    const logout = await client.logout()
    expect(logout).to.deep.include({ ok: true, data: { message: 'Successfully logged out' } })
    expect(signedOut()).to.equal(1)
    expect(await client.me()).to.deep.include({ ok: false, status: 401 })
  })

  it('gives the error of the contract, with its headers', async () => {
    const { client } = newClient(app)
    const result = await client.login({ username: 'nobody@example.com', password })
    if (result.ok) throw new Error('logged in')
    expect(result.status).to.equal(401)
    expect(result.error.code).to.equal('INVALID_CREDENTIALS')
    expect(result.response.headers.get('x-request-id')).to.be.a('string')
  })

  it('renews an expired token once for 20 calls at once, and sends each once more', async () => {
    const { client, count, signedOut } = await signedIn(app, newEmail())
    expireAccessToken()
    const results = await Promise.all(Array.from({ length: 20 }, () => client.me()))
    expect(results.every(({ ok }) => ok)).to.equal(true)
    expect({ refresh: count('refresh'), me: count('me') }).to.deep.equal({ refresh: 1, me: 40 })
    expect(signedOut()).to.equal(0)
  })

  it('renews it again when the new one has expired too', async () => {
    const { client, count } = await signedIn(app, newEmail())
    for (let i = 0; i < 3; i += 1) {
      expireAccessToken()
      expect((await client.me()).ok).to.equal(true)
    }
    expect(count('refresh')).to.equal(3)
  })

  it('tells once that it is signed out when the session is over, and asks no more', async () => {
    const { client, calls, count, signedOut } = await signedIn(app, newEmail())
    app.advance(contractFacts.sessionLifetime + 1)
    const results = await Promise.all([client.me(), client.me(), client.me()])
    expect(results.map(({ status }) => status)).to.deep.equal([401, 401, 401])
    expect(signedOut()).to.equal(1)
    expect(count('refresh')).to.equal(1)

    calls.length = 0
    expect((await client.me()).status).to.equal(401)
    expect(calls).to.deep.equal(['me'])
  })

  it('asks for a token at its first call, and goes without when there is no session', async () => {
    const { client, calls } = newClient(app)
    const me = await client.me()
    expect(!me.ok && me.status === 401 && me.error.code).to.equal('MISSING_TOKEN')
    expect(calls).to.deep.equal(['refresh', 'me'])
  })

  it('signs nobody out when the token can not be renewed just now', async () => {
    let busy = true
    const error = { detail: 'Later', code: 'SERVICE_UNAVAILABLE' }
    const headers = { 'Retry-After': '7' }
    const { client, signedOut } = await signedIn(app, newEmail(), (name) =>
      name === 'refresh' && busy ? Response.json(error, { status: 503, headers }) : undefined,
    )
    expireAccessToken()
    const result = await client.me()
    expect(result).to.deep.include({ ok: false, status: 503, error, retryAfter: 7 })
    const failed = await rejection(client.fetch(`${app.url}/api/v1/auth/me`))
    expect(failed).to.be.instanceOf(AuthClientError)
    expect(failed).to.include({ code: 'REFRESH_FAILED', retryAfter: 7 })
    expect(signedOut()).to.equal(0)

    busy = false
    expect((await client.me()).ok).to.equal(true)
  })

  it('throws a response that the contract does not declare', async () => {
    const { client } = newClient(app, (name) =>
      name === 'login'
        ? new Response('<h1>Welcome to the Wi-Fi</h1>')
        : new Response('<h1>Bad gateway</h1>', { status: 502 }),
    )
    for (const call of [
      client.register({ email: 'a@example.com', password }),
      client.login({ username: 'a@example.com', password }),
      client.logout(),
      client.me(),
    ]) {
      expect(await rejection(call)).to.include({ code: 'UNEXPECTED_RESPONSE' })
    }
  })

  it('passes on that there is no connection', async () => {
    const client = createAuthClient({ baseUrl: 'http://127.0.0.1:9' })
    expect(await rejection(client.login({ username: 'a', password }))).to.be.instanceOf(TypeError)
  })

  it('can be aborted, also while it waits for a renewal that others wait for too', async () => {
    const leaving = new AbortController()
    const reason = new Error('left the page')
    const { client } = await signedIn(app, newEmail(), (name) => {
      if (name === 'refresh') leaving.abort(reason)
      return undefined
    })
    expect(await rejection(client.me({ signal: AbortSignal.abort(reason) }))).to.equal(reason)

    expireAccessToken()
    const left = rejection(client.me({ signal: leaving.signal }))
    const stays = client.me()
    expect(await left).to.equal(reason)
    expect((await stays).ok).to.equal(true)
  })

  it('logs out without a connection: at once here, and at the service before the next refresh', async () => {
    let offline = false
    const { client, calls, signedOut } = await signedIn(app, newEmail(), () => {
      if (offline) throw new TypeError('fetch failed')
      return undefined
    })
    offline = true
    expect(await rejection(client.logout())).to.be.instanceOf(TypeError)
    expect(signedOut()).to.equal(1)

    offline = false
    expect(await client.refresh()).to.deep.include({ ok: true })
    await client.logout()
    calls.length = 0
    offline = true
    await rejection(client.logout())
    offline = false
    expect((await client.me()).status).to.equal(401)
    expect(calls).to.deep.equal(['logout', 'me'])
  })

  it('calls any operation of the contract', async () => {
    const email = newEmail()
    const { client } = await signedIn(app, email)
    const me = await client.call('getCurrentUser')
    expect(me.ok && me.data.email).to.equal(email)
  })

  it('refreshes when it is told to', async () => {
    const { client, calls } = await signedIn(app, newEmail())
    const result = await client.refresh()
    expect(result.ok && result.data.token_type).to.equal('bearer')
    expect((await client.me()).ok).to.equal(true)
    expect(calls).to.deep.equal(['refresh', 'me'])
  })

  it('tells all who listen, whatever one of them does', async () => {
    const { client, signedOut } = await signedIn(app, newEmail())
    const uncaught = process.listeners('uncaughtException')
    process.removeAllListeners('uncaughtException')
    const thrown = new Promise((resolve) => process.once('uncaughtException', resolve))
    const mistake = new Error('a mistake of the page')
    client.onSignedOut(() => {
      throw mistake
    })
    let told = false
    client.onSignedOut(() => {
      told = true
    })
    expect((await client.logout()).ok).to.equal(true)
    expect(await thrown).to.equal(mistake)
    for (const listener of uncaught) process.on('uncaughtException', listener)
    expect([signedOut(), told]).to.deep.equal([1, true])
  })

  it('tells when somebody else has logged in, and stops telling on demand', async () => {
    const { client, signedOut } = await signedIn(app, newEmail())
    let told = 0
    const stop = client.onSignedOut(() => {
      told += 1
    })
    stop()
    const other = newEmail()
    await client.register({ email: other, password })
    await client.login({ username: other, password })
    expect([signedOut(), told]).to.deep.equal([1, 0])
    await client.login({ username: other, password })
    expect(signedOut()).to.equal(1)
  })
})
