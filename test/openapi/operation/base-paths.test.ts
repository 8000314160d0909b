import { expect } from 'chai'
import type { ContractDocument } from '../../../src/openapi/document/contract-document.js'
import { basePathsOf } from '../../../src/openapi/operation/base-paths.js'
import { operationsOf } from '../../../src/openapi/operation/operations.js'

const basePaths = (
  document: unknown[],
  pathItem: unknown[] | undefined = undefined,
  operation: unknown[] | undefined = undefined,
) => {
  const contract = {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    servers: document,
    paths: {
      '/you': {
        ...(pathItem && { servers: pathItem }),
        get: { ...(operation && { servers: operation }), responses: {} },
      },
    },
  } as ContractDocument
  return operationsOf(contract).flatMap((each) => basePathsOf(contract, each))
}

describe('basePathsOf', () => {
  it('takes the paths of the servers, whatever their host', () => {
    const urls = ['https://a.example/v1/', 'http://localhost:80', '/v2', 'v3', '']
    expect(basePaths(urls.map((url) => ({ url })))).to.deep.equal(['/v1', '', '/v2', '/v3'])
  })

  it('takes those of the operation before those of its path and of the document', () => {
    const [document, pathItem, operation] = ['/a', '/b', '/c'].map((url) => [{ url }])
    expect(basePaths(document ?? [], pathItem)).to.deep.equal(['/b'])
    expect(basePaths(document ?? [], pathItem, operation)).to.deep.equal(['/c'])
  })

  it('puts each value of a variable in its stead', () => {
    const variables = { base: { default: 'v2', enum: ['v2', 'v3'] }, port: { default: 443 } }
    const url = 'https://e.example:{port}/{base}'
    expect(basePaths([{ url, variables }])).to.deep.equal(['/v2', '/v3'])
  })

  it('has no paths for a URL that can not be read', () => {
    expect(basePaths([{ url: 'https://' }, {}, { url: 7 }])).to.deep.equal([])
  })
})
