import { compileTables } from '../../openapi/compiled/compile-tables.js'
import type {
  OperationEntry,
  OperationsTable,
  ResponseEntry,
} from '../../openapi/compiled/tables.js'
import type { ParsedContract } from '../../openapi/document/read-contract.js'
import { readContract } from '../../openapi/document/read-contract.js'
import { responseKeyOf } from '../../openapi/operation/status-key.js'
import { compileValidators } from '../../openapi/validation/compile-validators.js'
import type { MockContract } from './mock-contract.js'

/**
 * Reads an OpenAPI file. What is wrong in one operation leaves the others usable.
 * @throws ContractError for a file that is not an OpenAPI document; the system's error for one that can't be read
 */
export async function readMockContract(file: string): Promise<MockContract> {
  return toMockContract(await readContract(file))
}

/** Compiles a contract for a mock. */
export function toMockContract({ document }: Pick<ParsedContract, 'document'>): MockContract {
  const { operations, securitySchemes, faults, unmatched } = compileTables(document)
  return {
    document,
    contract: {
      operations: withUnauthorized(operations),
      ...compileValidators(document),
      securitySchemes,
      faults,
      unmatched,
    },
  }
}

/** The response to a request without credentials, for an operation that declares no 401. */
const unauthorized: ResponseEntry = {
  mediaTypes: ['application/problem+json'],
  headers: {},
  examples: {
    'application/problem+json': {
      unauthorized: {
        title: 'Unauthorized',
        status: 401,
        detail: 'This operation needs credentials',
      },
    },
  },
  codes: {},
}

function withUnauthorized(operations: OperationsTable): OperationsTable {
  const complete = ([id, operation]: [string, OperationEntry]): [string, OperationEntry] => {
    const needed =
      operation.security.length > 0 && responseKeyOf(operation.responses, 401) === undefined
    const responses = { ...operation.responses, '401': unauthorized }
    return [id, needed ? { ...operation, responses } : operation]
  }
  return Object.fromEntries(Object.entries(operations).map(complete))
}
