import { expect } from 'chai'
import { toMockContract } from '../../src/mock/contract/read-mock-contract.js'
import { createMock } from '../../src/mock/server/create-mock.js'
import { parseContract } from '../../src/openapi/document/read-contract.js'
import { contractOf } from '../codegen/support/contracts.js'

describe('the mock of a contract with large integers', () => {
  it('sends their digits', async () => {
    const schema = { type: 'object', properties: { id: { type: 'integer', format: 'int64' } } }
    const content = { 'application/json': { schema, example: { id: 'DIGITS' } } }
    const get = { responses: { 200: { description: 'ok', content } } }
    const text = JSON.stringify(contractOf({ paths: { '/user': { get } } }).source)
    const parsed = parseContract(text.replace('"DIGITS"', '9223372036854775807'), 'api.json')
    const mock = await createMock({
      contract: { ...toMockContract(parsed), ...parsed },
      log: undefined,
      onError: (error) => {
        throw error
      },
    })
    const url = await mock.listen(0, '127.0.0.1')
    const response = await fetch(`${url}/user`)
    expect(await response.text()).to.equal('{"id":9223372036854775807}')
    await mock.close()
  })
})
