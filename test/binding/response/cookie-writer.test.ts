import { expect } from 'chai'
import { cookieWriter } from '../../../src/binding/response/cookie-writer.js'

const spec = { name: 's', path: '/api', httpOnly: true, secure: true, sameSite: 'strict' } as const

describe('cookieWriter', () => {
  it('writes the attributes that the contract states', () => {
    expect(cookieWriter(spec, { secure: true }).set('a.b', 60)).to.equal(
      's=a.b; Max-Age=60; Path=/api; HttpOnly; Secure; SameSite=Strict',
    )
  })

  it('clears with the same attributes', () => {
    expect(cookieWriter(spec, { secure: true }).clear()).to.equal(
      's=; Max-Age=0; Path=/api; HttpOnly; Secure; SameSite=Strict',
    )
  })

  it('leaves Secure out only when it is told to', () => {
    expect(cookieWriter(spec, { secure: false }).set('a', 1)).to.not.contain('Secure')
  })
})
