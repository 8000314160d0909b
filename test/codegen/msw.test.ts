import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'chai'
import { build } from 'esbuild'
import type { HttpHandler } from 'msw'
import { type SetupServer, setupServer } from 'msw/node'
import { compileContract } from '../../src/openapi/compiled/compile-contract.js'
import { parsedParcels } from '../support/parcels/parcels.js'
import { generatedFolder, pageSettings, strictDiagnostics } from './support/generated-folder.js'

const api = 'https://depot.example'

type Respond = (body?: unknown, init?: ResponseInit) => HttpHandler
interface GeneratedModule {
  handlersAt(baseUrl?: string): Record<string, Record<string, Respond>>
  successHandlers(baseUrl?: string): HttpHandler[]
}

/** A test of a front end: each error of it is expected. */
const page = `
import { handlersAt } from './msw.js'
const { sendParcel, handOver } = handlersAt('${api}')
sendParcel[429]()
handOver[204](undefined, { headers: { 'X-Request-Id': 'one' } })
// @ts-expect-error the operation has no such status
sendParcel[404]
// @ts-expect-error the status has no such code
sendParcel[429]({ detail: 'Wait', code: 'BROKEN' })
`

describe('the generated handlers of MSW', () => {
  const contract = compileContract(parsedParcels.document)
  let folder: string
  let generated: GeneratedModule
  let server: SetupServer
  before(async () => {
    ;({ folder } = await generatedFolder('test/support/parcels/parcels.yaml', ['client', 'msw']))
    const outfile = join(folder, 'msw.mjs')
    await build({
      entryPoints: [join(folder, 'msw.ts')],
      outfile,
      bundle: true,
      format: 'esm',
      external: ['msw'],
    })
    generated = await import(pathToFileURL(outfile).href)
    server = setupServer()
    server.listen({ onUnhandledRequest: 'error' })
  })
  after(async () => {
    server.close()
    await rm(folder, { recursive: true })
  })
  afterEach(() => server.resetHandlers())

  const requestOf = (operationId: string) => {
    const { method = '', path = '' } = contract.operations[operationId] ?? {}
    const body = /^(post|put)$/.test(method) ? 'any' : null
    return fetch(api + path.replace(/{.*?}/, '7'), { method: method.toUpperCase(), body })
  }

  it('answer each operation with each of its statuses, and with a body that the contract allows', async () => {
    const handlers = generated.handlersAt(`${api}/`)
    expect(Object.keys(handlers)).to.deep.equal(Object.keys(contract.operations))
    for (const [id, byStatus] of Object.entries(handlers)) {
      const responses = contract.validators[id]?.responses ?? {}
      expect(Object.keys(byStatus)).to.deep.equal(Object.keys(responses))
      for (const [status, respond] of Object.entries(byStatus)) {
        server.use(respond())
        const response = await requestOf(id)
        expect(response.status, id).to.equal(Number(status))
        for (const [mediaType, isValid] of Object.entries(responses[status]?.body ?? {})) {
          if (!mediaType.includes('json')) continue
          expect(response.headers.get('content-type')).to.equal(mediaType)
          expect(isValid(await response.json()), `${id} ${status}`).to.equal(true)
        }
      }
    }
  })

  it('take a body, a status and headers of the test', async () => {
    const { sendParcel } = generated.handlersAt()
    const body = { detail: 'Nobody lives there', code: 'UNKNOWN_STREET', field: 'street' }
    const respond = sendParcel?.['400']
    if (respond === undefined) throw new Error('no handler')
    server.use(respond(body, { headers: { 'X-Request-Id': 'one' } }))
    const response = await requestOf('sendParcel')
    expect(response.headers.get('x-request-id')).to.equal('one')
    expect(await response.json()).to.deep.equal(body)
  })

  it('answer with the first success of each operation', async () => {
    server.use(...generated.successHandlers(api))
    const statuses = await Promise.all(
      Object.keys(contract.operations).map(async (id) => (await requestOf(id)).status),
    )
    expect(statuses).to.deep.equal([201, 200, 204, 200, 204, 200, 200, 200])
  })

  it('know the statuses and the bodies of each operation', async () => {
    await writeFile(join(folder, 'page.ts'), page)
    expect(strictDiagnostics(join(folder, 'page.ts'), pageSettings)).to.deep.equal([])
  })
})
