import { contract as authContract } from '../../../generated/contract.js'
import { translatedContract } from '../../../src/app/translated-contract.js'
import type { MockContract } from '../../../src/mock/contract/mock-contract.js'
import { toMockContract } from '../../../src/mock/contract/read-mock-contract.js'
import { createMock, type Mock } from '../../../src/mock/server/create-mock.js'
import { parseContract } from '../../../src/openapi/document/read-contract.js'

export const ownContract: MockContract = { contract: authContract, document: translatedContract() }

export interface TestMock extends Mock {
  readonly url: string
  /** The lines of its log. */
  readonly lines: readonly string[]
}

/** A contract from its text, YAML or JSON. */
export function mockContractOf(text: string): MockContract {
  return toMockContract(parseContract(text, 'contract.yaml'))
}

/** A mock without memory on a free port, for the tests of a suite; call it inside `describe`. */
export function useMock(contract: () => Promise<MockContract>): () => TestMock {
  let mock: TestMock | undefined
  before(async () => {
    const lines: string[] = []
    const created = await createMock({
      contract: await contract(),
      log: (line) => lines.push(line),
      onError: (error) => lines.push(String(error)),
    })
    mock = { ...created, url: await created.listen(0, '127.0.0.1'), lines }
  })
  after(() => mock?.close())
  return () => {
    if (mock === undefined) throw new Error('The mock is there only while the suite runs.')
    return mock
  }
}
