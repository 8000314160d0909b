import type { ContractResponse } from '../../binding/http-message.js'
import type { MatchedRoute } from '../../openapi/operation/route-index.js'
import type { Engine } from '../server/engine.js'
import { readBody } from '../server/read-body.js'
import { sendResponse } from '../server/send-response.js'
import type { MockExchange, Responder } from './exchange.js'
import { sendSelected } from './send-selected.js'

/**
 * The responder of a mock without memory. It checks the request as the real server does: credentials, parameters, body. A
 * valid request gets the selected response.
 */
export function contractResponder(engine: () => Engine): Responder {
  return {
    async respondToOperation(exchange, route, selected) {
      const current = engine()
      const error = await errorResponseTo(current, exchange, route)
      if (error === undefined) {
        sendSelected(exchange, route, selected, current.builder)
      } else {
        exchange.reason = `the request was refused: ${error.code}`
        sendResponse(exchange.response, error)
      }
    },
    async respondToOther(exchange, match) {
      const { errors } = engine().refusals
      exchange.reason = 'no operation has this path and method'
      const error =
        match.kind === 'wrongMethod'
          ? errors.ofFault({}, 'wrongMethod', { headers: { Allow: match.allow.join(', ') } })
          : errors.ofFault({}, 'unknownPath')
      sendResponse(exchange.response, error)
    },
  }
}

/** @returns undefined for a request that the operation accepts */
async function errorResponseTo(
  { checkRequest, refusals }: Engine,
  { request, path, query }: MockExchange,
  route: MatchedRoute,
): Promise<ContractResponse | undefined> {
  const { requestBody, responses } = route.operation
  const maxBytes = requestBody?.maxBytes ?? Number.POSITIVE_INFINITY
  const body = requestBody === null ? undefined : await readBody(request, maxBytes)
  if (requestBody !== null && body === undefined) {
    return refusals.errors.ofFault(responses, 'bodyTooLarge')
  }
  const refusal = await checkRequest(route, { path, query, headers: request.headers, body })
  return refusal && refusals.responseTo(route, refusal)
}
