import type { HttpServer } from '../../http/server/server.js'
import type { MockExchange, Responder } from './exchange.js'

/** The responder of a mock with memory: the real server responds, as soon as it has started. */
export function appResponder(app: () => Promise<Pick<HttpServer, 'answer'>>): Responder {
  async function pass(exchange: MockExchange, reason: string): Promise<void> {
    const { request, response } = exchange
    // The mock has allowed this origin already. The real server must not refuse it.
    delete request.headers.origin
    delete request.headers['sec-fetch-site']
    exchange.reason = reason
    const { answer } = await app()
    answer(request, response)
  }
  return {
    respondToOperation: (exchange) => pass(exchange, 'by the real handler'),
    respondToOther: (exchange) => pass(exchange, 'by the real server'),
  }
}
