import { expect } from 'chai'
import { InvalidResponse, responseWriter } from '../../../src/binding/response/response-writer.js'
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

describe('replyWriter', () => {
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
    expect(reply.headers).to.deep.equal({ 'Content-Type': 'text/csv' })
  })

  it('refuses a status that is not declared', () => {
    expect(() => write(route, { status: 404 })).to.throw(InvalidResponse)
  })
})
