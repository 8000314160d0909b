import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { contractFacts } from '../../../src/app/auth-contract.js'
import type { OpenDatabase } from '../../../src/app/data/database/open-database.js'
import { startTestApp, type TestApp } from '../../support/application/test-app.js'
import { freshDatabase } from '../../support/databases/databases.js'
import { ApiCaller, password } from '../../support/http/api-caller.js'

interface Login {
  readonly token: string
  readonly email: string
  readonly api: ApiCaller
}

describe('the sessions that a user sees and ends', () => {
  let database: OpenDatabase
  let app: TestApp

  before(async () => {
    database = await freshDatabase()
    app = await startTestApp(database)
  })
  after(async () => {
    await app.close()
    await database.close()
  })

  async function logIn(email: string, headers: Record<string, string> = {}): Promise<Login> {
    const api = new ApiCaller(app.url, headers)
    const { body } = await api.login({ username: email, password })
    return { token: body.access_token, email, api }
  }
  async function newUser(headers: Record<string, string> = {}): Promise<Login> {
    const email = `${randomUUID()}@example.com`
    await new ApiCaller(app.url).register({ email, password })
    return logIn(email, headers)
  }
  const send = ({ api, token }: Login, method: string, path: string) =>
    api.send(method, path, { headers: { Authorization: `Bearer ${token}` } })
  const list = async (login: Login) => (await send(login, 'GET', '/sessions')).body
  const isLive = async ({ api, token }: Login) => (await api.me(token)).status === 200

  it('SEC-80 are shown with the client of their last use, and which one is this one', async () => {
    const laptop = await newUser({ 'User-Agent': 'Laptop' })
    const phone = await logIn(laptop.email, { 'User-Agent': 'Phone' })
    app.advance(60)
    await laptop.api.refresh({ 'User-Agent': 'Another Laptop' })
    const [first, second, ...others] = await list(phone)
    expect(others).to.deep.equal([])
    expect(first).to.include({ user_agent: 'Another Laptop', address: '127.0.0.1', current: false })
    expect(second).to.include({ user_agent: 'Phone', current: true })
  })

  it('SEC-80 show no more than 256 characters of a User-Agent, and no control characters', async () => {
    const login = await newUser({ 'User-Agent': `evil\t\u009b${'x'.repeat(1000)}` })
    const [{ user_agent }] = await list(login)
    expect(user_agent).to.equal(`evil  ${'x'.repeat(250)}`)
  })

  it('SEC-81 end at once, access token and refresh token alike', async () => {
    const laptop = await newUser()
    const phone = await logIn(laptop.email)
    const { id } = (await list(laptop)).find(({ current }: { current: boolean }) => !current)
    expect((await send(laptop, 'DELETE', `/sessions/${id.toUpperCase()}`)).status).to.equal(204)
    expect(await isLive(phone)).to.equal(false)
    expect((await phone.api.refresh()).body.code).to.equal('INVALID_TOKEN')
    expect(await isLive(laptop)).to.equal(true)
    expect((await send(laptop, 'DELETE', `/sessions/${id}`)).body.code).to.equal(
      'SESSION_NOT_FOUND',
    )
  })

  it('SEC-81 end all but this one', async () => {
    const laptop = await newUser()
    const others = [await logIn(laptop.email), await logIn(laptop.email)]
    const stranger = await newUser()
    expect((await send(laptop, 'DELETE', '/sessions')).status).to.equal(204)
    expect(await Promise.all([laptop, stranger, ...others].map(isLive))).to.deep.equal([
      true,
      true,
      false,
      false,
    ])
  })

  it('SEC-82 of another user are not found by their id, and go on', async () => {
    const victim = await newUser()
    const thief = await newUser()
    const [{ id }] = await list(victim)
    const refusal = await send(thief, 'DELETE', `/sessions/${id}`)
    const unknown = await send(thief, 'DELETE', `/sessions/${randomUUID()}`)
    expect(refusal.status).to.equal(404)
    expect(refusal.body).to.deep.equal(unknown.body)
    expect(await isLive(victim)).to.equal(true)
  })

  it('SEC-83 are so many at most, however many logins there are', async () => {
    const first = await newUser()
    const { maxSessions } = contractFacts
    for (let i = 0; i < maxSessions; i += 1) await logIn(first.email)
    expect(await isLive(first)).to.equal(false)
    const last = await logIn(first.email)
    expect(await list(last)).to.have.length(maxSessions)
  })
})
