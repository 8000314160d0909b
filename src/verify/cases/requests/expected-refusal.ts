import type { Validate } from '../../../openapi/compiled/tables.js'
import { errorCodeOf, fieldOf } from '../../../openapi/validation/error-field.js'
import type {
  CompiledContract,
  ContractOperation,
  DeclaredResponse,
} from '../../contract/compiled-contract.js'
import type { RequestFault } from '../../contract/error-codes.js'

/** The refusal that the contract requires. */
export interface Refusal {
  readonly status: number
  readonly code?: string
  /** The path of the invalid member, joined by dots. */
  readonly field?: string
  /** The methods that the header Allow must list. */
  readonly allow?: readonly string[]
}

/**
 * The refusal that the contract states for a fault.
 * @param operation undefined for a request that matches no operation
 * @returns undefined where the contract states no code for the fault
 */
export function refusalOfFault(
  fault: RequestFault,
  operation: ContractOperation | undefined,
  contract: CompiledContract,
): Refusal | undefined {
  const code = contract.faults[fault]
  return code === undefined ? undefined : refusalOfCode(code, operation, contract)
}

/** The refusal for the last error of a validator: by `x-error-codes` beside the keyword, else `invalidRequest`. */
export function refusalOfError(
  validate: Validate,
  operation: ContractOperation,
  contract: CompiledContract,
): Refusal | undefined {
  const error = validate.errors?.[0]
  if (error === undefined) return undefined
  const code = errorCodeOf(error) ?? contract.faults.invalidRequest
  const refusal = code === undefined ? undefined : refusalOfCode(code, operation, contract)
  const field = fieldOf(error)
  return refusal && (field === '' ? refusal : { ...refusal, field })
}

function refusalOfCode(
  code: string,
  operation: ContractOperation | undefined,
  { unmatched }: CompiledContract,
): Refusal | undefined {
  const status = statusOf(code, operation?.responses) ?? statusOf(code, unmatched)
  return status === undefined ? undefined : { status, code }
}

function statusOf(
  code: string,
  responses: ReadonlyMap<string, DeclaredResponse> | undefined,
): number | undefined {
  for (const [status, { entry }] of responses ?? []) {
    if (Object.hasOwn(entry.codes, code) && /^\d{3}$/.test(status)) return Number(status)
  }
  return undefined
}
