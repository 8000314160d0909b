import { checkDocument } from '../../openapi/check/check-contract.js'
import { compileTables } from '../../openapi/compiled/compile-tables.js'
import type {
  OperationEntry,
  OperationsTable,
  ResponseEntry,
} from '../../openapi/compiled/tables.js'
import { summarizeProblems } from '../../openapi/document/contract-error.js'
import type { ParsedContract } from '../../openapi/document/read-contract.js'
import { readContract } from '../../openapi/document/read-contract.js'
import { responseKeyOf } from '../../openapi/operation/status-key.js'
import { compileValidators } from '../../openapi/validation/compile-validators.js'
import type { MockContract } from './mock-contract.js'

/**
 * Reads an OpenAPI file. What is wrong in one operation leaves the others usable.
 * @param warn takes what is wrong, in at most 21 lines
 * @throws ContractError for a file that is not an OpenAPI document, or that can't be read
 */
export async function readMockContract(
  file: string,
  warn: (text: string) => void,
): Promise<MockContract> {
  const parsed = await readContract(file)
  const problems = checkDocument(parsed)
  if (problems.length > 0) {
    warn(`${file} has problems; the rest of it is served:\n${summarizeProblems(problems)}`)
  }
  return toMockContract(parsed)
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
