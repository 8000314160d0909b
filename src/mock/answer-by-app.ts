import type { HttpServer } from '../http/server.js'
import type { AnswerRequest } from './exchange.js'

/** The mock with memory: the real server answers, once it is there. */
export function answerByApp(app: () => Promise<Pick<HttpServer, 'answer'>>): AnswerRequest {
  return async (exchange) => {
    const { request, response } = exchange
    // Any origin may call a mock, and has been told so; the real server sees its own site call.
    delete request.headers.origin
    delete request.headers['sec-fetch-site']
    exchange.why = 'by the real handler'
    const { answer } = await app()
    answer(request, response)
  }
}
