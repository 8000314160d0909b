import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { createRemoteJWKSet, jwtVerify } from 'jose'
import jwt from 'jsonwebtoken'
import type { OpenDatabase } from '../../../src/app/data/database/open-database.js'
import { formerSigningKey } from '../../../src/app/security/tokens/signing-key.js'
import { startTestApp, type TestApp, testSecret } from '../../support/application/test-app.js'
import { freshDatabase } from '../../support/databases/databases.js'
import { ApiCaller, password } from '../../support/http/api-caller.js'

const newKey = () =>
  generateKeyPairSync('ec', { namedCurve: 'P-256' })
    .privateKey.export({ format: 'pem', type: 'pkcs8' })
    .toString()

describe('another service that verifies access tokens', () => {
  let database: OpenDatabase
  let app: TestApp | undefined
  const email = `${randomUUID()}@example.com`

  before(async () => {
    database = await freshDatabase()
    const api = await start({})
    await api.register({ email, password })
  })
  afterEach(() => app?.close())
  after(() => database.close())

  async function start(env: Record<string, string>): Promise<ApiCaller> {
    app = await startTestApp(database, { env })
    return new ApiCaller(app.url)
  }
  const logIn = async (api: ApiCaller): Promise<string> =>
    (await api.login({ username: email, password })).body.access_token
  const keysOf = ({ url }: ApiCaller) => createRemoteJWKSet(new URL('/.well-known/jwks.json', url))

  it('SEC-100 has the text of the secret with HS256, and nothing at jwks.json', async () => {
    const api = await start({})
    const token = await logIn(api)
    const { payload } = await jwtVerify(token, new TextEncoder().encode(testSecret))
    expect(payload).to.include({ email, type: 'access' })
    expect(jwt.verify(token, testSecret)).to.include({ email })
    const response = await fetch(`${api.url}/.well-known/jwks.json`)
    expect(await response.json()).to.deep.equal({ keys: [] })
  })

  it('SEC-100 changes nothing for tokens that were signed with the bytes of the secret', async () => {
    const api = await start({})
    const { iat, exp, ...claims } = jwt.decode(await logIn(api)) as jwt.JwtPayload
    const { key, kid } = formerSigningKey(testSecret)
    const old = jwt.sign({ ...claims, iat, exp }, key, { keyid: kid })
    expect((await api.me(old)).status).to.equal(200)
  })

  it('SEC-101 has the public key with ES256, issuer and audience, and can sign nothing', async () => {
    const api = await start({
      JWT_PRIVATE_KEY: newKey().replaceAll('\n', '\\n'),
      JWT_ISSUER: 'https://accounts.example.com',
      JWT_AUDIENCE: 'tasks',
    })
    const token = await logIn(api)
    const expected = { issuer: 'https://accounts.example.com', audience: 'tasks' }
    const { payload, protectedHeader } = await jwtVerify(token, keysOf(api), expected)
    expect(payload).to.include({ email, type: 'access' })
    expect(protectedHeader.alg).to.equal('ES256')
    const { keys } = (await (await fetch(`${api.url}/.well-known/jwks.json`)).json()) as {
      keys: Record<string, string>[]
    }
    expect(keys[0]).to.have.all.keys('kty', 'crv', 'x', 'y', 'kid', 'alg', 'use')
    expect((await api.me(token)).status).to.equal(200)
    expect((await api.refresh()).status).to.equal(200)
    // The public key taken for a secret (RFC 8725, 2.1), and a key of somebody else.
    const header = { alg: 'HS256', typ: 'JWT', kid: protectedHeader.kid ?? '' } as const
    const confused = jwt.sign(payload, JSON.stringify(keys[0]), { header })
    const forged = jwt.sign(payload, newKey(), { algorithm: 'ES256', keyid: header.kid })
    for (const each of [confused, forged]) expect((await api.me(each)).status).to.equal(401)
  })

  it('SEC-101 is not asked for tokens without the issuer and the audience', async () => {
    const plain = await start({})
    const token = await logIn(plain)
    await app?.close()
    const api = await start({ JWT_ISSUER: 'https://accounts.example.com' })
    expect((await api.me(token)).body.code).to.equal('INVALID_TOKEN')
    expect((await api.me(await logIn(api))).status).to.equal(200)
  })

  it('SEC-102 goes on while the key is changed', async () => {
    const [older, newer] = [newKey(), newKey()]
    const before = await start({ JWT_PRIVATE_KEY: older, JWT_PRIVATE_KEY_PREVIOUS: newer })
    const token = await logIn(before)
    await app?.close()
    const api = await start({ JWT_PRIVATE_KEY: newer, JWT_PRIVATE_KEY_PREVIOUS: older })
    const keys = keysOf(api)
    await jwtVerify(token, keys)
    await jwtVerify(await logIn(api), keys)
    expect((await api.me(token)).status).to.equal(200)
    await app?.close()
    const later = await start({ JWT_PRIVATE_KEY: newer })
    expect((await later.me(token)).status).to.equal(401)
  })
})
