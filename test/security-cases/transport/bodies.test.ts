import { once } from 'node:events'
import { connect } from 'node:net'
import { expect } from 'chai'
import { contract as authContract } from '../../../generated/contract.js'
import type { OpenDatabase } from '../../../src/app/data/database/open-database.js'
import { startTestApp, type TestApp } from '../../support/application/test-app.js'
import { freshDatabase } from '../../support/databases/databases.js'
import { type RawAnswer, sendRaw } from '../../support/http/raw-http.js'

const path = '/api/v1/auth/register'
const maxBytes = authContract.operations.registerUser?.requestBody?.maxBytes ?? 0
const user = (name: string) =>
  JSON.stringify({ email: `${name}@example.com`, password: 'correct horse battery' })

/** A body in chunks of 1000 bytes. */
function chunked(body: string): string {
  const chunks = body.match(/.{1,1000}/gs) ?? []
  return `${chunks.map((chunk) => `${chunk.length.toString(16)}\r\n${chunk}\r\n`).join('')}0\r\n\r\n`
}

describe('the body of a request', () => {
  let database: OpenDatabase
  let app: TestApp
  before(async () => {
    database = await freshDatabase()
    app = await startTestApp(database)
  })
  after(async () => {
    await app.close()
    await database.close()
  })

  const head = (...fields: readonly string[]) =>
    [`POST ${path} HTTP/1.1`, 'Host: x', 'Content-Type: application/json', ...fields, '', ''].join(
      '\r\n',
    )
  const isChunked = 'Transfer-Encoding: chunked'
  const closes = 'Connection: close'
  const send = (bytes: string) => sendRaw(app.url, bytes)
  const outcomeOf = ({ status, body }: RawAnswer) => [status, JSON.parse(body).code]
  const tooLarge = [413, 'BODY_TOO_LARGE']

  it('SEC-39 is read up to the limit, in chunks or not', async () => {
    const filled = (name: string) => user(name).padEnd(maxBytes, ' ')
    const inChunks = await send(head(isChunked, closes) + chunked(filled('chunks')))
    expect(inChunks.status).to.equal(201)
    const whole = await send(head(`Content-Length: ${maxBytes}`, closes) + filled('whole'))
    expect(whole.status).to.equal(201)
  })

  it('SEC-39 is refused when its chunks exceed the limit by one byte', async () => {
    const body = user('ada').padEnd(maxBytes + 1, ' ')
    expect(outcomeOf(await send(head(isChunked, closes) + chunked(body)))).to.deep.equal(tooLarge)
  })

  it('SEC-39 is refused before its end when its chunks exceed the limit', async () => {
    // No last chunk: who waited for it would answer with a timeout.
    const unfinished = chunked('x'.repeat(maxBytes + 1)).slice(0, -5)
    expect(outcomeOf(await send(head(isChunked, closes) + unfinished))).to.deep.equal(tooLarge)
  })

  it('SEC-39 is refused by its Content-Length, before a byte of it is sent', async () => {
    const answer = await send(head(`Content-Length: ${maxBytes + 1}`, closes))
    expect(outcomeOf(answer)).to.deep.equal(tooLarge)
  })

  it('leaves the connection usable when it was refused and read to its end', async () => {
    const refused = head(isChunked) + chunked('x'.repeat(maxBytes * 2))
    const next = `GET /health HTTP/1.1\r\nHost: x\r\n${closes}\r\n\r\n`
    const { head: first, body } = await send(refused + next)
    expect(first).to.match(/^HTTP\/1\.1 413 /)
    expect(body).to.match(/HTTP\/1\.1 200 OK.*\{"status":"ok"\}$/s)
  })

  const expect100 = 'Expect: 100-continue'

  it('SEC-70 is not asked for with 100 Continue when it is too long', async () => {
    const answer = await send(head(`Content-Length: ${maxBytes + 1}`, expect100))
    expect(outcomeOf(answer)).to.deep.equal(tooLarge)
    expect(answer.head).to.contain('Connection: close')
  })

  it('SEC-70 is asked for with 100 Continue when its length is accepted', async () => {
    const { hostname, port } = new URL(app.url)
    const socket = connect(Number(port), hostname)
    const text = user('continue')
    socket.write(head(`Content-Length: ${text.length}`, expect100))
    const [first] = await once(socket, 'data')
    expect(String(first)).to.equal('HTTP/1.1 100 Continue\r\n\r\n')
    socket.write(text)
    const [second] = await once(socket, 'data')
    expect(String(second)).to.match(/^HTTP\/1\.1 201 /)
    socket.destroy()
  })

  for (const coding of ['gzip, chunked', 'chunked, chunked', 'x, chunked', 'identity', 'gzip']) {
    it(`SEC-71 is refused with Transfer-Encoding: ${coding}`, async () => {
      const answer = await send(head(`Transfer-Encoding: ${coding}`) + chunked(user('coding')))
      expect(outcomeOf(answer)).to.deep.equal([400, 'MALFORMED_REQUEST'])
      expect(answer.head).to.contain('Connection: close')
    })
  }

  it('SEC-71 is refused with a transfer coding in HTTP/1.0, which has none', async () => {
    const bytes = head(isChunked).replace('HTTP/1.1', 'HTTP/1.0') + chunked(user('old'))
    expect(outcomeOf(await send(bytes))).to.deep.equal([400, 'MALFORMED_REQUEST'])
  })

  it('SEC-71 may say Chunked in any case', async () => {
    const answer = await send(head('Transfer-Encoding: Chunked', closes) + chunked(user('case')))
    expect(answer.status).to.equal(201)
  })
})
