import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { HttpResponse } from '../operations/http-response.js'
import type { Logger } from './logger.js'

/** A request id of a caller that can neither forge nor break a log line. */
const harmlessId = /^[A-Za-z0-9._-]{1,128}$/

/** A request and its outcome. */
export interface ObservedExchange {
  readonly requestId: string
  /** The IP address of the client; '' when it is unknown. */
  readonly clientAddress: string
  readonly operationId: string | undefined
  readonly method: string | undefined
  /** Without the query. */
  readonly path: string | undefined
  readonly status: number | 'aborted'
  /** The error code of the contract. */
  readonly code: string | undefined
  readonly userId: string | undefined
  /** From the head of the request to the end of the response; undefined for bytes that are no request. */
  readonly ms: number | undefined
}

/** Called once for each request, when its response is sent or its connection is closed. */
export type Report = (exchange: ObservedExchange) => void

export interface ReportParts {
  readonly logger: Logger
  readonly observe: Report
  /** The client's address as it is logged. */
  readonly loggedAddress: (address: string) => string
}

/** Logs one line for each request. Never a query, a header or a body. */
export function reportTo({ logger, observe, loggedAddress }: ReportParts): Report {
  return (exchange) => {
    const clientAddress = loggedAddress(exchange.clientAddress)
    logger.info('request', { ...exchange, clientAddress })
    observe(exchange)
  }
}

/**
 * Starts the record of each request: its id (a harmless `X-Request-Id`, or a new one) and the client's address. Reports
 * the exchange when the response is sent.
 */
export function requestLog(report: Report, addressOf: (request: IncomingMessage) => string) {
  return (request: IncomingMessage, response: HttpResponse): void => {
    const startedAt = performance.now()
    const { record } = response
    const given = request.headers['x-request-id']
    record.requestId = typeof given === 'string' && harmlessId.test(given) ? given : randomUUID()
    record.address = addressOf(request)
    // Express shortens the URL while it routes.
    const { method, url = '' } = request

    response.on('close', () => {
      const milliseconds = performance.now() - startedAt
      report({
        requestId: record.requestId,
        clientAddress: record.address,
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
