import { expect } from 'chai'
import { isCrossSite } from '../../../src/http/operations/cross-site.js'

const allowed = new Set(['https://app.example.com'])
const judge = (headers: Record<string, string>) =>
  isCrossSite({ host: 'api.example.com', ...headers }, allowed)

describe('isCrossSite', () => {
  it('lets pass what no browser has marked', () => {
    expect(judge({})).to.equal(false)
  })

  it('lets pass the server itself and the origins that are listed', () => {
    expect(judge({ origin: 'https://api.example.com', 'sec-fetch-site': 'same-origin' })).to.equal(
      false,
    )
    expect(judge({ origin: 'https://app.example.com', 'sec-fetch-site': 'same-site' })).to.equal(
      false,
    )
  })

  for (const origin of [
    'https://evil.example',
    'null',
    'https://app.example.com.evil.example',
    'https://APP.example.com:444',
    '',
  ]) {
    it(`SEC-32 refuses the origin ${JSON.stringify(origin)}`, () => {
      expect(judge({ origin })).to.equal(true)
    })
  }

  it('SEC-32 refuses a request that the browser marks as cross-site', () => {
    expect(judge({ 'sec-fetch-site': 'cross-site' })).to.equal(true)
    expect(judge({ 'sec-fetch-site': 'none' })).to.equal(false)
  })
})
