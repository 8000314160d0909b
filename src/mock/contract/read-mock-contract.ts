import { checkDocument } from '../../openapi/check/check-contract.js'
import { compileTables } from '../../openapi/compiled/compile-tables.js'
import type { OperationEntry, OperationsTable } from '../../openapi/compiled/tables.js'
import { summarizeProblems } from '../../openapi/document/contract-error.js'
import type { ParsedContract } from '../../openapi/document/read-contract.js'
import { readContract } from '../../openapi/document/read-contract.js'
import { compileValidators } from '../../openapi/validation/compile-validators.js'
import type { MockContract } from './mock-contract.js'

/**
 * Reads an OpenAPI file. What is wrong in one operation leaves the others usable.
 * @param warn takes what is wrong, in at most 21 lines
 * @param options with `remote`, references to http and https URLs are followed
 * @throws ContractError for a file that is not an OpenAPI document, or that can't be read
 */
export async function readMockContract(
  file: string,
  warn: (text: string) => void,
  options: { readonly remote?: boolean } = {},
): Promise<MockContract> {
  const parsed = await readContract(file, options)
  const problems = checkDocument(parsed)
  if (problems.length > 0) {
    warn(`${file} has problems; the rest of it is served:\n${summarizeProblems(problems)}`)
  }
  const { files, locate, largeIntegers } = parsed
  return { ...toMockContract(parsed), files, locate, largeIntegers }
}

/** Compiles a contract for a mock. */
export function toMockContract({ document }: Pick<ParsedContract, 'document'>): MockContract {
  const { operations, securitySchemes, faults, unmatched } = compileTables(document)
  return {
    document,
    contract: {
      operations: withDeclaredSchemes(operations, new Set(Object.keys(securitySchemes))),
      ...compileValidators(document),
      securitySchemes,
      faults,
      unmatched,
    },
  }
}

/** Without the security schemes that the contract doesn't declare: nothing says which credential they take. */
function withDeclaredSchemes(
  operations: OperationsTable,
  declared: ReadonlySet<string>,
): OperationsTable {
  const known = ({ security, ...entry }: OperationEntry): OperationEntry => ({
    ...entry,
    security: security.map((schemes) => schemes.filter((scheme) => declared.has(scheme))),
  })
  return Object.fromEntries(Object.entries(operations).map(([id, entry]) => [id, known(entry)]))
}
