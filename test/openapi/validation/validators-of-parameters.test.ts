import { expect } from 'chai'
import { compileValidators } from '../../../src/openapi/validation/compile-validators.js'
import { onBothKinds, present } from '../../codegen/support/both-kinds.js'
import { loadBuilt } from '../../codegen/support/built-validators.js'
import { contractOf } from '../../codegen/support/contracts.js'

describe('validators of parameters and headers', () => {
  const contract = contractOf({
    paths: {
      '/things/{id}': {
        parameters: [
          { in: 'path', name: 'id', required: true, schema: { type: 'integer' } },
          { in: 'query', name: 'limit', schema: { type: 'integer', maximum: 5 } },
        ],
        get: {
          operationId: 'getThing',
          parameters: [
            { $ref: '#/components/parameters/Limit' },
            { in: 'header', name: 'X-Trace', required: true, schema: { type: 'string' } },
            { in: 'header', name: 'Authorization', required: true, schema: { type: 'string' } },
            { in: 'cookie', name: 'theme', schema: { type: 'string', enum: ['dark'] } },
          ],
          responses: { 200: { $ref: '#/components/responses/Ok' } },
        },
      },
    },
    'x-unmatched-responses': { 404: { $ref: '#/components/responses/Ok' } },
    components: {
      parameters: {
        Limit: {
          in: 'query',
          name: 'limit',
          schema: { type: 'integer', maximum: 100, default: 20 },
        },
      },
      responses: {
        Ok: {
          description: 'ok',
          headers: {
            'Retry-After': { required: true, schema: { type: 'integer', minimum: 0 } },
            'Content-Type': { required: true, schema: { type: 'integer' } },
          },
          content: { 'text/plain': {} },
        },
      },
    },
  })
  onBothKinds(contract, (validators) => {
    const parameters = () => validators().getThing?.parameters ?? {}

    it('put defaults in', () => {
      const query = {}
      expect(present(parameters().path)({ id: 7 })).to.equal(true)
      expect(present(parameters().path)({ id: '7' })).to.equal(false)
      expect(present(parameters().query)(query)).to.equal(true)
      expect(query).to.deep.equal({ limit: 20 })
    })

    it("prefer the operation's own parameter to that of its path", () => {
      expect(present(parameters().query)({ limit: 100 })).to.equal(true)
      expect(present(parameters().query)({ limit: 101 })).to.equal(false)
    })

    it('name what is missing', () => {
      expect(present(parameters().path)({})).to.equal(false)
      expect(parameters().path?.errors?.[0]?.params).to.deep.equal({ missingProperty: 'id' })
    })

    it('ask for headers by the names of the contract, but for those that OpenAPI ignores', () => {
      expect(present(parameters().header)({ 'X-Trace': 'a' })).to.equal(true)
      const headers = present(validators().getThing?.responses['200']?.headers)
      expect(headers({ 'Retry-After': 5 })).to.equal(true)
      expect(headers({ 'Retry-After': 'soon' })).to.equal(false)
      expect(headers({})).to.equal(false)
    })

    it('take anything for a media type without a schema', () => {
      expect(present(validators().getThing?.responses['200']?.body['text/plain'])('x')).to.equal(
        true,
      )
    })
  })

  it('stand for answers on no path, too', async () => {
    const built = await loadBuilt(contract.document)
    const compiled = compileValidators(contract.document)
    for (const { unmatchedValidators } of [built, compiled]) {
      expect(present(unmatchedValidators['404']?.headers)({ 'Retry-After': -1 })).to.equal(false)
    }
  })
})
