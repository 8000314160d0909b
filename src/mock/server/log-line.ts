import { selectResponse } from '../response/choose-response.js'
import type { MockExchange } from './exchange.js'

/** `POST /api/v1/auth/login 401 invalidCredentials ... (2 ms)`: what was asked, what was answered, and why. */
export function logLine(exchange: MockExchange, milliseconds: number): string {
  const { request, response, path, why, route } = exchange
  const status = response.writableFinished ? response.statusCode : 'lost'
  const reason = why || (route ? selectResponse(route.operation, {}, undefined).why : '')
  const operation = route ? ` ${route.operationId}` : ''
  const line = `${request.method} ${path} -> ${status}${operation}: ${reason} (${Math.round(milliseconds)} ms)`
  return line.replaceAll(/[^\x20-\x7e]/g, '?')
}
