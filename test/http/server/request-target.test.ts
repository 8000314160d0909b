import { expect } from 'chai'
import type { OpenDatabase } from '../../../src/app/data/database/open-database.js'
import { type RecordedLog, recordLog } from '../../support/application/recorded-log.js'
import { startTestApp, type TestApp } from '../../support/application/test-app.js'
import { ownContract, useMock } from '../../support/application/test-mock.js'
import { freshDatabase } from '../../support/databases/databases.js'
import { type RawAnswer, sendRaw } from '../../support/http/raw-http.js'

const me = '/api/v1/auth/me'

/** A request with these header fields and no other. */
const send = (url: string, line: string, fields: readonly string[]) =>
  sendRaw(url, [line, ...fields, 'Connection: close', '', ''].join('\r\n'))

const get = (url: string, target: string, fields: readonly string[], version = '1.1') =>
  send(url, `GET ${target} HTTP/${version}`, fields)

const codeOf = ({ body }: RawAnswer): unknown => JSON.parse(body).code

function itReadsHostAndTarget(url: () => string): void {
  for (const host of ['localhost:8000', '[::1]:8000', 'a_b', 'ex%41mple.com', '']) {
    it(`serves a request with Host: ${host}`, async () => {
      expect(codeOf(await get(url(), me, [`Host: ${host}`]))).to.equal('MISSING_TOKEN')
    })
  }

  for (const host of ['a b', 'a/b', 'ada@localhost', 'a:b', '[::1', '%zz', 'a, b']) {
    it(`refuses a request with Host: ${host}`, async () => {
      const answer = await get(url(), me, [`Host: ${host}`])
      expect(answer.status).to.equal(400)
      expect(codeOf(answer)).to.equal('MALFORMED_REQUEST')
    })
  }

  it('refuses a request without Host, unless it is one of HTTP/1.0', async () => {
    expect(codeOf(await get(url(), me, []))).to.equal('MALFORMED_REQUEST')
    expect(codeOf(await get(url(), me, [], '1.0'))).to.equal('MISSING_TOKEN')
  })

  for (const second of ['localhost', 'other', '']) {
    it(`refuses a request with two Host fields, the second "${second}"`, async () => {
      const fields = ['Host: localhost', 'Accept: */*', `Host: ${second}`]
      for (const target of [me, `http://localhost${me}`]) {
        expect(codeOf(await get(url(), target, fields))).to.equal('MALFORMED_REQUEST')
      }
    })
  }

  for (const [target, code] of [
    [`http://example.com${me}`, 'MISSING_TOKEN'],
    [`HTTPS://[::1]:8000${me}?x=/`, 'MISSING_TOKEN'],
    [`http://example.com/${me}`, 'NOT_FOUND'],
    ['http://example.com', 'NOT_FOUND'],
    [`http://example.com?${me}`, 'NOT_FOUND'],
    [`ftp://example.com${me}`, 'NOT_FOUND'],
    ['*', 'NOT_FOUND'],
    [`http://${me}`, 'MALFORMED_REQUEST'],
    [`http://:80${me}`, 'MALFORMED_REQUEST'],
    [`http://ada:secret@example.com${me}`, 'MALFORMED_REQUEST'],
    [`http://%zz${me}`, 'MALFORMED_REQUEST'],
  ] as const) {
    it(`answers a request for ${target} with ${code}`, async () => {
      expect(codeOf(await get(url(), target, ['Host: localhost']))).to.equal(code)
    })
  }

  it('refuses an absolute target without Host', async () => {
    expect(codeOf(await get(url(), `http://example.com${me}`, []))).to.equal('MALFORMED_REQUEST')
  })
}

describe('Host and target of a request to the mock', () => {
  const mock = useMock(async () => ownContract)
  itReadsHostAndTarget(() => mock().url)
})

describe('Host and target of a request to the server', () => {
  let database: OpenDatabase
  let log: RecordedLog
  let app: TestApp
  before(async () => {
    database = await freshDatabase()
    log = recordLog()
    app = await startTestApp(database, { logger: log.logger, env: { DOCS: 'off' } })
  })
  after(async () => {
    await app.close()
    await database.close()
  })

  itReadsHostAndTarget(() => app.url)

  it('are, where the target is absolute, what stands there and not what Host says', async () => {
    const target = 'http://example.com/api/v1/auth/refresh'
    const refreshFrom = (origin: string) =>
      send(app.url, `POST ${target} HTTP/1.1`, ['Host: other.example', `Origin: ${origin}`])
    expect(codeOf(await refreshFrom('https://example.com'))).to.equal('MISSING_REFRESH_TOKEN')
    expect(codeOf(await refreshFrom('https://other.example'))).to.equal('CROSS_SITE_REQUEST')
  })

  it('are logged as a path', async () => {
    for (const [id, target, logged] of [
      ['a', `http://example.com${me}?x`, me],
      ['b', 'http://example.com', '/'],
      ['c', 'http://example.com?x', '/'],
    ] as const) {
      await get(app.url, target, ['Host: localhost', `X-Request-Id: ${id}`])
      const { path } = await log.logged(({ requestId }) => requestId === id)
      expect(path).to.equal(logged)
    }
  })
})
