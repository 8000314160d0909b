import { expect } from 'chai'
import jwt from 'jsonwebtoken'
import { decodeToken, signingKey, tamper, unsigned } from '../../../src/verify/tokens/token.js'

const secret = 'ab'.repeat(32)

describe('forging a token', () => {
  for (const [kind, key] of [
    ['the bytes of the hex digits', Buffer.from(secret, 'hex')],
    ['the text itself', secret],
  ] as const) {
    it(`finds out that the server signs with ${kind}, and signs alike`, () => {
      const genuine = jwt.sign({ sub: 'ada' }, key)
      const token = decodeToken(genuine)
      expect(token?.payload.sub).to.equal('ada')
      const forged = signingKey(secret, genuine)?.sign({
        header: { alg: 'HS256' },
        payload: { sub: 'eve' },
      })
      expect(jwt.verify(forged ?? '', key)).to.deep.equal({ sub: 'eve' })
    })
  }

  it('knows a secret that is not the one', () => {
    expect(signingKey('cd'.repeat(32), jwt.sign({}, secret))).to.equal(undefined)
    expect(signingKey('', jwt.sign({}, secret))).to.equal(undefined)
  })

  it('changes the signature and nothing else, or takes it away', () => {
    const genuine = jwt.sign({ sub: 'ada' }, secret)
    const tampered = tamper(genuine)
    expect(decodeToken(tampered)).to.deep.equal(decodeToken(genuine))
    expect(() => jwt.verify(tampered, secret)).to.throw('invalid signature')
    const token = decodeToken(genuine)
    expect(token && unsigned(token)).to.match(/\.$/)
    expect(token && decodeToken(unsigned(token))?.header.alg).to.equal('none')
  })

  for (const text of ['', 'a', 'a.b.c', 'e30.e30', 'e30.W10.', 'e30.bnVsbA.x', 'e30.e30.x.y']) {
    it(`reads no token in "${text}"`, () => {
      expect(decodeToken(text)).to.equal(undefined)
    })
  }
})
