import type { MockExchange } from '../responder/exchange.js'

/** `POST /api/v1/auth/login -> 401 loginUser: requested by code; its example ... (2 ms)` */
export function logLine(exchange: MockExchange, milliseconds: number): string {
  const { request, response, path, reason, route } = exchange
  const status = response.writableFinished ? response.statusCode : 'lost'
  const operation = route ? ` ${route.operationId}` : ''
  const line = `${request.method} ${path} -> ${status}${operation}: ${reason} (${Math.round(milliseconds)} ms)`
  return line.replaceAll(/[^\x20-\x7e]/g, '?')
}
