import type { OutgoingHttpHeader, OutgoingHttpHeaders } from 'node:http'
import type { Contract } from '../../openapi/compiled/contract.js'
import type { ResponseValidators } from '../../openapi/compiled/tables.js'
import { isJson } from '../../openapi/operation/media-type.js'
import type { MatchedRoute } from '../../openapi/operation/route-index.js'
import { responseKeyOf } from '../../openapi/operation/status-key.js'
import { describeErrors } from '../../openapi/validation/describe-errors.js'
import type { ContractResponse } from '../http-message.js'
import { constantHeaders } from './constant-headers.js'
import type { ErrorResponses } from './error-responses.js'

/** A handler's reply, unnarrowed. */
export interface UncheckedResponse {
  readonly status: number
  readonly body?: unknown
  readonly code?: string
  readonly headers?: OutgoingHttpHeaders
  readonly actor?: string
}

/** A handler has answered something that the contract doesn't declare. The message says what, without values. */
export class InvalidResponse extends Error {}

export type ResponseWriter = (route: MatchedRoute, reply: UncheckedResponse) => ContractResponse

/**
 * Turns a handler's reply into what is sent: the error's text from the contract, the headers that have one value
 * only, the body as JSON.
 */
export function responseWriter(
  contract: Contract,
  errors: ErrorResponses,
  { validateResponses }: { readonly validateResponses: boolean },
): ResponseWriter {
  const constants = new Map<unknown, OutgoingHttpHeaders>()
  for (const { responses } of Object.values(contract.operations)) {
    for (const response of Object.values(responses)) {
      constants.set(response, constantHeaders(response))
    }
  }

  return (route, reply) => {
    const { status, code, headers } = reply
    const key = responseKeyOf(route.operation.responses, status)
    const declared = key && route.operation.responses[key]
    if (!declared) throw new InvalidResponse(`${route.operationId} declares no status ${status}`)
    const allHeaders = { ...constants.get(declared), ...headers }
    const written =
      code === undefined
        ? {
            status,
            headers: allHeaders,
            body: textOf(allHeaders['Content-Type'], reply.body),
          }
        : errors.ofCode({ [status]: declared }, code, headers === undefined ? {} : { headers })
    if (validateResponses)
      requireValid(contract.validators[route.operationId]?.responses[key], route, written)
    return written
  }
}

/** What has no Content-Type has no body (204); what is no JSON is sent as it is. */
function textOf(contentType: OutgoingHttpHeader | undefined, body: unknown): string {
  if (contentType === undefined) return ''
  return isJson(String(contentType)) ? JSON.stringify(body) : String(body)
}

function requireValid(
  validators: ResponseValidators | undefined,
  { operationId }: MatchedRoute,
  reply: ContractResponse,
): void {
  const validateBody = validators?.body['application/json']
  if (validateBody && !validateBody(JSON.parse(reply.body))) {
    throw new InvalidResponse(
      `${operationId} ${reply.status} body: ${describeErrors(validateBody)}`,
    )
  }
  // The validator turns text into types in place: it gets a copy.
  if (validators?.headers && !validators.headers({ ...reply.headers })) {
    throw new InvalidResponse(
      `${operationId} ${reply.status} headers: ${describeErrors(validators.headers)}`,
    )
  }
}
