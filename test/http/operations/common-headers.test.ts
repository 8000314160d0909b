import { expect } from 'chai'
import { commonHeaders } from '../../../src/http/operations/common-headers.js'

const app = 'https://app.example.com'
const listFor = commonHeaders([app], ['Retry-After', 'ETag'])

/** The list as an object, in which a name that comes twice would be one. */
function headersFor(origin: string | undefined): Record<string, string> {
  const list = listFor(origin)
  const names = list.filter((_, i) => i % 2 === 0)
  expect(new Set(names)).to.have.property('size', names.length)
  return Object.fromEntries(names.map((name, i) => [name, list[2 * i + 1] ?? '']))
}

describe('the headers that every answer has', () => {
  it('are those of helmet', () => {
    const headers = headersFor(undefined)
    expect(headers['content-security-policy']).to.match(/^default-src 'self';/)
    expect(headers).to.include({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
    })
  })

  it('let a listed origin read the answer, with credentials', () => {
    expect(headersFor(app)).to.include({
      'access-control-allow-origin': app,
      'access-control-allow-credentials': 'true',
      'access-control-expose-headers': 'Retry-After,ETag',
      vary: 'Origin',
      'x-content-type-options': 'nosniff',
    })
  })

  for (const origin of [undefined, 'https://evil.example', 'null', '', `${app}.evil.example`]) {
    it(`SEC-43 tell the origin ${JSON.stringify(origin)} nothing of CORS, and caches to tell origins apart`, () => {
      const headers = headersFor(origin)
      const names = Object.keys(headers)
      expect(names.filter((name) => name.startsWith('access-control'))).to.deep.equal([])
      expect(headers.vary).to.equal('Origin')
    })
  }
})
