import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Logger } from '../logging/logger.js'
import type { ExchangeRecord } from './exchange-record.js'

/** What a caller may choose as the name of a request: nothing that could forge or break a log line. */
const harmlessId = /^[A-Za-z0-9._-]{1,128}$/

/**
 * Names every request (a harmless `X-Request-Id` is taken over), returns the name, and logs one line when the
 * answer is out: what was asked, what came of it, how long it took. Never a query, a header or a body.
 */
export function requestLog(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const startedAt = process.hrtime.bigint()
    const given = request.headers['x-request-id']
    const id = typeof given === 'string' && harmlessId.test(given) ? given : randomUUID()
    const record: ExchangeRecord = { id }
    response.locals.record = record
    response.setHeader('X-Request-Id', id)

    response.once('close', () => {
      const milliseconds = Number(process.hrtime.bigint() - startedAt) / 1e6
      logger.info('request', {
        requestId: id,
        operationId: record.operationId,
        method: request.method,
        path: request.originalUrl.split('?', 1)[0],
        status: response.writableFinished ? response.statusCode : 'aborted',
        code: record.code,
        userId: record.actor,
        ms: Math.round(milliseconds * 10) / 10,
      })
    })
    next()
  }
}
