import { expect } from 'chai'
import { isCrossSite } from '../../../src/http/operations/cross-site.js'

const allowedOrigins = new Set(['https://app.example.com'])
const judge = (headers: Record<string, string>, secureCookies = true) =>
  isCrossSite({ host: 'api.example.com', ...headers }, { allowedOrigins, secureCookies })

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

  it('SEC-57 takes a page of the same host for another site when it came over plain HTTP', () => {
    const origin = 'http://api.example.com'
    expect(judge({ origin })).to.equal(true)
    expect(judge({ origin }, false)).to.equal(false)
    expect(judge({ origin: 'ftp://api.example.com' }, false)).to.equal(true)
  })

  it('SEC-57 takes loopback pages over plain HTTP for its own, as browsers do', () => {
    for (const host of ['localhost:8000', 'app.localhost', '127.0.0.1:8000', '[::1]:8000']) {
      expect(judge({ host, origin: `http://${host}` }), host).to.equal(false)
      expect(judge({ host: 'api.example.com', origin: `http://${host}` }), host).to.equal(true)
    }
    for (const host of ['localhost.evil.example', '127.0.0.1.evil.example', 'xlocalhost']) {
      expect(judge({ host, origin: `http://${host}` }), host).to.equal(true)
    }
  })

  it('SEC-57 reads Sec-Fetch-Site and Host in any case', () => {
    for (const site of ['cross-site', 'Cross-Site', 'CROSS-SITE', ' cross-site ']) {
      expect(judge({ 'sec-fetch-site': site }), site).to.equal(true)
    }
    expect(judge({ host: 'API.example.com', origin: 'https://api.example.com' })).to.equal(false)
  })

  it('SEC-32 refuses a request that the browser marks as cross-site', () => {
    expect(judge({ 'sec-fetch-site': 'cross-site' })).to.equal(true)
    expect(judge({ 'sec-fetch-site': 'none' })).to.equal(false)
  })
})
