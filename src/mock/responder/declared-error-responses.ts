import { STATUS_CODES } from 'node:http'
import type { ContractResponse } from '../../binding/http-message.js'
import type {
  ErrorDetails,
  ErrorResponses,
  FaultName,
} from '../../binding/response/error-responses.js'
import type { OperationsTable, ResponseEntry } from '../../openapi/compiled/tables.js'
import { responseKeyOf } from '../../openapi/operation/status-key.js'
import { MockRequestError } from '../preferences/mock-request-error.js'
import type { BuiltResponse, ResponseBuilder } from '../response/build-response.js'
import { selectResponse } from '../response/select-response.js'

/** The statuses for each fault. The first one that the operation declares is sent. */
const statuses: Readonly<Record<FaultName, readonly [number, ...number[]]>> = {
  unknownPath: [404],
  wrongMethod: [405],
  notAcceptable: [406],
  malformedRequest: [400, 422],
  requestTimeout: [408],
  headersTooLarge: [431],
  invalidRequest: [422, 400],
  bodyTooLarge: [413],
  unsupportedMediaType: [415, 400],
  crossSite: [403],
  rateLimited: [429],
  internal: [500],
  unavailable: [503],
}

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
      const [key, declared] = Object.entries(responses)[0] ?? []
      return respond(Number(key), declared, code, details)
    },
    ofFault: (responses, fault, details = {}) => {
      const [fallback] = statuses[fault]
      const status =
        statuses[fault].find((each) => Object.hasOwn(responses, String(each))) ?? fallback
      const key = responseKeyOf(responses, status)
      const declared = key === undefined ? undefined : responses[key]
      return respond(status, declared, details.detail ?? fault, details)
    },
  }
}

/** A problem of RFC 9457. */
export function problemResponse(status: number, detail: string) {
  return {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
    body: JSON.stringify({ title: STATUS_CODES[status], status, detail }),
  }
}
