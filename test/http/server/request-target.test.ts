import { expect } from 'chai'
import { toMockContract } from '../../../src/mock/contract/read-mock-contract.js'
import { type RecordedLog, recordLog } from '../../support/application/recorded-log.js'
import { useMock } from '../../support/application/test-mock.js'
import { type RawAnswer, sendRaw } from '../../support/http/raw-http.js'
import { type ParcelServer, startParcelServer } from '../../support/parcels/parcel-server.js'
import { parsedParcels } from '../../support/parcels/parcels.js'

const parcel = '/depot/parcels/7'

/** A request with these header fields and no other. */
const send = (url: string, line: string, fields: readonly string[]) =>
  sendRaw(url, [line, ...fields, 'Connection: close', '', ''].join('\r\n'))

const get = (url: string, target: string, fields: readonly string[], version = '1.1') =>
  send(url, `GET ${target} HTTP/${version}`, fields)

const codeOf = ({ body }: RawAnswer): unknown => JSON.parse(body).code

function itReadsHostAndTarget(url: () => string): void {
  for (const host of ['localhost:8000', '[::1]:8000', 'a_b', 'ex%41mple.com', '']) {
    it(`serves a request with Host: ${host}`, async () => {
      expect(codeOf(await get(url(), parcel, [`Host: ${host}`]))).to.equal('NO_BADGE')
    })
  }

  for (const host of ['a b', 'a/b', 'ada@localhost', 'a:b', '[::1', '%zz', 'a, b']) {
    it(`refuses a request with Host: ${host}`, async () => {
      const answer = await get(url(), parcel, [`Host: ${host}`])
      expect(answer.status).to.equal(400)
      expect(codeOf(answer)).to.equal('MALFORMED')
    })
  }

  it('refuses a request without Host, unless it is one of HTTP/1.0', async () => {
    expect(codeOf(await get(url(), parcel, []))).to.equal('MALFORMED')
    expect(codeOf(await get(url(), parcel, [], '1.0'))).to.equal('NO_BADGE')
  })

  for (const second of ['localhost', 'other', '']) {
    it(`refuses a request with two Host fields, the second "${second}"`, async () => {
      const fields = ['Host: localhost', 'Accept: */*', `Host: ${second}`]
      for (const target of [parcel, `http://localhost${parcel}`]) {
        expect(codeOf(await get(url(), target, fields))).to.equal('MALFORMED')
      }
    })
  }

  for (const [target, code] of [
    [`http://example.com${parcel}`, 'NO_BADGE'],
    [`HTTPS://[::1]:8000${parcel}?x=/`, 'NO_BADGE'],
    [`http://example.com/${parcel}`, 'NOWHERE'],
    ['http://example.com', 'NOWHERE'],
    [`http://example.com?${parcel}`, 'NOWHERE'],
    [`ftp://example.com${parcel}`, 'NOWHERE'],
    ['*', 'NOWHERE'],
    [`http://${parcel}`, 'MALFORMED'],
    [`http://:80${parcel}`, 'MALFORMED'],
    [`http://ada:secret@example.com${parcel}`, 'MALFORMED'],
    [`http://%zz${parcel}`, 'MALFORMED'],
  ] as const) {
    it(`answers a request for ${target} with ${code}`, async () => {
      expect(codeOf(await get(url(), target, ['Host: localhost']))).to.equal(code)
    })
  }

  it('refuses an absolute target without Host', async () => {
    expect(codeOf(await get(url(), `http://example.com${parcel}`, []))).to.equal('MALFORMED')
  })
}

describe('Host and target of a request to the mock', () => {
  const mock = useMock(async () => toMockContract(parsedParcels))
  itReadsHostAndTarget(() => mock().url)
})

describe('Host and target of a request to the server', () => {
  let log: RecordedLog
  let server: ParcelServer
  before(async () => {
    log = recordLog()
    server = await startParcelServer({ logger: log.logger })
  })
  after(() => server.close())

  itReadsHostAndTarget(() => server.url)

  it('are, where the target is absolute, what stands there and not what Host says', async () => {
    const handOverFrom = (origin: string) =>
      send(server.url, `PUT http://example.com${parcel} HTTP/1.1`, [
        'Host: other.example',
        `Origin: ${origin}`,
      ])
    expect(codeOf(await handOverFrom('https://example.com'))).to.equal('NO_BADGE')
    expect(codeOf(await handOverFrom('https://other.example'))).to.equal('CROSS_SITE')
  })

  it('are logged as a path', async () => {
    for (const [id, target, logged] of [
      ['a', `http://example.com${parcel}?x`, parcel],
      ['b', 'http://example.com', '/'],
      ['c', 'http://example.com?x', '/'],
    ] as const) {
      await get(server.url, target, ['Host: localhost', `X-Request-Id: ${id}`])
      const { path } = await log.logged(({ requestId }) => requestId === id)
      expect(path).to.equal(logged)
    }
  })
})
