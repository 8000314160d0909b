import { execFile } from 'node:child_process'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { expect } from 'chai'
import type { WireRequest } from '../../../src/verify/http/exchange.js'
import { toCurl } from '../../../src/verify/reports/curl.js'

const run = promisify(execFile)

describe('the curl line of a finding', () => {
  let server: Server
  let url: URL
  const received: { incoming: IncomingMessage; body: Buffer }[] = []

  before(async function () {
    await run('curl', ['--version']).catch(() => this.skip())
    server = createServer((incoming, outgoing) => {
      buffer(incoming).then((body) => {
        received.push({ incoming, body })
        outgoing.end()
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  })
  after(() => server?.close())

  const request = (change: Partial<WireRequest>): WireRequest => ({
    method: 'POST',
    target: '/api/v1/auth/register',
    headers: [['Content-Type', 'application/json']],
    ...change,
  })

  for (const [title, sent] of [
    ['a body of JSON', request({ body: Buffer.from('{"email":"ada@example.com"}') })],
    ['quotes, dollars and backslashes', request({ body: Buffer.from(`'"$HOME\\n\`id\`%s`) })],
    ['a body that begins with @', request({ body: Buffer.from('@/etc/hostname') })],
    [
      'NUL and broken UTF-8',
      request({ body: Buffer.from([0, 0xff, 0x25, 0x27, 0x5c, 0x0a, 0x41]) }),
    ],
    ['line breaks', request({ body: Buffer.from('{\n  "a": 1\r\n}\n') })],
    ['letters of other scripts', request({ body: Buffer.from('{"name":"ßЯ日😀"}') })],
    [
      'a long run of one letter',
      request({ body: Buffer.from(`{"name":"${'a'.repeat(10_000)}"}`) }),
    ],
    ['a long run of blanks', request({ body: Buffer.from(`{}${' '.repeat(16_000)}`) })],
    ['an empty body', request({ body: Buffer.alloc(0) })],
    ['a body without a Content-Type', request({ headers: [], body: Buffer.from('x') })],
    ['no body', request({ method: 'GET', headers: [['Authorization', 'Bearer a b']] })],
    ['a header without a value', request({ method: 'GET', headers: [['Authorization', '']] })],
    ['a path as it is', request({ method: 'GET', target: '/a//b/../c%6c?x=%00', headers: [] })],
    ['another method', request({ method: 'TRACE', headers: [] })],
  ] as const) {
    it(`sends ${title} again, byte for byte`, async () => {
      await run('sh', ['-c', toCurl(url, sent)])
      const last = received.at(-1)
      expect(last?.incoming.method).to.equal(sent.method)
      expect(last?.incoming.url).to.equal(sent.target)
      expect(last?.body).to.deep.equal(sent.body ?? Buffer.alloc(0))
      const headers = last?.incoming.headers ?? {}
      expect(headers['content-type'] ?? '').to.equal(
        sent.headers.find(([name]) => name === 'Content-Type')?.[1] ?? '',
      )
      const authorization = sent.headers.find(([name]) => name === 'Authorization')?.[1]
      expect(headers.authorization).to.equal(authorization)
    })
  }

  it('sends bytes that are no request by nc', () => {
    const rawBytes = Buffer.from("it's no\r\nrequest")
    const line = toCurl(new URL('http://127.0.0.1:8000'), {
      method: '',
      target: '',
      headers: [],
      rawBytes,
    })
    expect(line).to.equal(String.raw`printf 'it\047s no\015\012request' | nc 127.0.0.1 8000`)
  })
})
