import { createHmac, createSecretKey, generateKeyPairSync } from 'node:crypto'
import { expect } from 'chai'
import fc from 'fast-check'
import jwt from 'jsonwebtoken'
import { signingKey } from '../../../../src/app/security/tokens/signing-key.js'
import { createTokens, type RefreshGrant } from '../../../../src/app/security/tokens/tokens.js'

const SECRET = '0123456789abcdef'.repeat(4)
const OLD_SECRET = 'fedcba9876543210'.repeat(4)
const ACCESS_LIFETIME = 900
const NOW = Date.UTC(2030, 0, 1, 12, 0, 0, 500)
const SECONDS = Math.floor(NOW / 1000)

const GRANT = {
  sub: '3f0c6f6e-2f0b-4c55-9d1c-8a4f5d0c7b11',
  email: 'ada@example.com',
  sid: '5b8f1d1e-0c0a-4d53-9c55-1f2f6a7c3e10',
}
const REFRESH_GRANT: RefreshGrant = {
  ...GRANT,
  gen: 3,
  issuedAt: new Date(NOW),
  expiresAt: new Date(NOW + 3_600_000),
}
const CLAIMS = { ...GRANT, type: 'access', iat: SECONDS, exp: SECONDS + ACCESS_LIFETIME }
const INVALID = { ok: false, reason: 'invalid' }

let clock = NOW
const now = () => new Date(clock)
const tokens = createTokens({ secret: SECRET, accessLifetime: ACCESS_LIFETIME, now })
const { kid, key } = signingKey(SECRET)

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A token with any header and payload, and a signature that is right. */
function forge(header: unknown, payload: unknown = CLAIMS): string {
  const input = `${encode(header)}.${encode(payload)}`
  return `${input}.${createHmac('sha256', key).update(input).digest('base64url')}`
}

const HEADER = { alg: 'HS256', typ: 'JWT', kid }

