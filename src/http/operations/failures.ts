import type {
  ErrorDetails,
  ErrorResponses,
  FaultName,
} from '../../binding/response/error-responses.js'
import type { ResponsesTable } from '../../openapi/compiled/tables.js'
import type { Logger } from '../server/logger.js'
import { CallerGone } from './exchange-record.js'
import { type HttpResponse, sendResponse } from './http-response.js'

/** Seconds after which a part that is away may be back. */
export const secondsUntilBack = 2

/** Seconds after which a caller may try again, where an error means that a part of the service is busy or away. */
export type RetryAfterOf = (error: unknown) => number | undefined

/** Sends the reply that the contract has for an error thrown on the way, and logs what the caller is not told. */
export type Fail = (response: HttpResponse, responses: ResponsesTable, error: unknown) => void

/** @param retryAfterOf tells an error that means "busy or away" (503) from a fault of ours (500) */
export function failures(errors: ErrorResponses, logger: Logger, retryAfterOf: RetryAfterOf): Fail {
  return (response, responses, error) => {
    if (error instanceof CallerGone) return
    const { requestId, operationId } = response.record
    const context = { requestId, operationId, error }
    const answer = (fault: FaultName, details?: ErrorDetails) =>
      sendResponse(response, errors.ofFault(responses, fault, details))

    const fault = bodyFault(error)
    if (fault !== undefined) return answer(fault)
    const retryAfter = retryAfterOf(error)
    if (retryAfter !== undefined) {
      logger.warn('unavailable', context)
      return answer('unavailable', { headers: { 'Retry-After': String(retryAfter) } })
    }
    logger.error('request failed', context)
    answer('internal')
  }
}

/** The errors of the body reader have a `type` (npm raw-body, "Errors"). */
function bodyFault(error: unknown): FaultName | undefined {
  const type = error instanceof Error && 'type' in error ? error.type : undefined
  switch (type) {
    case 'entity.too.large':
      return 'bodyTooLarge'
    case 'encoding.unsupported':
      return 'unsupportedMediaType'
    case 'request.aborted':
    case 'request.size.invalid':
      return 'malformedRequest'
    default:
      return undefined
  }
}
