import type { OutgoingHttpHeader, OutgoingHttpHeaders } from 'node:http'
import type { ResponseValidators } from '../generate/tables.js'
import { constantHeaders } from './constant-headers.js'
import type { Contract } from './contract.js'
import type { ErrorReplies } from './error-reply.js'
import type { ApiReply } from './http-message.js'
import { isJson } from './media-type.js'
import { responseKeyOf } from './response-key.js'
import type { MatchedRoute } from './route-index.js'
import { describeErrors } from './validate.js'

/** A handler's reply, unnarrowed. */
export interface HandlerReply {
  readonly status: number
  readonly body?: unknown
  readonly code?: string
  readonly headers?: OutgoingHttpHeaders
  readonly actor?: string
}

/** A handler has answered something that the contract doesn't declare. The message says what, without values. */
export class InvalidReply extends Error {}

export type ReplyWriter = (route: MatchedRoute, reply: HandlerReply) => ApiReply

/**
 * Turns a handler's reply into what is sent: the error's text from the contract, the headers that have one value
 * only, the body as JSON.
 */
export function replyWriter(
  contract: Contract,
  errors: ErrorReplies,
  { validateReplies }: { readonly validateReplies: boolean },
): ReplyWriter {
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
    if (!declared) throw new InvalidReply(`${route.operationId} declares no status ${status}`)
    const allHeaders = { ...constants.get(declared), ...headers }
    const written =
      code === undefined
        ? {
            status,
            headers: allHeaders,
            body: textOf(allHeaders['Content-Type'], reply.body),
          }
        : errors.ofCode({ [status]: declared }, code, headers === undefined ? {} : { headers })
    if (validateReplies)
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
  reply: ApiReply,
): void {
  const validateBody = validators?.body['application/json']
  if (validateBody && !validateBody(JSON.parse(reply.body))) {
    throw new InvalidReply(`${operationId} ${reply.status} body: ${describeErrors(validateBody)}`)
  }
  // The validator turns text into types in place: it gets a copy.
  if (validators?.headers && !validators.headers({ ...reply.headers })) {
    throw new InvalidReply(
      `${operationId} ${reply.status} headers: ${describeErrors(validators.headers)}`,
    )
  }
}
