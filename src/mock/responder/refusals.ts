import type { ContractResponse } from '../../binding/http-message.js'
import { errorResponses } from '../../binding/response/error-responses.js'
import { type ErrorResponses, faultNames } from '../../binding/response/faults.js'
import type { Contract } from '../../openapi/compiled/contract.js'
import type { MatchedRoute } from '../../openapi/operation/route-index.js'
import { responseKeyOf } from '../../openapi/operation/status-key.js'
import type { ResponseBuilder } from '../response/build-response.js'
import { selectResponse } from '../response/select-response.js'
import { challengeOf } from './challenge.js'
import type { Refusal } from './check-request.js'
import { declaredErrorResponses, problemResponse } from './declared-error-responses.js'

/** Makes the error responses to requests that are refused. */
export interface Refusals {
  readonly errors: ErrorResponses
  responseTo(route: MatchedRoute, refusal: Refusal): ContractResponse
}

/** By the codes of `x-faults` where the contract has them, or else by the statuses that the operations declare. */
export function createRefusals(contract: Contract, builder: ResponseBuilder): Refusals {
  const hasFaultCodes = faultNames.every((fault) => contract.faults[fault] !== undefined)
  const errors = hasFaultCodes
    ? errorResponses(contract)
    : declaredErrorResponses(contract.operations, builder)

  function unauthorized(
    { operationId, operation }: MatchedRoute,
    refusal: 'missing credential' | 'malformed credential',
  ): ContractResponse {
    const challenge = { 'WWW-Authenticate': challengeOf(operation, contract.securitySchemes) }
    const key = responseKeyOf(operation.responses, 401)
    if (key === undefined) {
      const problem = problemResponse(401, refusal)
      return { ...problem, headers: { ...problem.headers, ...challenge }, code: refusal }
    }
    const codes = Object.keys(operation.responses[key]?.codes ?? {})
    const invalid = codes.find((code) => code.includes('INVALID'))
    const error = (refusal === 'malformed credential' && invalid) || codes[0]
    const preferences = error === undefined ? { code: 401 } : { error }
    const usableExample = builder.usableExample(operationId)
    const selected = selectResponse(operation, preferences, undefined, usableExample)
    const built = builder.build(operationId, selected)
    const isChallenged = Object.keys(built.headers).some((name) => /^www-authenticate$/i.test(name))
    const headers = isChallenged ? built.headers : { ...built.headers, ...challenge }
    return { ...built, headers, body: String(built.body), code: error ?? refusal }
  }

  return {
    errors,
    responseTo: (route, refusal) => {
      if (typeof refusal === 'string') return unauthorized(route, refusal)
      const { reason, detail, field } = refusal
      const details = {
        ...(detail === undefined ? {} : { detail }),
        ...(field === undefined ? {} : { field }),
      }
      const { responses } = route.operation
      return 'fault' in reason
        ? errors.ofFault(responses, reason.fault, details)
        : errors.ofCode(responses, reason.code, details)
    },
  }
}
