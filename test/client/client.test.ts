import { expect } from 'chai'
import { type ClientOptions, createClient } from '../../src/client/client.js'
import { withCredentials } from '../../src/client/session/credentials.js'
import { compileClientTable } from '../../src/openapi/compiled/client/compile-client-table.js'
import { compileTables } from '../../src/openapi/compiled/compile-tables.js'
import { type ParcelServer, startParcelServer } from '../support/parcels/parcel-server.js'
import { newParcel, parcel, parsedParcels } from '../support/parcels/parcels.js'
import { rejection } from '../support/rejection.js'

const { document } = parsedParcels
const table = compileClientTable(document, compileTables(document))

interface Received {
  readonly ok: boolean
  readonly status: number
  readonly data?: unknown
  readonly error?: unknown
}

/** As `generate` types it; the tests of the generated client check the types. */
type Call = (operationId: string, input?: object) => Promise<Received>

describe('a client for any contract', () => {
  let server: ParcelServer
  before(async () => {
    server = await startParcelServer({}, { validateResponses: true })
  })
  after(() => server.close())

  function newClient(options: Partial<ClientOptions> = {}) {
    const { call, ...client } = createClient(
      table,
      { baseUrl: server.url, retry: { delay: 0 }, ...options },
      { withCredentials },
    )
    return { ...client, call: call as unknown as Call }
  }
  /** A service that gives these responses in turn, and what it was asked. */
  function scripted(...responses: readonly (Response | Error)[]) {
    const requests: Request[] = []
    const send = async (input: unknown) => {
      requests.push(input as Request)
      const response = responses[Math.min(requests.length, responses.length) - 1]
      if (response instanceof Error || response === undefined) throw response
      return response.clone()
    }
    return { requests, fetch: send as typeof fetch }
  }

  it('sends JSON, and gives the result by status', async () => {
    const sent = await newClient().call('sendParcel', { body: newParcel })
    expect(sent).to.deep.include({ ok: true, status: 201, data: parcel })
    const short = await newClient().call('sendParcel', { body: { ...newParcel, password: 'x' } })
    expect(short).to.deep.include({ ok: false, status: 400 })
    expect(short.error).to.include({ code: 'PASSWORD_TOO_SHORT' })
  })

  it('sends the credentials that an operation asks for, of the first alternative that is known', async () => {
    const badges = ['one', 'two']
    const { call } = newClient({ credentials: { badge: () => badges.shift() } })
    const tracked = await call('trackParcel', { path: { parcelId: 7 }, query: { units: 'ounces' } })
    expect(tracked).to.deep.include({ ok: true, data: parcel })
    expect(badges).to.deep.equal(['two'])
    const without = await newClient().call('trackParcel', { path: { parcelId: 7 } })
    expect(without.error).to.include({ code: 'NO_BADGE' })
  })

  it('sends API keys and passwords where their schemes say', async () => {
    const { requests, fetch } = scripted(new Response('{}', { headers: json }))
    const routes = {
      search: {
        method: 'get',
        path: '/search',
        security: [['key', 'user'], ['header']],
        responses: '200',
      },
    }
    const schemes = {
      key: { in: 'query', name: 'api key' },
      user: 'basic',
      header: { in: 'header', name: 'X-Key' },
    } as const
    for (const credentials of [
      { key: 'a b', user: 'ada:ä' },
      { header: 'h', key: 'unused' },
    ]) {
      const options = { baseUrl: 'http://api.example/', fetch, credentials }
      const client = createClient({ routes, schemes, cookies: false }, options, { withCredentials })
      await (client.call as unknown as Call)('search')
    }
    expect(requests.map(({ url }) => url)).to.deep.equal([
      'http://api.example/search?api+key=a+b',
      'http://api.example/search',
    ])
    expect(requests[0]?.headers.get('authorization')).to.equal('Basic YWRhOsOk')
    expect(requests[1]?.headers.get('x-key')).to.equal('h')
  })

  it('sends multipart forms', async () => {
    const body = { photo: 'pixels', note: undefined }
    const added = await newClient().call('addPhoto', { path: { parcelId: 7 }, body })
    expect(added).to.deep.include({ ok: true, status: 204, data: undefined })
  })

  it('gives bytes as a Blob, and events as a stream', async () => {
    const label = await newClient().call('printLabel', { path: { parcelId: 7 } })
    expect(label.data).to.be.instanceOf(Blob)
    expect(new Uint8Array(await (label.data as Blob).arrayBuffer())).to.deep.equal(
      new Uint8Array([0x89, 0x50, 7]),
    )
    const events = await newClient().call('watchDepot')
    const text = await new Response(events.data as ReadableStream).text()
    expect(text).to.contain('data: one').and.to.contain('event: end')
  })

  it('throws a status that the operation does not declare, and JSON that is none', async () => {
    for (const response of [
      new Response('{}', { status: 404, headers: json }),
      new Response('<h1>Welcome</h1>', { status: 201, headers: { 'Content-Type': 'text/html' } }),
      new Response('{', { status: 201, headers: json }),
    ]) {
      const { call } = newClient({ fetch: scripted(response).fetch })
      const error = await rejection(call('sendParcel', { body: newParcel }))
      expect(error).to.include({ code: 'UNEXPECTED_RESPONSE' })
    }
  })

  it('sends an idempotent request again while the service is busy or away, and no other', async () => {
    const busy = new Response('{"code":"AWAY"}', { status: 503, headers: json })
    const label = new Response('png', { headers: { 'Content-Type': 'image/png' } })
    const reading = scripted(busy, new TypeError('fetch failed'), label)
    const read = await newClient(reading).call('printLabel', { path: { parcelId: 7 } })
    expect([read.ok, reading.requests.length]).to.deep.equal([true, 3])

    const writing = scripted(busy, label)
    const written = await newClient(writing).call('sendParcel', { body: newParcel })
    expect([written.status, writing.requests.length]).to.deep.equal([503, 1])
  })

  it('leaves a long wait to the caller, and stops trying when it is told to', async () => {
    const headers = { ...json, 'Retry-After': '60' }
    const busy = scripted(new Response('{"code":"TOO_MANY"}', { status: 503, headers }))
    const table503 = { ...table.routes.printLabel, responses: '200* 503' }
    const client = createClient(
      { ...table, routes: { printLabel: table503 as never } },
      { baseUrl: server.url, fetch: busy.fetch },
    )
    const result = await (client.call as unknown as Call)('printLabel', { path: { parcelId: 7 } })
    expect(result).to.include({ status: 503, retryAfter: 60 })
    expect(busy.requests).to.have.length(1)

    const once = scripted(new TypeError('fetch failed'))
    const { call } = newClient({ ...once, retry: false })
    expect(await rejection(call('watchDepot'))).to.be.instanceOf(TypeError)
    expect(once.requests).to.have.length(1)
  })

  it('stops waiting for the next try when the call is aborted', async () => {
    const leaving = new AbortController()
    const reason = new Error('left the page')
    const { call } = newClient({
      fetch: async () => {
        queueMicrotask(() => leaving.abort(reason))
        throw new TypeError('fetch failed')
      },
      retry: { delay: 1e9 },
    })
    expect(await rejection(call('watchDepot', { signal: leaving.signal }))).to.equal(reason)
  })

  it('passes each request that is sent through the middleware, the first one outermost', async () => {
    const seen: string[] = []
    const named = (name: string) => async (request: Request, next: Next) => {
      seen.push(name)
      request.headers.append('X-Seen', name)
      return next(request)
    }
    const { requests, fetch } = scripted(new TypeError('fetch failed'), new Response(null))
    const { call } = newClient({ fetch, middleware: [named('a'), named('b')] })
    await call('watchDepot')
    expect(seen).to.deep.equal(['a', 'b', 'a', 'b'])
    expect(requests[1]?.headers.get('x-seen')).to.equal('a, b')
  })
})

type Next = (request: Request) => Promise<Response>
const json = { 'Content-Type': 'application/json' }
