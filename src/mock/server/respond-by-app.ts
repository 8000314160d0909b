import type { HttpServer } from '../../http/server/server.js'
import type { MockExchange, Responder } from './exchange.js'

/** The mock with memory: the real server answers, once it is there. */
export function respondByApp(app: () => Promise<Pick<HttpServer, 'answer'>>): Responder {
  async function pass(exchange: MockExchange, why: string): Promise<void> {
    const { request, response } = exchange
    // Any origin may call a mock, and has been told so; the real server sees its own site call.
    delete request.headers.origin
    delete request.headers['sec-fetch-site']
    exchange.why = why
    const { answer } = await app()
    answer(request, response)
  }
  return {
    respondToOperation: (exchange) => pass(exchange, 'by the real handler'),
    respondToOther: (exchange) => pass(exchange, 'by the real server'),
  }
}
