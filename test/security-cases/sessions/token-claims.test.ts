import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import jwt from 'jsonwebtoken'
import { startTestApp, type TestApp, testSecret } from '../../support/application/test-app.js'
import { oneDatabase } from '../../support/databases/databases.js'
import { ApiCaller, password } from '../../support/http/api-caller.js'
import { expectRefusal } from '../../support/http/refusal.js'

const key = Buffer.from(testSecret)

/** Tokens under the server's own secret: somebody else may have it too, or a backup of another database is restored. */
oneDatabase('the claims of a token with a good signature', (database) => {
  let app: TestApp
  let ahead: TestApp
  let api: ApiCaller
  let email: string
  let accessToken: string
  let refreshToken: string

  before(async () => {
    app = await startTestApp(database())
    ahead = await startTestApp(database())
  })
  after(() => Promise.all([app.close(), ahead.close()]))
  beforeEach(async () => {
    ;({ api, email, accessToken, refreshToken } = await signIn(app))
  })

  async function signIn({ url }: TestApp) {
    const api = new ApiCaller(url)
    const email = `ada-${randomUUID()}@example.com`
    await api.register({ email, password })
    const { body } = await api.login({ username: email, password })
    return {
      api,
      email,
      accessToken: String(body.access_token),
      refreshToken: api.jar.get('refresh_token') ?? '',
    }
  }

  /** The same token with other claims. */
  function resign(token: string, claims: Record<string, unknown>): string {
    const { header, payload } = jwt.decode(token, { complete: true }) ?? expect.fail('no token')
    const changed = { ...(payload as jwt.JwtPayload), ...claims }
    return jwt.sign(changed, key, { algorithm: 'HS256', keyid: String(header.kid) })
  }
  function refreshWith(token: string) {
    const caller = new ApiCaller(app.url)
    caller.jar.set('refresh_token', token)
    return caller.refresh()
  }
  const nul = `${randomUUID().slice(0, -1)}\0`

  for (const [what, claims] of [
    ['a session id with NUL', { sid: nul }],
    ['a session id of any text', { sid: "' or 1=1 --" }],
    ['a user id with NUL', { sub: nul }],
    ['a user id with half a surrogate pair', { sub: '\ud83d' }],
    ['a generation over 2^31', { gen: 2 ** 31 }],
    ['a generation over 2^53', { gen: 2 ** 60 }],
  ] as const) {
    it(`SEC-51 are refused with ${what}`, async () => {
      expectRefusal(await refreshWith(resign(refreshToken, claims)), 401, 'INVALID_TOKEN')
      const logout = new ApiCaller(app.url)
      logout.jar.set('refresh_token', resign(refreshToken, claims))
      expect((await logout.logout()).status).to.equal(200)
      if (!('gen' in claims)) {
        expectRefusal(await api.me(resign(accessToken, claims)), 401, 'INVALID_TOKEN')
      }
    })
  }

  it('SEC-51 name the user of the session: at refresh and logout another one has no session', async () => {
    const other = await signIn(app)
    const { sub } = jwt.decode(other.accessToken) as jwt.JwtPayload
    const crossed = resign(refreshToken, { sub })
    expectRefusal(await refreshWith(crossed), 401, 'INVALID_TOKEN')
    const caller = new ApiCaller(app.url)
    caller.jar.set('refresh_token', crossed)
    await caller.logout()
    expect((await refreshWith(refreshToken)).status).to.equal(200)
  })

  it('SEC-50 bear a clock that is 5 seconds ahead on another server', async () => {
    ahead.advance(5 - (ahead.now().getTime() - app.now().getTime()) / 1000)
    const elsewhere = await signIn(ahead)
    expect((await api.me(elsewhere.accessToken)).status).to.equal(200)
    expect((await refreshWith(elsewhere.refreshToken)).status).to.equal(200)
  })

  it('SEC-50 refuse a clock that is further ahead, without clearing the cookie', async () => {
    const iat = Math.floor(app.now().getTime() / 1000) + 3600
    expectRefusal(await api.me(resign(accessToken, { iat, exp: iat + 900 })), 401, 'INVALID_TOKEN')
    const early = await refreshWith(resign(refreshToken, { iat }))
    expectRefusal(early, 401, 'INVALID_TOKEN')
    expect(early.headers.getSetCookie()).to.deep.equal([])
    expect((await refreshWith(refreshToken)).status).to.equal(200)
  })

  it('SEC-22 in a query, a cookie, a form or another scheme are not read, however good', async () => {
    for (const [path, headers] of [
      [`/me?access_token=${accessToken}`, {}],
      ['/me', { Cookie: `access_token=${accessToken}; token=${accessToken}` }],
      ['/me', { 'X-Access-Token': accessToken }],
    ] as const) {
      const caller = new ApiCaller(app.url)
      expectRefusal(await caller.send('GET', path, { headers }), 401, 'MISSING_TOKEN')
    }
    for (const authorization of [`Basic ${accessToken}`, accessToken, `Token ${accessToken}`]) {
      const refused = await new ApiCaller(app.url).me(undefined, { Authorization: authorization })
      expectRefusal(refused, 401, 'INVALID_TOKEN')
    }
  })

  it('SEC-22 do not say who the user is: what is stored counts, whatever the token calls the address', async () => {
    const renamed = resign(accessToken, { email: 'eve@example.com', name: 'Eve' })
    expect((await api.me(renamed)).body).to.include({ email, name: null })
  })
})
