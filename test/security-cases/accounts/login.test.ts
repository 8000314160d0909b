import { randomUUID } from 'node:crypto'
import bcrypt from 'bcryptjs'
import { expect } from 'chai'
import { startTestApp, type TestApp } from '../../support/application/test-app.js'
import { oneDatabase } from '../../support/databases/databases.js'
import { ApiCaller, password } from '../../support/http/api-caller.js'
import { expectRefusal } from '../../support/http/refusal.js'

oneDatabase('login', (database) => {
  let app: TestApp
  let api: ApiCaller
  let email: string

  before(async () => {
    app = await startTestApp(database())
  })
  after(() => app.close())
  beforeEach(async () => {
    api = new ApiCaller(app.url)
    email = `ada-${randomUUID()}@example.com`
    await api.register({ email, password })
  })

  for (const type of [
    'application/json',
    'application/json\tx',
    'multipart/form-data',
    'text/plain',
    'application/x-www-form-urlencoded\tx',
  ]) {
    it(`SEC-11 refuses a body of type ${JSON.stringify(type)}`, async () => {
      const answer = await api.login({ username: email, password }, { 'Content-Type': type })
      expectRefusal(answer, 415, 'UNSUPPORTED_MEDIA_TYPE')
    })
  }

  it('SEC-12 refuses a username that comes twice', async () => {
    for (const form of [
      `username=${email}&username=${email}&password=x`,
      `username=${email}&password=${password}&password=${password}`,
    ]) {
      expectRefusal(await api.login(form), 422, 'VALIDATION_ERROR')
    }
  })

  it('SEC-12 ignores credentials in the query', async () => {
    const query = new URLSearchParams({ username: email, password })
    const answer = await api.send('POST', `/login?${query}`, {
      body: '',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    })
    expectRefusal(answer, 422, 'VALIDATION_ERROR')
  })

  it('SEC-12 ignores the other fields of the OAuth form', async () => {
    const answer = await api.login({ grant_type: 'password', scope: '', username: email, password })
    expect(answer.status).to.equal(200)
  })

  it('SEC-13 answers an unknown address and a wrong password alike', async () => {
    const wrong = await api.login({ username: email, password: 'wrong horse battery' })
    const unknown = await api.login({ username: `x${email}`, password })
    expect(wrong.text).to.equal(unknown.text)
    expect(wrong.status).to.equal(unknown.status)
    const comparable = ({ headers }: typeof wrong) =>
      [...headers].filter(([name]) => !['date', 'x-request-id'].includes(name))
    expect(comparable(wrong)).to.deep.equal(comparable(unknown))
  })

  it('SEC-14 opens a new session at every login, and adopts none that comes along', async () => {
    const sessionOf = (token?: string) =>
      JSON.parse(Buffer.from(token?.split('.')[1] ?? '', 'base64url').toString()).sid
    await api.login({ username: email, password })
    const first = sessionOf(api.jar.get('refresh_token'))
    await api.login({ username: email, password })
    const second = sessionOf(api.jar.get('refresh_token'))
    expect(second).to.be.a('string').that.does.not.equal(first)
  })

  it('SEC-52 ends the session of the cookie that comes along, once the password is right', async () => {
    const { body } = await api.login({ username: email, password })
    const token = api.jar.get('refresh_token') ?? ''
    expectRefusal(
      await api.login({ username: email, password: 'wrong horse battery' }),
      401,
      'INVALID_CREDENTIALS',
    )
    expect((await api.me(body.access_token)).status).to.equal(200)
    const again = await api.login({ username: email, password })
    expectRefusal(await api.me(body.access_token), 401, 'INVALID_TOKEN')
    expect((await api.me(again.body.access_token)).status).to.equal(200)
    const old = new ApiCaller(app.url)
    old.jar.set('refresh_token', token)
    expectRefusal(await old.refresh(), 401, 'INVALID_TOKEN')
  })

  it('SEC-52 ends the session of another user on the same browser, and none without a cookie', async () => {
    const { body } = await api.login({ username: email, password })
    const elsewhere = new ApiCaller(app.url)
    await elsewhere.login({ username: email, password })
    expect((await api.me(body.access_token)).status).to.equal(200)
    const other = `eve-${randomUUID()}@example.com`
    await api.register({ email: other, password })
    expect((await api.login({ username: other, password })).status).to.equal(200)
    expectRefusal(await api.me(body.access_token), 401, 'INVALID_TOKEN')
    expect((await elsewhere.refresh()).status).to.equal(200)
  })

  it('SEC-52 logs in with a cookie that is good for nothing as without one', async () => {
    api.jar.set('refresh_token', 'garbage')
    expect((await api.login({ username: email, password })).status).to.equal(200)
  })

  for (const headers of [
    { Origin: 'https://evil.example' },
    { Origin: 'null' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'Cross-Site' },
  ]) {
    it(`SEC-57 refuses a login that a browser sends from another site: ${JSON.stringify(headers)}`, async () => {
      const refused = await api.login({ username: email, password }, headers)
      expectRefusal(refused, 403, 'CROSS_SITE_REQUEST')
      expect(refused.headers.getSetCookie()).to.deep.equal([])
    })
  }

  it('SEC-15 keeps the refresh token out of the body, and answers out of caches', async () => {
    const answer = await api.login({ username: email, password })
    expect(answer.text).to.not.contain(api.jar.get('refresh_token'))
    expect(answer.headers.get('cache-control')).to.equal('no-store')
    const refreshed = await api.refresh()
    expect(refreshed.text).to.not.contain(api.jar.get('refresh_token'))
    expect(refreshed.headers.get('cache-control')).to.equal('no-store')
  })

  it('SEC-16 renews a hash of a lower cost, on condition that it is still the same', async () => {
    const cheap = bcrypt.hashSync(password, 4)
    const { db } = database()
    await db.updateTable('users').set({ password_hash: cheap }).where('email', '=', email).execute()
    const stronger = await startTestApp(database(), { env: { BCRYPT_ROUNDS: '5' } })
    try {
      const answer = await new ApiCaller(stronger.url).login({ username: email, password })
      expect(answer.status).to.equal(200)
    } finally {
      await stronger.close()
    }
    const { password_hash } = await db
      .selectFrom('users')
      .select('password_hash')
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
    expect(password_hash).to.match(/^\$2b\$05\$/)
    expect((await api.login({ username: email, password })).status).to.equal(200)
  })

  it('SEC-55 accepts a hash of the password as it was typed, and renews it in its composed form', async () => {
    const typed = 'cafe\u0301 au lait'
    const { db } = database()
    const old = bcrypt.hashSync(typed, 4)
    await db.updateTable('users').set({ password_hash: old }).where('email', '=', email).execute()
    const composed = { username: email, password: typed.normalize('NFC') }
    expectRefusal(await api.login(composed), 401, 'INVALID_CREDENTIALS')
    expect((await api.login({ username: email, password: typed })).status).to.equal(200)
    expect((await api.login(composed)).status).to.equal(200)
    expect((await api.login({ username: email, password: typed })).status).to.equal(200)
  })

  it('SEC-06 answers NUL and bytes that are no UTF-8 with a 4xx', async () => {
    expectRefusal(await api.login(`username=%00&password=x`), 401, 'INVALID_CREDENTIALS')
    expectRefusal(
      await api.login({ username: email, password: `${password}\0` }),
      401,
      'INVALID_CREDENTIALS',
    )
    const answer = await fetch(`${app.url}/api/v1/auth/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: Buffer.from([0x75, 0xff, 0xfe]),
    })
    expect(answer.status).to.equal(400)
  })
})
