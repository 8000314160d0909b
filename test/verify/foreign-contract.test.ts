import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { expect } from 'chai'
import { parse } from 'yaml'
import { createCompiledContract } from '../../src/verify/contract/compiled-contract.js'
import { noScenarios } from '../../src/verify/scenarios/file/read-scenarios.js'
import { explain, rulesOf, verifyTestServer } from './support/verify.js'

/** A contract without codes, faults or scenarios, with parameters everywhere. */
const contract = parse(`
openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets/{id}:
    parameters:
      - { name: id, in: path, required: true, schema: { type: integer, minimum: 1 } }
    get:
      operationId: getPet
      parameters:
        - { name: fields, in: query, schema: { type: string, enum: [name, age] } }
        - { name: X-Zone, in: header, required: true, schema: { type: string, maxLength: 8 } }
      responses:
        "200":
          description: A pet
          content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } }
        4XX: { description: Refused }
    put:
      operationId: putPet
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } }
      responses:
        "204": { description: Stored }
        4XX: { description: Refused }
components:
  schemas:
    Pet:
      type: object
      required: [name]
      properties:
        name: { type: string, minLength: 1, maxLength: 20 }
        age: { type: [integer, "null"], minimum: 0 }
`)

describe('verify with a contract that knows neither codes nor faults', () => {
  let server: Server
  let url: string
  /** What the server under test forgets to check. */
  let forgets: 'nothing' | 'id' | 'age'

  async function received(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(incoming.url ?? '', 'http://x')
    const id = /^\/pets\/([^/]+)$/.exec(pathname)?.[1]
    const end = (status: number, body?: unknown) => {
      if (body !== undefined) outgoing.setHeader('Content-Type', 'application/json')
      outgoing.writeHead(status).end(body === undefined ? '' : JSON.stringify(body))
    }
    if (id === undefined) return end(404)
    if (forgets !== 'id' && !/^[1-9]\d*$/.test(decodeURIComponent(id))) return end(404)
    if (incoming.method === 'GET') {
      const fields = searchParams.get('fields') ?? 'name'
      const zone = incoming.headers['x-zone']
      const isValid = ['name', 'age'].includes(fields) && zone !== undefined && zone.length <= 8
      return isValid ? end(200, { name: 'Rex' }) : end(400)
    }
    if (incoming.method !== 'PUT') return end(405)
    return end((await isPet(incoming)) ? 204 : 400)
  }

  async function isPet(incoming: IncomingMessage): Promise<boolean> {
    if (incoming.headers['content-type'] !== 'application/json') return false
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(await buffer(incoming))
      const pet = JSON.parse(text)
      const { name, age = null } = pet
      const isAged = forgets === 'age' || age === null || (Number.isInteger(age) && age >= 0)
      return (
        !Array.isArray(pet) &&
        typeof name === 'string' &&
        name !== '' &&
        [...name].length <= 20 &&
        isAged
      )
    } catch {
      return false
    }
  }

  before(async () => {
    server = createServer((incoming, outgoing) => {
      received(incoming, outgoing).catch(() => outgoing.destroy())
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  after(() => {
    server.closeAllConnections()
    server.close()
  })

  const run = () =>
    verifyTestServer(
      url,
      { now: () => new Date(), advance: () => undefined },
      { contract: createCompiledContract(contract), scenarios: noScenarios, fuzzRuns: 100 },
    )

  it('finds nothing at a server that keeps it, and reaches all of it', async () => {
    forgets = 'nothing'
    const report = await run()
    expect(rulesOf(report), explain(report)).to.deep.equal([])
    expect(report.coverage.rows.map(({ status, times }) => [status, times > 0])).to.deep.equal([
      ['200', true],
      ['4XX', true],
      ['204', true],
      ['4XX', true],
    ])
  })

  for (const member of ['id', 'age'] as const) {
    it(`finds invalid-accepted where the server does not check ${member}`, async () => {
      forgets = member
      const report = await run()
      expect(rulesOf(report), explain(report)).to.deep.equal(['invalid-accepted'])
    })
  }
})
