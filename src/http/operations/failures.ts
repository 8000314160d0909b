import type { ErrorDetails, ErrorResponses, FaultName } from '../../binding/response/faults.js'
import type { ResponsesTable } from '../../openapi/compiled/tables.js'
import type { Logger } from '../server/logger.js'
import { CallerGone } from './exchange-record.js'
import { type HttpResponse, sendResponse } from './http-response.js'
import { UnreadableBody } from './unreadable-body.js'

/** Seconds after which a caller may try again, for errors that mean that the service is busy or unavailable. */
export type RetryAfterOf = (error: unknown) => number | undefined

/** Sends the contract's response to an error that was thrown, and logs the details that the caller does not get. */
export type Fail = (response: HttpResponse, responses: ResponsesTable, error: unknown) => void

/** @param retryAfterOf distinguishes "busy or unavailable" (503) from an internal error (500) */
export function failures(errors: ErrorResponses, logger: Logger, retryAfterOf: RetryAfterOf): Fail {
  return (response, responses, error) => {
    if (error instanceof CallerGone) return
    const { requestId, operationId } = response.record
    const context = { requestId, operationId, error }
    const send = (fault: FaultName, details?: ErrorDetails) =>
      sendResponse(response, errors.ofFault(responses, fault, details))

    if (error instanceof UnreadableBody) return send(error.fault)
    const retryAfter = retryAfterOf(error)
    if (retryAfter !== undefined) {
      logger.warn('unavailable', context)
      return send('unavailable', { headers: { 'Retry-After': String(retryAfter) } })
    }
    logger.error('request failed', context)
    send('internal')
  }
}
