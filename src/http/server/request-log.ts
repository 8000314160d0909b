import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { HttpResponse } from '../operations/http-response.js'
import type { Logger } from './logger.js'

/** What a caller may choose as the name of a request: nothing that could forge or break a log line. */
const harmlessId = /^[A-Za-z0-9._-]{1,128}$/

/** What came of a request. */
export interface ObservedExchange {
  readonly requestId: string
  readonly operationId: string | undefined
  readonly method: string | undefined
  /** Without the query. */
  readonly path: string | undefined
  readonly status: number | 'aborted'
  /** The error code of the contract. */
  readonly code: string | undefined
  readonly userId: string | undefined
  /** Undefined for what was no request. */
  readonly ms: number | undefined
}

/** Is told what came of every request. */
export type Report = (exchange: ObservedExchange) => void

/** Logs one line a request: what was asked, what came of it, how long it took. Never a query, a header or a body. */
export function reportTo(logger: Logger, observe: Report): Report {
  return (exchange) => {
    logger.info('request', { ...exchange })
    observe(exchange)
  }
}

/** Names every request (a harmless `X-Request-Id` is taken over), and reports it when the answer is out. */
export function requestLog(report: Report) {
  return (request: IncomingMessage, response: HttpResponse): void => {
    const startedAt = performance.now()
    const { record } = response
    const given = request.headers['x-request-id']
    record.id = typeof given === 'string' && harmlessId.test(given) ? given : randomUUID()
    // Express shortens the URL while it routes.
    const { method, url = '' } = request

    response.once('close', () => {
      const milliseconds = performance.now() - startedAt
      report({
        requestId: record.id,
        operationId: record.operationId,
        method,
        path: url.split('?', 1)[0],
        status: record.status ?? (response.writableFinished ? response.statusCode : 'aborted'),
        code: record.code,
        userId: record.actor,
        ms: Math.round(milliseconds * 10) / 10,
      })
    })
  }
}
