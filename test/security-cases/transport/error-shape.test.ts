import { once } from 'node:events'
import { connect } from 'node:net'
import { expect } from 'chai'
import type { OpenDatabase } from '../../../src/app/data/database/open-database.js'
import { startTestApp, type TestApp } from '../../support/application/test-app.js'
import { freshDatabase } from '../../support/databases/databases.js'

describe('every error', () => {
  let app: TestApp
  let database: OpenDatabase

  before(async () => {
    database = await freshDatabase()
    app = await startTestApp(database)
  })
  after(async () => {
    await app.close()
    await database.close()
  })

  /** Sends bytes as they are, and reads until the server ends the connection. */
  async function exchange(bytes: string): Promise<string> {
    const { port, hostname } = new URL(app.url)
    const socket = connect(Number(port), hostname)
    let answer = ''
    socket.setEncoding('latin1').on('data', (text) => {
      answer += text
    })
    // The server may answer, and hang up, before it has read everything.
    socket.on('error', () => {})
    socket.write(bytes)
    await once(socket, 'close')
    return answer
  }

  const lines = (...parts: string[]) =>
    [...parts, 'Host: localhost', 'Connection: close', '', ''].join('\r\n')

  for (const [what, bytes, status, code] of [
    ['an unknown path', lines('GET /nothing HTTP/1.1'), 404, 'NOT_FOUND'],
    ['a path that is no UTF-8', lines('GET /%ff%fe HTTP/1.1'), 404, 'NOT_FOUND'],
    ['an escape that is none', lines('GET /%zz HTTP/1.1'), 404, 'NOT_FOUND'],
    [
      'such a one among the pages of the documentation',
      lines('GET /docs/%zz%ff HTTP/1.1'),
      404,
      'NOT_FOUND',
    ],
    ['a path below an operation', lines('GET /api/v1/auth/me/x HTTP/1.1'), 404, 'NOT_FOUND'],
    ['another method', lines('DELETE /api/v1/auth/me HTTP/1.1'), 405, 'METHOD_NOT_ALLOWED'],
    [
      'OPTIONS that is no preflight',
      lines('OPTIONS /api/v1/auth/me HTTP/1.1'),
      405,
      'METHOD_NOT_ALLOWED',
    ],
    ['TRACE', lines('TRACE /api/v1/auth/login HTTP/1.1'), 405, 'METHOD_NOT_ALLOWED'],
    ['a second Host', lines('GET / HTTP/1.1', 'Host: localhost'), 400, 'MALFORMED_REQUEST'],
    [
      'a target with a password',
      lines('GET http://a:b@localhost/ HTTP/1.1'),
      400,
      'MALFORMED_REQUEST',
    ],
    ['bytes that are no HTTP', 'GARBAGE\r\n\r\n', 400, 'MALFORMED_REQUEST'],
    [
      'a chunk that is none',
      `${lines('POST /api/v1/auth/register HTTP/1.1', 'Content-Type: application/json', 'Transfer-Encoding: chunked')}xyz\r\n`,
      400,
      'MALFORMED_REQUEST',
    ],
    [
      'header fields without end',
      lines('GET / HTTP/1.1', `X: ${'x'.repeat(20_000)}`),
      431,
      'HEADERS_TOO_LARGE',
    ],
    [
      'a compressed body',
      `${lines('POST /api/v1/auth/register HTTP/1.1', 'Content-Type: application/json', 'Content-Encoding: gzip', 'Content-Length: 2')}{}`,
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'a body that claims to be too large',
      lines(
        'POST /api/v1/auth/register HTTP/1.1',
        'Content-Type: application/json',
        'Content-Length: 99999999',
      ),
      413,
      'BODY_TOO_LARGE',
    ],
  ] as const) {
    it(`SEC-41 has the contract's shape, and no stack: ${what}`, async () => {
      const [head = '', body = ''] = (await exchange(bytes)).split('\r\n\r\n')
      expect(head.split('\r\n')[0]).to.match(new RegExp(`^HTTP/1.1 ${status} `))
      expect(head).to.match(/^content-type: application\/json; charset=utf-8$/im)
      const { detail, code: found, ...rest } = JSON.parse(body)
      expect(found).to.equal(code)
      expect(detail)
        .to.be.a('string')
        .that.does.not.match(/at .*:\d+|node_modules|Error:/)
      expect(Object.keys(rest)).to.be.deep.equal([])
    })
  }

  it('SEC-41 ends no server: callers that ask for a tunnel and reset the connection', async () => {
    const { port, hostname } = new URL(app.url)
    for (let i = 0; i < 50; i += 1) {
      const socket = connect(Number(port), hostname)
      socket.on('error', () => {})
      await once(socket, 'connect')
      socket.write('CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n')
      socket.resetAndDestroy()
      await once(socket, 'close')
    }
    expect((await fetch(`${app.url}/health`)).status).to.equal(200)
  })

  it('SEC-46 lets the server stop although a caller that asked for a tunnel never hangs up', async () => {
    const stopped = await startTestApp(database)
    const { port, hostname } = new URL(stopped.url)
    const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true })
    socket.on('error', () => {})
    socket.write('CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n')
    await once(socket, 'data')
    await stopped.close()
    socket.destroy()
  })
})
