import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { startTestApp, type TestApp } from '../../support/application/test-app.js'
import { oneDatabase } from '../../support/databases/databases.js'
import { ApiCaller, password } from '../../support/http/api-caller.js'
import { expectRefusal } from '../../support/http/refusal.js'

oneDatabase('two cookies of one name', (database) => {
  let app: TestApp

  before(async () => {
    app = await startTestApp(database())
  })
  after(() => app.close())

  async function signIn({ url } = app): Promise<{ token: string; accessToken: string }> {
    const api = new ApiCaller(url)
    const email = `ada-${randomUUID()}@example.com`
    await api.register({ email, password })
    const { body } = await api.login({ username: email, password })
    return { token: api.jar.get('refresh_token') ?? '', accessToken: body.access_token }
  }

  /** As a browser sends them that has them for different paths or domains. */
  const cookies = (...tokens: string[]) => ({
    Cookie: tokens.map((token) => `refresh_token=${token}`).join('; '),
  })
  const refresh = (...tokens: string[]) => new ApiCaller(app.url).refresh(cookies(...tokens))

  for (const [what, other] of [
    ['of another application', 'something-else'],
    ['that is huge', 'x'.repeat(5_000)],
    ['of another issuer', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln'],
  ] as const) {
    it(`SEC-49 refreshes beside a cookie ${what}, whichever comes first`, async () => {
      const { token } = await signIn()
      const first = await refresh(other, token)
      expect(first.status, first.text).to.equal(200)
      const next = /refresh_token=([^;]+)/.exec(first.headers.getSetCookie()[0] ?? '')?.[1] ?? ''
      expect((await refresh(next, other)).status).to.equal(200)
    })
  }

  it('SEC-49 takes the one whose session is live beside one whose session is over', async () => {
    const [over, live] = [await signIn(), await signIn()]
    await new ApiCaller(app.url).logout(cookies(over.token))
    const response = await refresh(over.token, live.token)
    expect(response.status).to.equal(200)
    const { body } = await new ApiCaller(app.url).me(live.accessToken)
    expect((await new ApiCaller(app.url).me(response.body.access_token)).body).to.deep.equal(body)
  })

  it('SEC-49 takes neither of two live sessions, clears nothing, and changes nothing', async () => {
    const [planted, own] = [await signIn(), await signIn()]
    for (const pair of [
      [planted.token, own.token],
      [own.token, planted.token],
      [own.token, own.token],
    ]) {
      const refused = await refresh(...pair)
      expectRefusal(refused, 401, 'INVALID_TOKEN')
      expect(refused.headers.getSetCookie()).to.deep.equal([])
    }
    expect((await refresh(own.token)).status).to.equal(200)
    expect((await refresh(planted.token)).status).to.equal(200)
  })

  it('SEC-49 clears nothing when none is a token, and looks up no more than a few', async () => {
    const none = await refresh('a.b.c', 'garbage')
    expectRefusal(none, 401, 'INVALID_TOKEN')
    expect(none.headers.getSetCookie()).to.deep.equal([])
    const { token } = await signIn()
    expectRefusal(await refresh(...Array(5).fill(token)), 401, 'INVALID_TOKEN')
  })

  it('SEC-49 logs the live session out beside a cookie of another application', async () => {
    const { token, accessToken } = await signIn()
    const caller = new ApiCaller(app.url)
    expect((await caller.logout(cookies('something-else', token))).status).to.equal(200)
    expectRefusal(await caller.me(accessToken), 401, 'INVALID_TOKEN')
  })

  it('SEC-49 can not happen with the prefix __Host-, which no subdomain can set', async () => {
    const prefixed = await startTestApp(database(), { env: { COOKIE_HOST_PREFIX: 'true' } })
    try {
      const api = new ApiCaller(prefixed.url)
      const email = `ada-${randomUUID()}@example.com`
      await api.register({ email, password })
      const login = await api.login({ username: email, password })
      expect(login.headers.getSetCookie()).to.have.length(1)
      expect(login.headers.getSetCookie()[0]).to.match(
        /^__Host-refresh_token=[^;]+; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
      )
      const planted = await signIn(prefixed)
      const own = api.jar.get('__Host-refresh_token') ?? ''
      const refreshed = await api.refresh({
        Cookie: `refresh_token=${planted.token}; __Host-refresh_token=${own}`,
      })
      expect(refreshed.status, refreshed.text).to.equal(200)
      expectRefusal(await api.refresh(cookies(own)), 401, 'MISSING_REFRESH_TOKEN')
      const logout = await api.logout()
      expect(logout.headers.getSetCookie()[0]).to.match(
        /^__Host-refresh_token=; Max-Age=0; Path=\/;/,
      )
    } finally {
      await prefixed.close()
    }
  })
})
