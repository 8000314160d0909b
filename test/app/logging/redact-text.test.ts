import { expect } from 'chai'
import fc from 'fast-check'
import { isSecretName, redactText } from '../../../src/app/logging/redact-text.js'

const JWT =
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxIn0.dBjftJeZ4CVPmB92K27uhbUJU1p1r_wW1g'
const HASH = '$2b$12$EixZaYVK1fsbw1ZfbX3OXePaWxn96p36WQoeG6Lruj3vjPGga31lW'
const CANARY = 'c4n4ry'

describe('redactText (SEC-40)', () => {
  const texts: Record<string, string> = {
    'a JWT': `got ${JWT} from there`,
    'a JWT without a signature': JWT.split('.').slice(0, 2).join('.'),
    'a cut JWT': `jwt malformed: ${JWT.slice(0, 60)}`,
    'a JWT in a cookie': `refresh_token=${JWT}; HttpOnly`,
    'a hash': `Failing row contains (1, ada@example.com, ${HASH}, Ada)`,
    'a cut hash': HASH.slice(0, 30),
    'a key in hexadecimal': `key ${'0123456789abcdef'.repeat(4)}`,
  }
  for (const [name, text] of Object.entries(texts)) {
    it(`removes ${name}`, () => {
      const redacted = redactText(text)
      expect(redacted).to.include('[redacted]')
      for (const piece of ['eyJzdWIi', 'dBjft', 'EixZa', '89abcdef']) {
        expect(redacted).not.to.include(piece)
      }
    })
  }

  const carriers: Record<string, (secret: string) => string> = {
    'the URL of a database': (secret) =>
      `connect to postgresql://auth:${secret}@db:5432/auth failed`,
    'the URL of a cache': (secret) => `rediss://:${secret}@cache:6380/1`,
    'a URL with a raw @ and / in the password': (secret) => `postgres://u:a@/${secret}@db/auth`,
    'a connection string': (secret) => `host=db user=auth password=${secret} dbname=auth`,
    'a form': (secret) => `username=ada%40example.com&password=${secret}&x=1`,
    JSON: (secret) => `{"email":"ada@example.com","password":"${secret}"}`,
    'JSON with an escaped quote': (secret) => `{"password":"a\\"${secret}", "x":1}`,
    'JSON within JSON': (secret) => JSON.stringify({ body: JSON.stringify({ password: secret }) }),
    'JSON that is cut': (secret) => `Unexpected end of input in {"password": "${secret}`,
    'an inspected object': (secret) => `{ email: 'ada@example.com', newPassword: '${secret}' }`,
    'a Bearer header': (secret) => `Authorization: Bearer ${secret}`,
    'a bare Bearer': (secret) => `sent bearer ${secret}`,
    'a Basic header': (secret) => `Basic ${secret}`,
    'a Cookie header': (secret) => `GET / HTTP/1.1\r\nCookie: a=1; b=${secret}\r\nHost: x`,
    'a Set-Cookie header': (secret) => `set-cookie: refresh=${secret}; Path=/`,
    'an environment': (secret) => `JWT_SECRET_KEY=${secret} PORT=8000`,
    'a query': (secret) => `/api/v1/auth/me?access_token=${secret}`,
  }
  for (const [name, carry] of Object.entries(carriers)) {
    it(`removes a secret from ${name}`, () => {
      const redacted = redactText(carry(CANARY))
      expect(redacted).to.include('[redacted]').and.not.include(CANARY)
    })
  }

  it('removes them wherever they stand among other text', () => {
    const noise = fc.string({ unit: 'grapheme-ascii', maxLength: 30 })
    const carrier = fc.constantFrom(...Object.values(carriers))
    fc.assert(
      fc.property(noise, carrier, noise, (before, carry, after) => {
        expect(redactText(`${before} ${carry(CANARY)} ${after}`)).not.to.include(CANARY)
      }),
      { numRuns: 1000 },
    )
  })

  it('leaves ordinary text alone', () => {
    const ordinary = [
      'Invalid email or password',
      'REFRESH_TOKEN_EXPIRED',
      'listening at http://localhost:8000/docs',
      'GET /api/v1/auth/me 200 in 1.5 ms',
      '0d4a2a9c-77b1-4f9b-9a3b-a5ad8ee6ac2e',
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36',
      'the eyes of ada@example.com',
    ]
    for (const text of ordinary) expect(redactText(text)).to.equal(text)
  })
})

describe('isSecretName', () => {
  it('knows the names under which secrets are kept', () => {
    const secret = [
      ...['password', 'newPassword', 'password_hash', 'PASSWD', 'passphrase', 'JWT_SECRET_KEY'],
      ...['authorization', 'Proxy-Authorization', 'cookie', 'Set-Cookie', 'cookies', 'rawHeaders'],
      ...['access_token', 'refreshToken', 'token', 'apiKey', 'x-api-key', 'privateKey', 'body'],
      ...['params', 'parameters', 'detail'],
    ]
    for (const name of secret) expect(isSecretName(name), name).to.equal(true)
  })

  it('leaves other names alone', () => {
    for (const name of [
      'requestId',
      'path',
      'code',
      'userId',
      'operationId',
      'headers',
      'bodyLength',
      'parameterCount',
      'details',
    ]) {
      expect(isSecretName(name), name).to.equal(false)
    }
  })
})

describe('a stack', () => {
  it('keeps the paths of scoped packages, and hides the password of a URL', () => {
    const frame = 'at query (file:///srv/node_modules/@electric-sql/pglite/dist/index.js:8:9)'
    expect(redactText(frame)).to.equal(frame)
    expect(redactText('connect postgresql://ada:s/e@cret@db/auth')).to.equal(
      'connect postgresql://[redacted]@db/auth',
    )
  })
})
