import type { AddressInfo } from 'node:net'
import { expect } from 'chai'
import express from 'express'
import { expressMiddleware } from '../../../src/http/serving/express-middleware.js'
import { recordLog } from '../../support/application/recorded-log.js'
import { silentLogger } from '../../support/parcels/parcel-server.js'
import { bindParcels, newParcel } from '../../support/parcels/parcels.js'

const front = 'https://front.example'

describe('the middleware for express', () => {
  const closers: (() => void)[] = []
  afterEach(() => {
    for (const close of closers.splice(0)) close()
  })

  /** @returns where the application listens */
  function listen(app: express.Express): Promise<string> {
    return new Promise((resolve) => {
      const server = app.listen(0, '127.0.0.1', () => {
        resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
      })
      closers.push(() => {
        server.closeAllConnections()
        server.close()
      })
    })
  }

  const send = (url: string, body: unknown = newParcel) =>
    fetch(`${url}/depot/parcels`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: front },
      body: JSON.stringify(body),
    })

  it('serves the contract, with limits, CORS and a log, and leaves other paths alone', async () => {
    const log = recordLog()
    const app = express()
    app.use(expressMiddleware(await bindParcels(), { logger: log.logger, corsOrigins: [front] }))
    app.get('/own', (_request, response) => void response.send('own'))
    const url = await listen(app)

    const own = await fetch(`${url}/own`)
    expect(await own.text()).to.equal('own')
    expect(own.headers.has('x-request-id')).to.equal(false)
    const created = await send(url)
    expect(created.status).to.equal(201)
    expect(created.headers.get('access-control-allow-origin')).to.equal(front)
    expect(created.headers.get('ratelimit')).to.contain('"sendParcel"; r=4')
    expect(await (await send(url, {})).json()).to.include({ code: 'INVALID', field: 'street' })
    const wrongMethod = await fetch(`${url}/depot/parcels`)
    expect([wrongMethod.status, wrongMethod.headers.get('allow')]).to.deep.equal([405, 'POST'])
    const preflight = await fetch(`${url}/depot/pass`, {
      method: 'OPTIONS',
      headers: { Origin: front, 'Access-Control-Request-Method': 'POST' },
    })
    expect(preflight.status).to.equal(204)
    await log.logged(({ operationId }) => operationId === 'sendParcel')
    expect(log.lines.join()).not.to.contain('/own')
  })

  it('serves it below the path where it is mounted', async () => {
    const app = express()
    app.use('/v1', expressMiddleware(await bindParcels(), { logger: silentLogger }))
    const url = await listen(app)
    expect((await send(`${url}/v1`)).status).to.equal(201)
    expect((await send(url)).status).to.equal(404)
  })

  it('says what to do where a parser has read the body before', async () => {
    const app = express()
    app.use(express.json())
    app.use(expressMiddleware(await bindParcels(), { logger: silentLogger }))
    const messages: string[] = []
    app.use(((error, _request, response, _next) => {
      messages.push(error.message)
      response.sendStatus(500)
    }) as express.ErrorRequestHandler)
    const url = await listen(app)
    expect((await send(url)).status).to.equal(500)
    expect(messages).to.deep.equal([
      'The body has been read before: mount the contract before body parsers.',
    ])
  })
})
