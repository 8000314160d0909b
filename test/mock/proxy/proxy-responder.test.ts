import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'chai'
import { createMock, type Mock } from '../../../src/mock/server/create-mock.js'
import { newParcel, parcel, parcels, parsedParcels } from '../../support/parcels/parcels.js'

describe('a mock in front of a real server', () => {
  let real: Server
  let respond: (request: IncomingMessage, response: ServerResponse) => void
  let received: { method: string; url: string; headers: IncomingMessage['headers']; body: string }[]
  let mock: Mock
  let url: string
  let target: URL
  const lines: string[] = []

  before(async () => {
    real = createServer(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      const { method = '', url: path = '', headers } = request
      received.push({ method, url: path, headers, body: Buffer.concat(chunks).toString() })
      respond(request, response)
    })
    await new Promise<void>((resolve) => real.listen(0, '127.0.0.1', resolve))
    target = new URL(`http://127.0.0.1:${(real.address() as AddressInfo).port}/v1/`)
    const contract = { contract: parcels, document: parsedParcels.document }
    const log = (line: string) => lines.push(line)
    const onError = (error: unknown) => lines.push(String(error))
    mock = await createMock({ contract, proxy: target, log, onError })
    url = await mock.listen(0, '127.0.0.1')
  })
  after(async () => {
    await mock.close()
    await new Promise((resolve) => real.close(resolve))
  })
  beforeEach(() => {
    received = []
    lines.length = 0
  })

  function answerWith(
    status: number,
    body?: unknown,
    headers: Record<string, string | string[]> = {},
  ) {
    respond = (_, response) => {
      const type = body === undefined ? {} : { 'Content-Type': 'application/json' }
      response.writeHead(status, { ...type, ...headers })
      response.end(body === undefined ? undefined : JSON.stringify(body))
    }
  }
  const send = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${url}/depot/parcels?from=here`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  const violations = (response: Response) => response.headers.get('x-contract-violations')

  it('passes on the request and the response, and says nothing of sound ones', async () => {
    const cookies = ['a=1; Path=/', 'b=2; Path=/']
    answerWith(201, parcel, { 'X-Other': 'kept', 'Set-Cookie': cookies })
    const response = await send(newParcel, { 'X-Mine': 'kept' })
    expect(response.status).to.equal(201)
    expect(await response.json()).to.deep.equal(parcel)
    expect(response.headers.get('x-other')).to.equal('kept')
    expect(response.headers.getSetCookie()).to.deep.equal(cookies)
    expect(violations(response)).to.equal(null)
    const [request] = received
    expect(request).to.include({ method: 'POST', url: '/v1/depot/parcels?from=here' })
    expect(request?.headers).to.include({ 'x-mine': 'kept', host: target.host })
    expect(JSON.parse(request?.body ?? '')).to.deep.equal(newParcel)
    expect(lines.at(-1)).to.contain('sendParcel: the real server (')
  })

  it('names what the contract does not allow in a request, and passes it on all the same', async () => {
    answerWith(201, parcel)
    const response = await send({ street: 'Elm Street 1' })
    expect(response.status).to.equal(201)
    expect(violations(response)).to.equal('request: password: is required')
    expect(lines.at(-1)).to.contain('the real server; request: password: is required')
    expect(received).to.have.length(1)
  })

  it('names an undeclared status, type, header and body of a response, and passes it on all the same', async () => {
    const cases: [() => void, string][] = [
      [() => answerWith(418, {}), 'response: status 418 is not declared'],
      [
        () => answerWith(201, undefined, { 'Content-Type': 'application/json' }),
        'response: the body is missing',
      ],
      [
        () => answerWith(201, { ...parcel, id: 'seven' }),
        'response: sendParcel 201 body: /id must be integer',
      ],
      [
        () => answerWith(429, { detail: 'Wait', code: 'TOO_MANY' }),
        "response: sendParcel 429 headers: / must have required property 'Retry-After' (Retry-After)",
      ],
      [
        () => {
          respond = (_, response) => {
            response.writeHead(201, { 'Content-Type': 'text/html' }).end('<p>created</p>')
          }
        },
        'response: Content-Type text/html is not declared for 201',
      ],
      [
        () => {
          respond = (_, response) => {
            response.writeHead(201, { 'Content-Type': 'application/json' }).end('{"id":')
          }
        },
        'response: the body is no JSON',
      ],
    ]
    for (const [prepare, expected] of cases) {
      prepare()
      const response = await send(newParcel)
      expect(String(violations(response))).to.equal(expected)
      await response.text()
    }
  })

  it('takes a request without a credential for none of its business', async () => {
    const challenge = { 'WWW-Authenticate': 'Bearer' }
    answerWith(401, { detail: 'A badge is required', code: 'NO_BADGE' }, challenge)
    const response = await fetch(`${url}/depot/parcels/7`)
    expect([response.status, violations(response)]).to.deep.equal([401, null])
  })

  it('answers itself where the server says 501, and with what a preference names', async () => {
    answerWith(501)
    const response = await send(newParcel)
    expect(response.status).to.equal(201)
    expect(await response.json()).to.deep.equal(parcel)
    expect(lines.at(-1)).to.contain('the real server answers 501; the first success, 201')
    expect((await send({ street: 'Elm Street 1' })).status).to.equal(422)

    received = []
    expect((await send(newParcel, { Prefer: 'code=400' })).status).to.equal(400)
    expect(received).to.deep.equal([])
  })

  it('passes on paths that the contract does not have, and says so', async () => {
    answerWith(200, { beside: true })
    const response = await fetch(`${url}/elsewhere`)
    expect(await response.json()).to.deep.equal({ beside: true })
    expect(violations(response)).to.equal('request: no operation has this path and method')
    answerWith(501)
    expect((await fetch(`${url}/elsewhere`)).status).to.equal(404)
  })

  it('answers itself while the server can not be reached', async () => {
    respond = (request) => request.socket.destroy()
    const response = await send(newParcel)
    expect(response.status).to.equal(201)
    expect(lines.at(-1)).to.contain("the real server can't be reached; the first success, 201")
  })
})
