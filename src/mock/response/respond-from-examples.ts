import type { Binding } from '../../binding/binding.js'
import type { ContractResponse } from '../../binding/http-message.js'
import type { MatchedRoute } from '../../openapi/operation/route-index.js'
import type { Engine } from '../server/engine.js'
import type { MockExchange, Responder } from '../server/exchange.js'
import { readBody } from '../server/read-body.js'
import { sendResponse } from '../server/write-response.js'
import { sendRequestedResponse } from './send-requested-response.js'

/**
 * The mock without memory. The binding judges the request, as in the real server; only when that would be handled, the
 * caller gets the success that was asked for.
 */
export function respondFromExamples(engine: () => Engine): Responder {
  return {
    async respondToOperation(exchange, route, requested) {
      const { binding, write } = engine()
      const judged = await judge(binding, exchange, route)
      if (judged.status >= 400) {
        exchange.why = `the request was refused: ${judged.code}`
        sendResponse(exchange.response, judged)
      } else if (requested) {
        sendRequestedResponse(exchange, requested, write(route, requested))
      } else {
        sendResponse(exchange.response, judged)
      }
    },
    async respondToOther(exchange, match) {
      const { errors } = engine().binding
      exchange.why = 'no operation has this path and method'
      const reply =
        match.kind === 'wrongMethod'
          ? errors.ofFault({}, 'wrongMethod', { headers: { Allow: match.allow.join(', ') } })
          : errors.ofFault({}, 'unknownPath')
      sendResponse(exchange.response, reply)
    },
  }
}

async function judge(
  binding: Binding,
  { request, path, query }: MockExchange,
  route: MatchedRoute,
): Promise<ContractResponse> {
  const { requestBody, responses } = route.operation
  const { headers } = request
  if (requestBody === null) return binding.respond(route, { path, query, headers, body: undefined })
  const body = await readBody(request, requestBody.maxBytes ?? Number.POSITIVE_INFINITY)
  if (body === undefined) return binding.errors.ofFault(responses, 'bodyTooLarge')
  return binding.respond(route, { path, query, headers, body })
}
