import { createHmac, generateKeyPairSync, randomUUID } from 'node:crypto'
import { expect } from 'chai'
import jwt from 'jsonwebtoken'
import { startTestApp, type TestApp, testSecret } from '../../support/application/test-app.js'
import { oneDatabase } from '../../support/databases/databases.js'
import { ApiCaller, password } from '../../support/http/api-caller.js'
import { sendRaw } from '../../support/http/raw-http.js'
import { expectRefusal } from '../../support/http/refusal.js'

const key = Buffer.from(testSecret)
const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url')
const hmac = (input: string, algorithm = 'sha256') =>
  createHmac(algorithm, key).update(input).digest('base64url')

/** A token with any header and payload, signed with the server's own secret. */
function forge(header: unknown, payload: unknown, algorithm = 'sha256'): string {
  const input = `${encode(header)}.${encode(payload)}`
  return `${input}.${hmac(input, algorithm)}`
}

oneDatabase('the access token', (database) => {
  let app: TestApp
  let api: ApiCaller
  let email: string
  let token: string
  let header: jwt.JwtHeader
  let payload: jwt.JwtPayload

  before(async () => {
    app = await startTestApp(database())
  })
  after(() => app.close())
  beforeEach(async () => {
    api = new ApiCaller(app.url)
    email = `ada-${randomUUID()}@example.com`
    await api.register({ email, password })
    token = (await api.login({ username: email, password })).body.access_token
    const decoded = jwt.decode(token, { complete: true })
    header = decoded?.header as jwt.JwtHeader
    payload = decoded?.payload as jwt.JwtPayload
  })

  it('is accepted as it was issued, and when it is forged faithfully: the attacks below fail for their own reason', async () => {
    expect((await api.me(token)).status).to.equal(200)
    expect((await api.me(forge(header, payload))).status).to.equal(200)
  })

  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const attacks: Record<string, () => string> = {
    'alg none': () => `${encode({ ...header, alg: 'none' })}.${encode(payload)}.`,
    'alg None with the old signature': () =>
      `${encode({ ...header, alg: 'None' })}.${encode(payload)}.${token.split('.')[2]}`,
    HS512: () => forge({ ...header, alg: 'HS512' }, payload, 'sha512'),
    RS256: () => jwt.sign(payload, rsa.privateKey, { algorithm: 'RS256', keyid: header.kid ?? '' }),
    ES256: () => jwt.sign(payload, ec.privateKey, { algorithm: 'ES256', keyid: header.kid ?? '' }),
    'an embedded jwk': () =>
      forge({ ...header, jwk: { kty: 'oct', k: key.toString('base64url') } }, payload),
    'a jku': () => forge({ ...header, jku: 'http://127.0.0.1:1/keys' }, payload),
    'an x5u': () => forge({ ...header, x5u: 'http://127.0.0.1:1/keys' }, payload),
    'an unknown crit': () => forge({ ...header, crit: ['exp'] }, payload),
    'a kid that is a path': () => forge({ ...header, kid: '../../../../../dev/null' }, payload),
    'a kid that is SQL': () => forge({ ...header, kid: "' or 1=1 --" }, payload),
    'a kid from the prototype': () => forge({ ...header, kid: '__proto__' }, payload),
    'a kid that is an array': () => forge({ ...header, kid: [header.kid] }, payload),
    'no kid': () => forge({ ...header, kid: undefined }, payload),
    'another payload under the old signature': () =>
      `${token.split('.')[0]}.${encode({ ...payload, sub: randomUUID() })}.${token.split('.')[2]}`,
    'no signature': () => token.split('.').slice(0, 2).join('.'),
    'four parts': () => `${token}.x`,
    'thousands of characters too many': () => `${token}${'x'.repeat(8_000)}`,
  }
  for (const [what, attack] of Object.entries(attacks)) {
    it(`SEC-17 is refused with ${what}`, async () => {
      expectRefusal(await api.me(attack()), 401, 'INVALID_TOKEN')
    })
  }

  for (const claim of ['exp', 'iat', 'sub', 'type', 'sid']) {
    it(`SEC-18 is refused without ${claim}`, async () => {
      const { [claim]: _, ...rest } = payload
      expectRefusal(await api.me(forge(header, rest)), 401, 'INVALID_TOKEN')
    })
  }

  it('SEC-18 is refused when it comes from the future', async () => {
    const iat = Math.floor(app.now().getTime() / 1000) + 3600
    expectRefusal(
      await api.me(forge(header, { ...payload, iat, exp: iat + 900 })),
      401,
      'INVALID_TOKEN',
    )
  })

  it('SEC-20 is asked for with a bare challenge, and refused with a reason', async () => {
    expect((await api.me()).headers.get('www-authenticate')).to.equal('Bearer')
    for (const bad of ['garbage', forge(header, { ...payload, exp: 1 })]) {
      const answer = await api.me(bad)
      expect(answer.headers.get('www-authenticate')).to.equal('Bearer error="invalid_token"')
    }
  })

  it('SEC-21 is refused from the first request after a logout', async () => {
    await api.logout()
    expectRefusal(await api.me(token), 401, 'INVALID_TOKEN')
  })

  it('SEC-21 is refused when its user is gone', async () => {
    await database().db.deleteFrom('users').where('email', '=', email).execute()
    expectRefusal(await api.me(token), 401, 'INVALID_TOKEN')
  })

  it('SEC-22 is taken from the Authorization header alone', async () => {
    const inQuery = await api.send('GET', `/me?access_token=${token}`, {})
    expectRefusal(inQuery, 401, 'MISSING_TOKEN')
    const inCookie = await api.me(undefined, {
      Cookie: `access_token=${token}; Authorization=Bearer ${token}`,
    })
    expectRefusal(inCookie, 401, 'MISSING_TOKEN')
  })

  it('SEC-22 tells the session, and not who the user is: the e-mail comes from the database', async () => {
    const renamed = `new-${email}`
    await database()
      .db.updateTable('users')
      .set({ email: renamed })
      .where('email', '=', email)
      .execute()
    expect((await api.me(token)).body.email).to.equal(renamed)
  })

  it('twice as a header is refused, although each would be good', async () => {
    const fields = [
      'Host: localhost',
      'Connection: close',
      ...Array(2).fill(`Authorization: Bearer ${token}`),
    ]
    const lines = ['GET /api/v1/auth/me HTTP/1.1', ...fields, '', '']
    const { status, body } = await sendRaw(app.url, lines.join('\r\n'))
    expect([status, JSON.parse(body).code]).to.deep.equal([401, 'INVALID_TOKEN'])
  })

  for (const cookie of [
    'refresh_token=garbage',
    `refresh_token=${'x'.repeat(7_000)}`,
    'refresh_token=a.b.c; refresh_token=a.b.c',
    'refresh_token="a.b.c"',
    'refresh_token=%ff%00',
    'refresh_token',
    ';;;===;',
  ]) {
    it(`SEC-31 as a cookie ${JSON.stringify(cookie.slice(0, 40))} is a 401 at refresh, and no matter at logout`, async () => {
      const fresh = new ApiCaller(app.url)
      expect((await fresh.refresh({ Cookie: cookie })).status).to.equal(401)
      expect((await fresh.logout({ Cookie: cookie })).status).to.equal(200)
    })
  }

  it('SEC-31 twice as a cookie is refused, although each would be good', async () => {
    const good = api.jar.get('refresh_token')
    const twice = `refresh_token=${good}; refresh_token=${good}`
    expectRefusal(await new ApiCaller(app.url).refresh({ Cookie: twice }), 401, 'INVALID_TOKEN')
  })
})
