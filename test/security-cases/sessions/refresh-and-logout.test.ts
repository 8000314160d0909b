import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import jwt from 'jsonwebtoken'
import { startTestApp, type TestApp } from '../../support/application/test-app.js'
import { eachDatabase } from '../../support/databases/databases.js'
import { ApiCaller, password, type ReceivedResponse } from '../../support/http/api-caller.js'
import { expectRefusal } from '../../support/http/refusal.js'

const week = 7 * 24 * 3600

eachDatabase('refresh and logout', (database) => {
  let app: TestApp
  let api: ApiCaller
  let email: string
  /** The refresh token of the login: generation 0. */
  let first: string

  before(async () => {
    app = await startTestApp(database())
  })
  after(() => app.close())
  beforeEach(async () => {
    api = new ApiCaller(app.url)
    email = `ada-${randomUUID()}@example.com`
    await api.register({ email, password })
    first = await logIn()
  })

  async function logIn(): Promise<string> {
    await api.login({ username: email, password })
    return api.jar.get('refresh_token') ?? ''
  }

  /** Refreshes with any token, as a tab (or a thief) of its own. */
  async function refreshWith(
    token: string,
    url = app.url,
  ): Promise<ReceivedResponse & { next?: string }> {
    const tab = new ApiCaller(url)
    tab.jar.set('refresh_token', token)
    const answer = await tab.refresh()
    const next = tab.jar.get('refresh_token')
    return { ...answer, ...(next !== undefined && next !== token ? { next } : {}) }
  }

  async function successorOf(token: string): Promise<string> {
    const { status, next } = await refreshWith(token)
    expect(status).to.equal(200)
    return next ?? ''
  }

  const sessionRow = (token: string) =>
    database()
      .db.selectFrom('sessions')
      .selectAll()
      .where('id', '=', (jwt.decode(token) as jwt.JwtPayload).sid)
      .executeTakeFirstOrThrow()

  it('SEC-23 keeps a session as a row that holds nothing to replay', async () => {
    const row = await sessionRow(first)
    expect(row).to.have.all.keys(
      'id',
      'user_id',
      'generation',
      'rotated_at',
      'earlier_rotations',
      'revoked_at',
      'user_agent',
      'address',
      'expires_at',
      'created_at',
    )
    const stored = JSON.stringify(row)
    for (const part of first.split('.')) expect(stored).to.not.contain(part)
  })

  it('SEC-24 gives the predecessor the very same successor within the grace: two tabs, or a lost answer', async () => {
    const second = await successorOf(first)
    app.advance(9)
    expect(await successorOf(first)).to.equal(second)
    expect(await successorOf(second))
      .to.be.a('string')
      .that.does.not.equal(second)
    expect((await sessionRow(first)).generation).to.equal(2)
  })

  it('SEC-24 has no grace where it is 0', async () => {
    const strict = await startTestApp(database(), { env: { REFRESH_GRACE: '0' } })
    try {
      const tab = new ApiCaller(strict.url)
      await tab.login({ username: email, password })
      const token = tab.jar.get('refresh_token') ?? ''
      expect((await refreshWith(token, strict.url)).status).to.equal(200)
      expectRefusal(await refreshWith(token, strict.url), 401, 'INVALID_TOKEN')
      expect((await sessionRow(token)).revoked_at).to.be.instanceOf(Date)
    } finally {
      await strict.close()
    }
  })

  it('SEC-25 ends the whole session when an older token comes after the grace, the successor too', async () => {
    const { body } = await api.refresh()
    const second = api.jar.get('refresh_token') ?? ''
    app.advance(10)
    const replay = await refreshWith(first)
    expectRefusal(replay, 401, 'INVALID_TOKEN')
    expect(replay.headers.getSetCookie()[0]).to.match(/^refresh_token=; Max-Age=0;/)
    expect((await sessionRow(first)).revoked_at).to.be.instanceOf(Date)
    expectRefusal(await refreshWith(second), 401, 'INVALID_TOKEN')
    expectRefusal(await api.me(body.access_token), 401, 'INVALID_TOKEN')
  })

  it('SEC-25 looks at the end of a session before the grace: the predecessor gets no successor any more', async () => {
    const second = await successorOf(first)
    const tab = new ApiCaller(app.url)
    tab.jar.set('refresh_token', second)
    await tab.logout()
    // Still inside the grace, in which `first` would get `second` again.
    for (const token of [first, second]) {
      expectRefusal(await refreshWith(token), 401, 'INVALID_TOKEN')
    }
  })

  it('SEC-26 makes one successor, and one step, of fifty refreshes at once', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => refreshWith(first)))
    expect(answers.map(({ status }) => status)).to.deep.equal(Array(50).fill(200))
    expect(new Set(answers.map(({ next }) => next))).to.have.property('size', 1)
    expect((await sessionRow(first)).generation).to.equal(1)
  })

  it('SEC-27 refuses a token two behind inside the grace, and leaves session and cookie alone', async () => {
    const second = await successorOf(first)
    const third = await successorOf(second)
    const late = await refreshWith(first)
    expectRefusal(late, 401, 'INVALID_TOKEN')
    expect(late.headers.getSetCookie()).to.deep.equal([])
    expect((await refreshWith(third)).status).to.equal(200)
  })

  it('SEC-28 refuses a replay after a restart, and revoking never opens the grace again', async () => {
    const second = await successorOf(first)
    app.advance(10)
    await refreshWith(first)
    const restarted = await startTestApp(database())
    restarted.advance((app.now().getTime() - restarted.now().getTime()) / 1000)
    try {
      for (const token of [first, second]) {
        expectRefusal(await refreshWith(token, restarted.url), 401, 'INVALID_TOKEN')
      }
    } finally {
      await restarted.close()
    }
  })

  it('SEC-29 ends dead when a refresh races a logout', async () => {
    for (let round = 0; round < 10; round += 1) {
      const token = await logIn()
      const tab = new ApiCaller(app.url)
      tab.jar.set('refresh_token', token)
      const [refreshed] = await Promise.all([refreshWith(token), tab.logout()])
      expect((await sessionRow(token)).revoked_at).to.be.instanceOf(Date)
      for (const left of [token, refreshed.next ?? token]) {
        expectRefusal(await refreshWith(left), 401, 'INVALID_TOKEN')
      }
    }
  })

  it('SEC-30 never lengthens the seven days from the login', async () => {
    let token = first
    for (let day = 0; day < 6; day += 1) {
      app.advance(24 * 3600)
      token = await successorOf(token)
    }
    const { exp, iat } = jwt.decode(token) as jwt.JwtPayload
    const began = jwt.decode(first) as jwt.JwtPayload
    expect(exp).to.equal(began.exp)
    expect(Number(iat)).to.be.above(Number(began.iat))
    app.advance(24 * 3600)
    expectRefusal(await refreshWith(token), 401, 'REFRESH_TOKEN_EXPIRED')
  })

  it('SEC-30 says in the cookie what is left of the seven days', async () => {
    app.advance(24 * 3600)
    const { headers } = await refreshWith(first)
    const maxAge = Number(/Max-Age=(\d+)/.exec(headers.getSetCookie()[0] ?? '')?.[1])
    expect(maxAge).to.be.within(week - 24 * 3600 - 60, week - 24 * 3600)
  })

  it('SEC-32 has no GET', async () => {
    for (const path of ['/refresh', '/logout']) {
      const answer = await api.send('GET', path, {})
      expectRefusal(answer, 405, 'METHOD_NOT_ALLOWED')
      expect(answer.headers.get('allow')).to.equal('POST')
    }
  })

  for (const headers of [
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'CROSS-SITE' },
  ]) {
    it(`SEC-32 refuses what a browser sends from another site: ${JSON.stringify(headers)}`, async () => {
      expectRefusal(await api.refresh(headers), 403, 'CROSS_SITE_REQUEST')
      expectRefusal(await api.logout(headers), 403, 'CROSS_SITE_REQUEST')
      expect((await sessionRow(first)).revoked_at).to.equal(null)
      expect((await sessionRow(first)).generation).to.equal(0)
    })
  }

  it('SEC-32 lets the listed origins refresh and log out', async () => {
    const headers = { Origin: 'http://localhost:3000', 'Sec-Fetch-Site': 'same-site' }
    const answer = await api.refresh(headers)
    expect(answer.status).to.equal(200)
    expect(answer.headers.get('access-control-allow-origin')).to.equal(headers.Origin)
    expect((await api.logout(headers)).status).to.equal(200)
  })

  it('SEC-33 logs out without a valid access token, this session only, and clears the same path', async () => {
    const other = new ApiCaller(app.url)
    await other.login({ username: email, password })
    const answer = await api.logout({ Authorization: 'Bearer garbage' })
    expect(answer.status).to.equal(200)
    expect(answer.headers.getSetCookie()[0]).to.contain('Path=/api/v1/auth;')
    expect((await sessionRow(first)).revoked_at).to.be.instanceOf(Date)
    expect((await other.refresh()).status).to.equal(200)
  })

  it('SEC-33 ends the session by a token that has been replaced as well', async () => {
    const second = await successorOf(first)
    const tab = new ApiCaller(app.url)
    tab.jar.set('refresh_token', first)
    await tab.logout()
    expectRefusal(await refreshWith(second), 401, 'INVALID_TOKEN')
  })
})