describe('createTokens', () => {
  beforeEach(() => {
    clock = NOW
  })

  it('signs access tokens with the claims of the contract (TOK-006)', () => {
    const token = tokens.signAccess(GRANT)
    expect(jwt.decode(token, { complete: true })).to.deep.include({
      header: HEADER,
      payload: CLAIMS,
    })
    expect(tokens.verifyAccess(token)).to.deep.equal({ ok: true, claims: CLAIMS })
  })

  it('signs refresh tokens as a function of the rows, whatever the time (SEC-24)', () => {
    const token = tokens.signRefresh(REFRESH_GRANT)
    clock += 9_000
    expect(tokens.signRefresh({ ...REFRESH_GRANT })).to.equal(token)
    expect(tokens.verifyRefresh(token)).to.deep.equal({
      ok: true,
      claims: { ...GRANT, type: 'refresh', gen: 3, iat: SECONDS, exp: SECONDS + 3600 },
    })
    expect(tokens.signRefresh({ ...REFRESH_GRANT, gen: 4 })).not.to.equal(token)
  })

  it('expires at the second that the token names (RFC 7519, 4.1.4; TOK-002)', () => {
    const token = tokens.signAccess(GRANT)
    clock = (SECONDS + ACCESS_LIFETIME) * 1000 - 1
    expect(tokens.verifyAccess(token).ok).to.equal(true)
    clock += 1
    expect(tokens.verifyAccess(token)).to.deep.equal({ ok: false, reason: 'expired' })
  })

  it('tells the two types apart, before it looks at the clock (TOK-005)', () => {
    const access = tokens.signAccess(GRANT)
    const refresh = tokens.signRefresh(REFRESH_GRANT)
    for (const later of [0, 86_400_000]) {
      clock = NOW + later
      expect(tokens.verifyAccess(refresh)).to.deep.equal({ ok: false, reason: 'wrong-type' })
      expect(tokens.verifyRefresh(access)).to.deep.equal({ ok: false, reason: 'wrong-type' })
    }
  })

  it('calls an expired token with a bad signature invalid', () => {
    const token = tokens.signAccess(GRANT)
    clock += 86_400_000
    const [header, , signature] = token.split('.')
    const payload = encode({ ...CLAIMS, sub: GRANT.sid })
    expect(tokens.verifyAccess(`${header}.${payload}.${signature}`)).to.deep.equal(INVALID)
  })

  it('accepts a token that it would write itself, however it was made', () => {
    expect(tokens.verifyAccess(forge(HEADER)).ok).to.equal(true)
  })

  describe('refuses another header, even under a good signature (SEC-17)', () => {
    const jwk = { kty: 'oct', k: Buffer.from(SECRET).toString('base64url') }
    const headers: Record<string, unknown> = {
      'alg none': { alg: 'none', typ: 'JWT', kid },
      'alg None': { alg: 'None', typ: 'JWT', kid },
      'alg HS512': { alg: 'HS512', typ: 'JWT', kid },
      'alg hs256': { ...HEADER, alg: 'hs256' },
      'alg RS256': { ...HEADER, alg: 'RS256' },
      'alg ES256': { ...HEADER, alg: 'ES256' },
      'no alg': { typ: 'JWT', kid },
      'no kid': { alg: 'HS256', typ: 'JWT' },
      jwk: { ...HEADER, jwk },
      jku: { ...HEADER, jku: 'https://evil.example/keys' },
      x5u: { ...HEADER, x5u: 'https://evil.example/cert' },
      'unknown crit': { ...HEADER, crit: ['exp'], exp: 1 },
      'empty crit': { ...HEADER, crit: [] },
      b64: { ...HEADER, crit: ['b64'], b64: false },
      'null header': null,
      'array header': [HEADER],
      'text header': 'HS256',
    }
    const kids = [
      '../../../../dev/null',
      "' OR '1'='1",
      '__proto__',
      'constructor',
      'toString',
      '',
      `${kid} `,
      kid.toLowerCase() === kid ? kid.toUpperCase() : kid.toLowerCase(),
      [kid],
      { kid },
      0,
      null,
      true,
    ]
    for (const hostile of kids)
      headers[`kid ${JSON.stringify(hostile)}`] = { ...HEADER, kid: hostile }

    for (const [name, header] of Object.entries(headers)) {
      it(name, () => {
        expect(tokens.verifyAccess(forge(header))).to.deep.equal(INVALID)
        expect(tokens.verifyAccess(`${encode(header)}.${encode(CLAIMS)}.`)).to.deep.equal(INVALID)
      })
    }

    it('tokens of other algorithms, signed by the book', () => {
      const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
      const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
      const others = [
        jwt.sign(CLAIMS, key, { algorithm: 'HS384', keyid: kid }),
        jwt.sign(CLAIMS, createSecretKey(Buffer.alloc(64)), { algorithm: 'HS512', keyid: kid }),
        jwt.sign(CLAIMS, rsa, { algorithm: 'RS256', keyid: kid }),
        jwt.sign(CLAIMS, ec, { algorithm: 'ES256', keyid: kid }),
        jwt.sign(CLAIMS, '', { algorithm: 'none', keyid: kid }),
        jwt.sign(CLAIMS, Buffer.from(SECRET, 'hex'), { algorithm: 'HS256', keyid: kid }),
      ]
      for (const other of others) expect(tokens.verifyAccess(other)).to.deep.equal(INVALID)
    })
  })

  describe('refuses incomplete or impossible claims (SEC-18)', () => {
    const { sub, email, sid, iat, exp, type } = CLAIMS
    const payloads: Record<string, unknown> = {
      'no sub': { email, sid, iat, exp, type },
      'no email': { sub, sid, iat, exp, type },
      'no sid': { sub, email, iat, exp, type },
      'no iat': { sub, email, sid, exp, type },
      'no exp': { sub, email, sid, iat, type },
      'no type': { sub, email, sid, iat, exp },
      'unknown type': { ...CLAIMS, type: 'admin' },
      'refresh without a generation': { ...CLAIMS, type: 'refresh' },
      'refresh with half a generation': { ...CLAIMS, type: 'refresh', gen: 0.5 },
      'refresh with a negative generation': { ...CLAIMS, type: 'refresh', gen: -1 },
      'refresh with a generation that no row can have': {
        ...CLAIMS,
        type: 'refresh',
        gen: 2 ** 31,
      },
      'empty sub': { ...CLAIMS, sub: '' },
      'sub no uuid': { ...CLAIMS, sub: `${sub}\0` },
      'sid with NUL': { ...CLAIMS, sid: `${sid.slice(0, -1)}\0` },
      'sub a number': { ...CLAIMS, sub: 1 },
      'sub an object': { ...CLAIMS, sub: { $ne: null } },
      'sid an array': { ...CLAIMS, sid: [sid] },
      'exp a text': { ...CLAIMS, exp: String(exp) },
      'exp null': { ...CLAIMS, exp: null },
      'exp a fraction': { ...CLAIMS, exp: exp + 0.5 },
      'exp beyond all time': { ...CLAIMS, exp: 1e300 },
      'iat a text': { ...CLAIMS, iat: String(iat) },
      'iat negative': { ...CLAIMS, iat: -1 },
      'nbf in the future': { ...CLAIMS, nbf: SECONDS + 60 },
      'expired and without a sub': { email, sid, iat: 1, exp: 2, type },
      'an array': [CLAIMS],
      'a text': 'sub',
      null: null,
    }
    for (const [name, payload] of Object.entries(payloads)) {
      it(name, () => {
        expect(tokens.verifyAccess(forge(HEADER, payload))).to.deep.equal(INVALID)
        expect(tokens.verifyRefresh(forge(HEADER, payload))).to.deep.equal(INVALID)
      })
    }
  })

  it('accepts tokens of a server whose clock is 5 seconds ahead, and calls later ones early (SEC-18, SEC-50)', () => {
    const issuedIn = (seconds: number) => forge(HEADER, { ...CLAIMS, iat: SECONDS + seconds })
    expect(tokens.verifyAccess(issuedIn(5)).ok).to.equal(true)
    expect(tokens.verifyAccess(issuedIn(6))).to.deep.equal({ ok: false, reason: 'early' })
  })

  it('refuses huge tokens (SEC-31)', () => {
    const huge = forge(HEADER, { ...CLAIMS, padding: 'x'.repeat(5000) })
    expect(tokens.verifyAccess(huge)).to.deep.equal(INVALID)
    expect(tokens.verifyAccess('a'.repeat(10_000_000))).to.deep.equal(INVALID)
  })

  it('refuses anything that is not from here, without an exception (SEC-31)', () => {
    const token = tokens.signAccess(GRANT)
    const [header, payload] = token.split('.')
    const texts = [
      '',
      '.',
      '..',
      '...',
      `${token}.`,
      ` ${token}`,
      `${token} `,
      `${header}.${payload}`,
    ]
    for (const text of texts) expect(tokens.verifyAccess(text), text).to.deep.equal(INVALID)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tokens.verifyAccess(text)).to.deep.equal(INVALID)
        expect(tokens.verifyAccess(`${header}.${text}`)).to.deep.equal(INVALID)
        expect(tokens.verifyAccess(`${header}.${payload}.${text}`)).to.deep.equal(INVALID)
      }),
    )
  })

  it('notices every changed character', () => {
    const token = tokens.signAccess(GRANT)
    const position = fc.nat({ max: token.length - 1 })
    const character = fc.constantFrom(...'ABCabc019-_.=+/ ')
    fc.assert(
      fc.property(position, character, (index, replacement) => {
        fc.pre(token[index] !== replacement)
        const changed = token.slice(0, index) + replacement + token.slice(index + 1)
        expect(tokens.verifyAccess(changed)).to.deep.equal(INVALID)
      }),
    )
  })

  it('still verifies an older secret until it is taken away (SEC-19)', () => {
    const options = { accessLifetime: ACCESS_LIFETIME, now }
    const before = createTokens({ ...options, secret: OLD_SECRET })
    const during = createTokens({ ...options, secret: SECRET, previousSecret: OLD_SECRET })
    const old = before.signAccess(GRANT)
    expect(during.verifyAccess(old).ok).to.equal(true)
    expect(tokens.verifyAccess(old)).to.deep.equal(INVALID)
    expect(tokens.verifyAccess(during.signAccess(GRANT)).ok).to.equal(true)
    expect(before.verifyAccess(during.signAccess(GRANT))).to.deep.equal(INVALID)
  })

  it('does not verify with one key what names the other', () => {
    const options = { secret: SECRET, previousSecret: OLD_SECRET, accessLifetime: 900, now }
    const both = createTokens(options)
    const old = signingKey(OLD_SECRET)
    const crossed = jwt.sign(CLAIMS, key, { algorithm: 'HS256', keyid: old.kid })
    expect(both.verifyAccess(crossed)).to.deep.equal(INVALID)
  })
})

describe('signingKey', () => {
  it('names a key by the text of its secret and tells nothing of it', () => {
    expect(signingKey(SECRET.toUpperCase()).kid).to.not.equal(kid)
    expect(signingKey(OLD_SECRET).kid).not.to.equal(kid)
    expect(kid).to.match(/^[\w-]{16}$/)
  })

  it('refuses a secret that is short, odd or not hexadecimal, and does not repeat it', () => {
    for (const secret of ['', 'ab'.repeat(31), `${SECRET}a`, `${SECRET}zz`, 'correct horse']) {
      expect(() => signingKey(secret), secret)
        .to.throw(RangeError)
        .with.property('message')
        .that.equals('A signing secret has at least 64 hexadecimal digits')
    }
  })
})
