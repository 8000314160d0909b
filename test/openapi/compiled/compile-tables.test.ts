import { expect } from 'chai'
import { compileTables } from '../../../src/openapi/compiled/compile-tables.js'
import { contractOf } from '../../codegen/support/contracts.js'
import { operationOf } from '../../codegen/support/operation-of.js'

describe('compileTables', () => {
  it('says method, path, limits and what the body may be', () => {
    const { document } = contractOf({
      paths: {
        '/x/{id}': {
          delete: {
            operationId: 'deleteX',
            'x-rate-limit': { limit: 5, window: 60 },
            requestBody: { $ref: '#/components/requestBodies/X' },
            responses: { 204: { description: 'ok' } },
          },
        },
      },
      components: {
        requestBodies: {
          X: { required: true, 'x-max-bytes': 9, content: { 'text/plain': {}, 'image/png': {} } },
        },
      },
    })
    expect(compileTables(document).operations.deleteX).to.deep.equal({
      method: 'delete',
      path: '/x/{id}',
      security: [],
      rateLimit: { limit: 5, window: 60 },
      parameters: [],
      requestBody: {
        required: true,
        mediaTypes: ['text/plain', 'image/png'],
        fields: {},
        maxBytes: 9,
      },
      responses: { 204: { mediaTypes: [], headers: {}, examples: {}, codes: {} } },
    })
  })

  it('gives what is not said as null', () => {
    expect(operationOf({})).to.include({ rateLimit: null, requestBody: null })
  })

  it('derives the operationId of an operation that has none', () => {
    const { document } = contractOf({ paths: { '/x': { get: { responses: {} } } } })
    expect(Object.keys(compileTables(document).operations)).to.deep.equal(['getX'])
  })

  it('follows a $ref of a whole path', () => {
    const { document } = contractOf({
      paths: { '/a': { $ref: '#/paths/~1b' }, '/b': { get: { operationId: 'b', responses: {} } } },
    })
    expect(Object.values(compileTables(document).operations)[0]).to.include({ method: 'get' })
  })

  it('takes no extension for a path, a method or a response', () => {
    const { document } = contractOf({
      paths: {
        'x-paths': { get: { operationId: 'a', responses: {} } },
        '/x': {
          'x-get': {},
          get: { operationId: 'b', responses: { 200: { description: 'ok' }, 'x-own': {} } },
        },
      },
    })
    const { operations } = compileTables(document)
    expect(Object.keys(operations)).to.deep.equal(['b'])
    expect(Object.keys(operations.b?.responses ?? {})).to.deep.equal(['200'])
  })

  it('knows no operation of a callback', () => {
    const callbacks = { done: { '{$url}': { post: { operationId: 'done', responses: {} } } } }
    const { document } = contractOf({
      paths: { '/x': { get: { operationId: 'getX', callbacks, responses: {} } } },
    })
    expect(Object.keys(compileTables(document).operations)).to.deep.equal(['getX'])
  })

  describe('security', () => {
    const security = [{ cookie: [] }, {}]

    it('is a list of alternatives, each a list of schemes', () => {
      expect(operationOf({ security: [{ a: [], b: ['scope'] }, {}] }).security).to.deep.equal([
        ['a', 'b'],
        [],
      ])
    })

    it("is the contract's where the operation says nothing, and nothing where it says so", () => {
      expect(operationOf({}, { security }).security).to.deep.equal([['cookie'], []])
      expect(operationOf({ security: [] }, { security }).security).to.deep.equal([])
    })

    it('schemes are given without what is for readers', () => {
      const { document } = contractOf({
        components: {
          securitySchemes: {
            cookie: { type: 'apiKey', in: 'cookie', name: 'c', description: 'C', 'x-a': 1 },
          },
        },
      })
      expect(compileTables(document).securitySchemes).to.deep.equal({
        cookie: { type: 'apiKey', in: 'cookie', name: 'c' },
      })
    })
  })

  it('gives faults, answers on no path, and what is shared, each as one object', () => {
    const { document } = contractOf({
      'x-faults': { unknownPath: 'NOT_FOUND' },
      'x-unmatched-responses': { 404: { $ref: '#/components/responses/No' } },
      paths: {
        '/x': {
          get: { operationId: 'x', responses: { 404: { $ref: '#/components/responses/No' } } },
        },
      },
      components: { responses: { No: { description: 'no', content: { 'text/plain': {} } } } },
    })
    const { faults, unmatched, operations, shared } = compileTables(document)
    expect(faults).to.deep.equal({ unknownPath: 'NOT_FOUND' })
    expect(unmatched['404']?.mediaTypes).to.deep.equal(['text/plain'])
    expect(unmatched['404']).to.equal(operations.x?.responses['404'])
    expect([...shared]).to.deep.equal([['No', unmatched['404']]])
  })
})
