import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect } from 'chai'
import { InvalidResponse } from '../../../src/binding/response/invalid-response.js'
import { responseWriter } from '../../../src/binding/response/response-writer.js'
import type { Contract } from '../../../src/openapi/compiled/contract.js'
import type { OperationEntry, ResponseEntry } from '../../../src/openapi/compiled/tables.js'

const response = (...mediaTypes: string[]): ResponseEntry => ({
  mediaTypes,
  headers: {},
  examples: {},
  codes: {},
})
const operation: OperationEntry = {
  method: 'delete',
  path: '/things',
  security: [],
  rateLimit: null,
  parameters: [],
  requestBody: null,
  responses: {
    '200': response('application/vnd.thing+json'),
    '204': response(),
    '201': response('text/event-stream'),
    '202': response('application/jsonl'),
    '203': response('text/csv', 'text/html'),
    '2XX': response('text/csv'),
  },
}
const contract: Contract = {
  operations: { deleteThings: operation },
  validators: {},
  securitySchemes: {},
  faults: {},
  unmatched: {},
  unmatchedValidators: {},
}
const noErrors = {
  ofCode: () => expect.fail('no error was asked for'),
  ofFault: () => expect.fail('no fault was asked for'),
}
const write = responseWriter(contract, noErrors, { validateResponses: true })
const route = { operationId: 'deleteThings', operation, pathParameters: {} }

describe('responseWriter', () => {
  it('writes JSON under its own media type', () => {
    expect(write(route, { status: 200, body: { a: 1 } })).to.deep.equal({
      status: 200,
      headers: { 'Content-Type': 'application/vnd.thing+json; charset=utf-8' },
      body: '{"a":1}',
    })
  })

  it('writes no body and no Content-Type for a response without content', () => {
    expect(write(route, { status: 204 })).to.deep.equal({ status: 204, headers: {}, body: '' })
  })

  it('writes text as it is, under the range that its status falls in', () => {
    const reply = write(route, { status: 206, body: 'a,b' })
    expect(reply.body).to.equal('a,b')
    expect(reply.headers).to.deep.equal({ 'Content-Type': 'text/csv; charset=utf-8' })
  })

  it('refuses an object for text: it would be sent as [object Object]', () => {
    expect(() => write(route, { status: 206, body: { a: 1 } })).to.throw(InvalidResponse, 'object')
  })

  it('sends bytes unchanged', () => {
    const bytes = new Uint8Array([0x89, 0x50, 0xff])
    expect(write(route, { status: 206, body: bytes }).body).to.deep.equal(Buffer.from(bytes))
  })

  it('sends streams, and the items of a sequence as they come', async () => {
    const webStream = new Blob(['a,b']).stream()
    expect(await text(write(route, { status: 206, body: webStream }).body as Readable)).to.equal(
      'a,b',
    )
    async function* items() {
      yield { data: 'one' }
      yield { event: 'end', data: 'two' }
    }
    const events = write(route, { status: 201, body: items() })
    expect(await text(events.body as Readable)).to.equal('data: one\n\nevent: end\ndata: two\n\n')
    const lines = write(route, { status: 202, body: [{ a: 1 }, { a: 2 }] })
    expect(lines.body).to.equal('{"a":1}\n{"a":2}\n')
  })

  it('sends what the caller accepts, or what the handler names', () => {
    const typeOf = (body: unknown, accept: string, named = {}) =>
      write(route, { status: 203, body, ...named }, accept).headers['Content-Type']
    expect(typeOf('a', 'text/csv;q=0.1, text/html')).to.equal('text/html; charset=utf-8')
    expect(typeOf('a', 'text/html;q=0, */*')).to.equal('text/csv; charset=utf-8')
    expect(typeOf('a', '*/*', { mediaType: 'text/html' })).to.equal('text/html; charset=utf-8')
  })

  it('refuses a status that is not declared', () => {
    expect(() => write(route, { status: 404 })).to.throw(InvalidResponse)
  })
})
