import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import jwt from 'jsonwebtoken'
import { startTestApp, type TestApp } from '../../support/application/test-app.js'
import { oneDatabase } from '../../support/databases/databases.js'
import { ApiCaller, password } from '../../support/http/api-caller.js'
import { expectRefusal } from '../../support/http/refusal.js'

const oldSecret = 'a'.repeat(64)
const newSecret = 'b'.repeat(64)

/** A secret is replaced in three steps, each a restart on the same database. */
oneDatabase('the rotation of keys', (database) => {
  let earlier: TestApp
  let during: TestApp
  let later: TestApp
  let api: ApiCaller
  let oldToken: string

  before(async () => {
    const start = (env: Record<string, string>) => startTestApp(database(), { env })
    earlier = await start({ JWT_SECRET_KEY: oldSecret })
    during = await start({ JWT_SECRET_KEY: newSecret, JWT_SECRET_KEY_PREVIOUS: oldSecret })
    later = await start({ JWT_SECRET_KEY: newSecret })
  })
  after(() => Promise.all([earlier, during, later].map((app) => app.close())))

  beforeEach(async () => {
    api = new ApiCaller(earlier.url)
    const email = `ada-${randomUUID()}@example.com`
    await api.register({ email, password })
    oldToken = (await api.login({ username: email, password })).body.access_token
  })

  /** The same browser, at the server after a restart. */
  function at({ url }: TestApp): ApiCaller {
    const caller = new ApiCaller(url)
    caller.jar.set('refresh_token', api.jar.get('refresh_token') ?? '')
    return caller
  }
  const kidOf = (token: string) => jwt.decode(token, { complete: true })?.header.kid

  it('SEC-19 accepts tokens of the older secret while it is configured, and signs with the new one', async () => {
    const caller = at(during)
    expect((await caller.me(oldToken)).status).to.equal(200)
    const refreshed = await caller.refresh()
    expect(refreshed.status).to.equal(200)
    const newToken = refreshed.body.access_token
    expect(kidOf(newToken)).to.be.a('string').that.does.not.equal(kidOf(oldToken))
    expect(kidOf(caller.jar.get('refresh_token') ?? '')).to.equal(kidOf(newToken))
    expect((await at(later).me(newToken)).status).to.equal(200)
  })

  it('SEC-19 refuses tokens of a secret that was taken out', async () => {
    expectRefusal(await at(later).me(oldToken), 401, 'INVALID_TOKEN')
    expectRefusal(await at(later).refresh(), 401, 'INVALID_TOKEN')
  })

  it('SEC-19 goes on refusing what was signed with a secret that is not known yet', async () => {
    const { body } = await at(during).refresh()
    expectRefusal(await api.me(body.access_token), 401, 'INVALID_TOKEN')
  })

  it('SEC-24 has one successor for two tabs across the restart, whatever key signs it', async () => {
    const first = await at(earlier).refresh()
    const second = await at(during).refresh()
    expect([first.status, second.status]).to.deep.equal([200, 200])
    const claims = [first, second].map(({ headers }) =>
      jwt.decode(/refresh_token=([^;]+)/.exec(headers.getSetCookie()[0] ?? '')?.[1] ?? ''),
    )
    expect(claims[0]).to.be.an('object').that.deep.equals(claims[1])
  })
})
