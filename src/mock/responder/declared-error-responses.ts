import { STATUS_CODES } from 'node:http'
import type { ContractResponse } from '../../binding/http-message.js'
import {
  type ErrorDetails,
  type ErrorResponses,
  faultStatuses,
  statusOfFault,
} from '../../binding/response/faults.js'
import { asProblem } from '../../binding/response/problem-responses.js'
import type { OperationsTable, ResponseEntry } from '../../openapi/compiled/tables.js'
import { responseKeyOf, statusOfKey } from '../../openapi/operation/status-key.js'
import { MockRequestError } from '../preferences/mock-request-error.js'
import type { BuiltResponse, ResponseBuilder } from '../response/build-response.js'
import { selectResponse } from '../response/select-response.js'

/**
 * Error responses of a contract without `x-faults`: the declared response, with its example or sampled, or else a problem
 * with the reason.
 */
export function declaredErrorResponses(
  operations: OperationsTable,
  builder: ResponseBuilder,
): ErrorResponses {
  const owners = new Map(
    Object.entries(operations).flatMap(([operationId, { responses }]) =>
      Object.values(responses).map((response) => [response, { operationId, responses }]),
    ),
  )

  function declaredResponse(status: number, declared: ResponseEntry): BuiltResponse | undefined {
    const owner = owners.get(declared)
    if (owner === undefined) return undefined
    try {
      const usableExample = builder.usableExample(owner.operationId)
      const selected = selectResponse(owner, { code: status }, undefined, usableExample)
      return builder.build(owner.operationId, selected)
    } catch (error) {
      if (error instanceof MockRequestError) return undefined
      throw error
    }
  }

  function respond(
    status: number,
    declared: ResponseEntry | undefined,
    reason: string,
    { headers = {} }: ErrorDetails,
  ): ContractResponse {
    const built = declared && declaredResponse(status, declared)
    const { body, headers: ownHeaders } = built ?? problemResponse(status, reason)
    return { status, headers: { ...ownHeaders, ...headers }, body: String(body), code: reason }
  }

  return {
    ofCode: (responses, code, details = {}) => {
      const declaring = Object.entries(responses).find(([, { codes }]) =>
        Object.hasOwn(codes, code),
      )
      const [key = 'default', declared] = declaring ?? Object.entries(responses)[0] ?? []
      return respond(statusOfKey(key, faultStatuses.invalidRequest), declared, code, details)
    },
    ofFault: (responses, fault, details = {}) => {
      const status = statusOfFault(responses, fault)
      const key = responseKeyOf(responses, status)
      const declared = key === undefined ? undefined : responses[key]
      return respond(status, declared, details.detail ?? fault, details)
    },
  }
}

export function problemResponse(status: number, detail: string) {
  const { body, headers } = asProblem({ title: STATUS_CODES[status] ?? '', status, detail })
  return { status, headers: { ...headers }, body: JSON.stringify(body) }
}
