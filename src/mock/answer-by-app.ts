import type { HttpServer } from '../http/server.js'
import type { Answerer, MockExchange } from './exchange.js'

/** The mock with memory: the real server answers, once it is there. */
export function answerByApp(app: () => Promise<Pick<HttpServer, 'answer'>>): Answerer {
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
    answerOperation: (exchange) => pass(exchange, 'by the real handler'),
    answerOther: (exchange) => pass(exchange, 'by the real server'),
  }
}
