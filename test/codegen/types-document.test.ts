import { expect } from 'chai'
import { documentForTypes } from '../../src/codegen/types-document.js'
import { contractOf } from './support/contracts.js'

describe('the document that types are made of', () => {
  const responses = { 200: { description: 'ok' } }
  const { document } = contractOf({
    tags: [{ name: 'a', description: { $ref: 'gone.md' } }],
    paths: {
      '/a': { get: { responses, 'x-samples': [{ $ref: 'gone.js' }] } },
      '/b': { get: { operationId: 'same', responses }, put: { operationId: 'same', responses } },
    },
  })
  const paths = (documentForTypes(document) as { paths: Record<string, object> }).paths

  it('names every operation, each otherwise', () => {
    expect(paths).to.deep.equal({
      '/a': { get: { operationId: 'getA', responses } },
      '/b': {
        get: { operationId: 'same', responses },
        put: { operationId: 'same_2', responses },
      },
    })
  })

  it('has no references in what gives no types', () => {
    expect(JSON.stringify(documentForTypes(document))).not.to.include('gone')
  })
})
