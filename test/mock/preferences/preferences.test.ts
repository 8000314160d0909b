import { expect } from 'chai'
import { MockRequestError } from '../../../src/mock/preferences/mock-request-error.js'
import { readPreferences } from '../../../src/mock/preferences/preferences.js'

const fromHeader = (prefer: string) => readPreferences({ prefer }, '')

describe('readPreferences', () => {
  it('reads every preference', () => {
    expect(
      fromHeader('code=409, example=a, error=E, dynamic=true, seed=7, delay=100-800, fault=reset'),
    ).to.deep.equal({
      code: 409,
      example: 'a',
      error: 'E',
      dynamic: true,
      seed: '7',
      delay: [100, 800],
      fault: 'reset',
    })
    expect(fromHeader('delay=300').delay).to.deep.equal([300, 300])
  })

  it('reads the same from the query, where the header says nothing of it', () => {
    expect(readPreferences({ prefer: 'code=200' }, 'x=1&__code=409&__seed=a%20b')).to.deep.equal({
      code: 200,
      seed: 'a b',
    })
  })

  it('ignores preferences of other names', () => {
    expect(readPreferences({ prefer: 'return=minimal, wait=5' }, '__proto__=1')).to.deep.equal({})
  })

  for (const prefer of [
    'code=42',
    'code=abc',
    'code=600',
    'delay=-1',
    'delay=9-3',
    'delay=999999999',
    'delay=1.5',
    'fault=explode',
    'dynamic=perhaps',
    'error',
    'example=',
  ]) {
    it(`says what "${prefer}" should be`, () => {
      expect(() => fromHeader(prefer)).to.throw(MockRequestError, /is invalid: it takes/)
    })
  }

  for (const [prefer, meant] of [
    ['exmaple=a', 'example'],
    ['cod=409', 'code'],
    ['erorr=E', 'error'],
    ['dinamic=true', 'dynamic'],
    ['delya=5', 'delay'],
  ] as const) {
    it(`takes "${prefer}" for a typing error, and says what is meant`, () => {
      expect(() => fromHeader(prefer)).to.throw(MockRequestError, `Did you mean ${meant}?`)
    })
  }

  it('ignores the preferences that are registered for others', () => {
    const registered = 'respond-async, return=minimal, wait=10, handling=strict, safe, depth-noroot'
    expect(fromHeader(registered)).to.deep.equal({})
  })
})
