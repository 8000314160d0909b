import { expect } from 'chai'
import { type FetchOptions, fetchHandler } from '../../../src/http/fetch/fetch-handler.js'
import { recordLog } from '../../support/application/recorded-log.js'
import { silentLogger } from '../../support/parcels/parcel-server.js'
import {
  bindParcels,
  newParcel,
  type ParcelParts,
  parcel,
  parcels,
} from '../../support/parcels/parcels.js'

const origin = 'https://depot.example'
const front = 'https://front.example'

/** Calls the depot without any server. */
async function depot(parts: ParcelParts = {}, options: FetchOptions = {}) {
  const handler = fetchHandler(await bindParcels(parts), { logger: silentLogger, ...options })
  return (path: string, init: RequestInit = {}) =>
    handler(new Request(`${origin}/depot${path}`, { duplex: 'half', ...init } as RequestInit))
}

const post = (body: string | ReadableStream, headers: Record<string, string> = {}) =>
  ({
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body,
  }) satisfies RequestInit

const codeOf = async (response: Response) => {
  const { code } = (await response.json()) as { code: string }
  return `${response.status} ${code}`
}

/** Bodies without a Content-Length. */
const streamOf = (text: string) => new Blob([text]).stream()

describe('a fetch handler', () => {
  it('hands a validated request to its handler, and sends what that returns', async () => {
    const call = await depot()
    const sent = await call('/parcels', post(JSON.stringify(newParcel)))
    expect(sent.status).to.equal(201)
    expect(sent.headers.get('content-type')).to.equal('application/json; charset=utf-8')
    expect(await sent.json()).to.deep.equal(parcel)
    const tracked = await call('/parcels/3?units=ounces', {
      headers: { Authorization: 'Bearer a' },
    })
    expect(tracked.status).to.equal(200)
  })

  it('sends bytes, events and nothing as they are', async () => {
    const call = await depot()
    const label = await call('/parcels/5/label', { headers: { Accept: 'image/png' } })
    expect(label.headers.get('content-type')).to.equal('image/png')
    expect([...new Uint8Array(await label.arrayBuffer())]).to.deep.equal([0x89, 0x50, 5])
    const events = await call('/events')
    expect(await events.text()).to.equal('data: one\n\nevent: end\ndata: two\n\n')
    const form = new FormData()
    form.set('photo', 'p')
    const added = await call('/parcels/5/label', { method: 'POST', body: form })
    expect(added.status).to.equal(204)
    expect(await added.text()).to.equal('')
  })

  it('answers HEAD without a body', async () => {
    const call = await depot()
    const { status, body } = await call('/events', { method: 'HEAD' })
    expect([status, body]).to.deep.equal([200, null])
  })

  it('refuses as the contract says', async () => {
    const call = await depot()
    const refusals = {
      '404 NOWHERE': call('/nowhere'),
      '405 WRONG_METHOD': call('/parcels'),
      '401 NO_BADGE': call('/parcels/1'),
      '400 MALFORMED': call('/parcels', post('{')),
      '400 PASSWORD_TOO_SHORT': call('/parcels', post('{"street":"a","password":"b"}')),
      '422 INVALID': call('/parcels', post('{}')),
      '413 TOO_LARGE': call('/parcels', post(JSON.stringify({ street: 'a'.repeat(2000) }))),
      '415 UNKNOWN_MEDIA_TYPE': call('/parcels', post('a', { 'Content-Type': 'text/plain' })),
    }
    for (const [expected, response] of Object.entries(refusals)) {
      expect(await codeOf(await response)).to.equal(expected)
    }
    expect((await call('/parcels')).headers.get('allow')).to.equal('POST')
  })

  it('reads no more of a body than it may have, and none that is compressed', async () => {
    const call = await depot()
    let pulled = 0
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1
        controller.enqueue(new Uint8Array(400))
      },
    })
    expect(await codeOf(await call('/parcels', post(endless)))).to.equal('413 TOO_LARGE')
    expect(pulled).to.be.below(10)
    const zipped = await call('/parcels', post('{}', { 'Content-Encoding': 'gzip' }))
    expect(await codeOf(zipped)).to.equal('415 UNKNOWN_MEDIA_TYPE')
    const whole = await call('/parcels', post(streamOf(JSON.stringify(newParcel))))
    expect(whole.status).to.equal(201)
  })

  it('lets pages of listed origins call, and no others', async () => {
    const call = await depot({}, { corsOrigins: [front] })
    const preflight = (from: string) =>
      call('/pass', {
        method: 'OPTIONS',
        headers: {
          Origin: from,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'x-a',
        },
      })
    const allowed = await preflight(front)
    expect(allowed.status).to.equal(204)
    expect(allowed.headers.get('access-control-allow-origin')).to.equal(front)
    expect(allowed.headers.get('access-control-allow-headers')).to.equal('x-a')
    expect((await preflight('https://evil.example')).status).to.equal(405)
    const renewal = (from: string) =>
      call('/pass', { method: 'POST', headers: { Origin: from, Cookie: 'pass=good' } })
    const listed = await renewal(front)
    expect(listed.headers.get('access-control-expose-headers')).to.contain('WWW-Authenticate')
    expect(await codeOf(listed)).to.equal('401 OLD_PASS')
    expect(await codeOf(await renewal('https://evil.example'))).to.equal('403 CROSS_SITE')
    expect(await codeOf(await renewal(origin))).to.equal('401 OLD_PASS')
  })

  it('counts the requests of an address that the runtime names', async () => {
    let address = '192.0.2.1'
    const call = await depot({}, { addressOf: () => address })
    const send = () => call('/parcels', post(JSON.stringify(newParcel)))
    for (let left = 4; left >= 0; left -= 1) {
      expect((await send()).headers.get('ratelimit')).to.match(new RegExp(`r=${left};`))
    }
    const refused = await send()
    expect(Number(refused.headers.get('retry-after'))).to.be.within(1, 60)
    expect(await codeOf(refused)).to.equal('429 TOO_MANY')
    address = '192.0.2.2'
    expect((await send()).status).to.equal(201)
  })

  it('counts the requests of a genuine credential by its session, where the contract says so', async () => {
    const { renewPass, ...operations } = parcels.operations
    if (renewPass === undefined) throw new Error('no operation')
    const perSession = { scheme: 'pass', addressLimit: 600 }
    const limited = { ...renewPass, rateLimit: { limit: 2, window: 60, perSession } }
    const contract = { ...parcels, operations: { ...operations, renewPass: limited } }
    const sessionOf = { pass: (pass: string) => (pass === 'forged' ? undefined : pass) }
    const call = await depot({ contract }, { addressOf: () => '192.0.2.1', sessionOf })
    const renew = async (pass: string) => {
      const init = { method: 'POST', headers: { Cookie: `pass=${pass}` } }
      return (await call('/pass', init)).status
    }
    expect([await renew('good'), await renew('good'), await renew('good')]).to.deep.equal([
      401, 401, 429,
    ])
    expect(await renew('another')).to.equal(401)
    expect([await renew('forged'), await renew('forged'), await renew('forged')]).to.deep.equal([
      401, 401, 429,
    ])
  })

  it('answers 500 for a broken handler, 503 for a busy one, and logs why', async () => {
    const log = recordLog()
    const broken = async () => {
      throw new Error('secret of the depot')
    }
    const options = { logger: log.logger }
    const call = await depot({ handlers: { watchDepot: broken } }, options)
    const response = await call('/events')
    expect(await response.clone().text()).not.to.contain('secret')
    expect(await codeOf(response)).to.equal('500 BROKEN')
    const failure = await log.logged(({ message }) => message === 'request failed')
    expect(failure.requestId).to.equal(response.headers.get('x-request-id'))
    const line = await log.logged(({ message }) => message === 'request')
    expect(line).to.include({ operationId: 'watchDepot', status: 500, code: 'BROKEN' })
    const busy = await depot(
      { handlers: { sendParcel: broken } },
      { ...options, retryAfterOf: () => 3 },
    )
    const unavailable = await busy('/parcels', post(JSON.stringify(newParcel)))
    expect(unavailable.headers.get('retry-after')).to.equal('3')
    expect(await codeOf(unavailable)).to.equal('503 AWAY')
  })
})
