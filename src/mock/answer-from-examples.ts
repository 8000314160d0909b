import type { Binding } from '../contract/binding.js'
import type { ApiReply } from '../contract/http-message.js'
import type { MatchedRoute } from '../contract/route-index.js'
import type { Engine } from './engine.js'
import type { Answerer, MockExchange } from './exchange.js'
import { grantWish } from './grant-wish.js'
import { sendReply } from './http-reply.js'
import { readBody } from './read-body.js'

/**
 * The mock without memory. The binding judges the request, as in the real server; only when that would be handled, the
 * caller gets the success that was asked for.
 */
export function answerFromExamples(engine: () => Engine): Answerer {
  return {
    async answerOperation(exchange, route, wish) {
      const { binding, write } = engine()
      const judged = await judge(binding, exchange, route)
      if (judged.status >= 400) {
        exchange.why = `the request was refused: ${judged.code}`
        sendReply(exchange.response, judged)
      } else if (wish) {
        grantWish(exchange, wish, write(route, wish))
      } else {
        sendReply(exchange.response, judged)
      }
    },
    async answerOther(exchange, match) {
      const { errors } = engine().binding
      exchange.why = 'no operation has this path and method'
      const reply =
        match.kind === 'wrongMethod'
          ? errors.ofFault({}, 'wrongMethod', { headers: { Allow: match.allow.join(', ') } })
          : errors.ofFault({}, 'unknownPath')
      sendReply(exchange.response, reply)
    },
  }
}

async function judge(
  binding: Binding,
  { request, path, query }: MockExchange,
  route: MatchedRoute,
): Promise<ApiReply> {
  const { requestBody, responses } = route.operation
  const { headers } = request
  if (requestBody === null) return binding.respond(route, { path, query, headers, body: undefined })
  const body = await readBody(request, requestBody.maxBytes ?? Number.POSITIVE_INFINITY)
  if (body === undefined) return binding.errors.ofFault(responses, 'bodyTooLarge')
  return binding.respond(route, { path, query, headers, body })
}
