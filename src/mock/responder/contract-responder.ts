import type { ContractResponse } from '../../binding/http-message.js'
import type { MatchedRoute } from '../../openapi/operation/route-index.js'
import type { Engine } from '../server/engine.js'
import { readBody } from '../server/read-body.js'
import { sendResponse } from '../server/send-response.js'
import { AcceptedRequest } from './authenticators.js'
import type { MockExchange, Responder } from './exchange.js'
import { sendSelected } from './send-selected.js'

/**
 * The responder of a mock without memory. The binding checks the request, as in the real server: credentials, parameters,
 * body. A valid request gets the selected response.
 */
export function contractResponder(engine: () => Engine): Responder {
  return {
    async respondToOperation(exchange, route, selected) {
      const refusal = await refusalOf(engine(), exchange, route)
      if (refusal === undefined) {
        sendSelected(exchange, route, selected, engine().builder)
      } else {
        exchange.reason = `the request was refused: ${refusal.code}`
        sendResponse(exchange.response, refusal)
      }
    },
    async respondToOther(exchange, match) {
      const { errors } = engine().binding
      exchange.reason = 'no operation has this path and method'
      const refusal =
        match.kind === 'wrongMethod'
          ? errors.ofFault({}, 'wrongMethod', { headers: { Allow: match.allow.join(', ') } })
          : errors.ofFault({}, 'unknownPath')
      sendResponse(exchange.response, refusal)
    },
  }
}

/** @returns the error response to an invalid request; undefined for a valid one */
async function refusalOf(
  { binding }: Engine,
  { request, path, query }: MockExchange,
  route: MatchedRoute,
): Promise<ContractResponse | undefined> {
  const { requestBody, responses } = route.operation
  const maxBytes = requestBody?.maxBytes ?? Number.POSITIVE_INFINITY
  const body = requestBody === null ? Buffer.alloc(0) : await readBody(request, maxBytes)
  if (body === undefined) return binding.errors.ofFault(responses, 'bodyTooLarge')
  const { headers } = request
  try {
    // Only errors are returned, and those are text: the handlers throw.
    return (await binding.respond(route, { path, query, headers, body })) as ContractResponse
  } catch (error) {
    if (error instanceof AcceptedRequest) return undefined
    throw error
  }
}
