import { expect } from 'chai'
import { isUnavailable } from '../../../../src/app/data/pool/unavailable.js'

describe('an unavailable database', () => {
  const coded = (code: string) => Object.assign(new Error('x'), { code })

  for (const code of [
    'ECONNREFUSED',
    'EPIPE',
    'ENOTFOUND',
    '57P01',
    '57P03',
    '08006',
    '25006',
    '53300',
  ]) {
    it(`is one whose error has the code ${code}`, () => {
      expect(isUnavailable(coded(code))).to.equal(true)
      expect(isUnavailable(new Error('wrapped', { cause: coded(code) }))).to.equal(true)
      // What Node throws when a name has several addresses, and none of them answers.
      expect(isUnavailable(new AggregateError([coded(code)]))).to.equal(true)
    })
  }

  for (const code of ['23505', '42P01', '57014', '28P01', '3D000', 'ENOSPC']) {
    it(`is not one whose error has the code ${code}`, () => {
      expect(isUnavailable(coded(code))).to.equal(false)
    })
  }

  it('is not whatever else can be thrown', () => {
    for (const thrown of [undefined, null, 'ECONNREFUSED', { code: 'ECONNREFUSED' }]) {
      expect(isUnavailable(thrown)).to.equal(false)
    }
  })
})
