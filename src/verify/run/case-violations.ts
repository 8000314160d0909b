import { checkVerdict, type Verdict } from '../cases/requests/request-case.js'
import type { CompiledContract } from '../contract/compiled-contract.js'
import type { Violation } from '../findings/rules.js'
import type { ReceivedResponse } from '../http/received-response.js'
import type { CheckedResponse } from './tester.js'

/** The statuses by which servers refuse invalid requests; 404 for a path parameter of another form. */
const refusals = new Set([400, 404, 422])

/** How the response to a case violates the contract: by the checks of every response, and by its verdict. */
export function caseViolations(
  verdict: Verdict,
  { received, violations }: CheckedResponse,
  contract: CompiledContract,
): Violation[] {
  const isExcused = verdict.kind !== 'valid' && isUndeclaredRefusal(received, contract)
  const own = isExcused ? violations.filter(({ rule }) => rule !== 'status-declared') : violations
  return [...own, ...checkVerdict(verdict, received)]
}

/**
 * Whether a response refuses a request with a status that the contract need not declare: OpenAPI asks for "any known errors"
 * (4.8.16), and a contract without `x-faults`, of an operation that declares neither 400 nor 422, 4XX or default, does not say
 * how invalid requests are refused.
 */
export function isUndeclaredRefusal(
  { operation, declared, exchange }: ReceivedResponse,
  { faults }: CompiledContract,
): boolean {
  if (operation === undefined || declared !== undefined || Object.keys(faults).length > 0) {
    return false
  }
  const isSilent = !['400', '422'].some((status) => operation.responses.has(status))
  return isSilent && refusals.has(exchange.response.status)
}
