import type { ContractResponse } from '../../binding/http-message.js'
import type { MatchedRoute } from '../../openapi/operation/route-index.js'
import type { ContractMemory } from '../memory/contract-memory.js'
import type { Engine } from '../server/engine.js'
import { readBody } from '../server/read-body.js'
import { sendResponse } from '../server/send-response.js'
import type { AcceptedRequest } from './check-request.js'
import type { MockExchange, Responder } from './exchange.js'
import { sendSelected } from './send-selected.js'

/**
 * The responder of a mock that knows nothing but the contract. It checks the request as the real server does: credentials,
 * parameters, body. A valid request gets the selected response, with remembered items where the mock has a memory.
 */
export function contractResponder(engine: () => Engine, memory?: ContractMemory): Responder {
  return {
    async respondToOperation(exchange, route, selected) {
      const current = engine()
      const checked = await checkRequest(current, exchange, route)
      if ('error' in checked) {
        exchange.reason = `the request was refused: ${checked.error.code}`
        return sendResponse(exchange.response, checked.error)
      }
      if (memory === undefined || selected.applied.length > 0) {
        sendSelected(exchange, route, selected, current.builder)
      } else {
        memory.respond(exchange, route, checked.accepted, selected)
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

async function checkRequest(
  { checkRequest: check, refusals }: Engine,
  { request, path, query }: MockExchange,
  route: MatchedRoute,
): Promise<{ readonly error: ContractResponse } | { readonly accepted: AcceptedRequest }> {
  const { requestBody, responses } = route.operation
  const maxBytes = requestBody?.maxBytes ?? Number.POSITIVE_INFINITY
  const body = requestBody === null ? undefined : await readBody(request, maxBytes)
  if (requestBody !== null && body === undefined) {
    return { error: refusals.errors.ofFault(responses, 'bodyTooLarge') }
  }
  const checked = await check(route, { path, query, headers: request.headers, body })
  return 'refusal' in checked ? { error: refusals.responseTo(route, checked.refusal) } : checked
}
