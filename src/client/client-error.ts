import { retryAfterOf } from './call/retry-after.js'

/**
 * What went wrong outside the contract; `code` is stable.
 *
 * - `UNEXPECTED_RESPONSE`: the response does not come from the service, or does not have the form that the contract gives it
 *   (for example the error page of a proxy).
 * - `REFRESH_FAILED`: the access token has expired and could not be renewed now (too many requests, the service
 *   is busy). The user is still signed in: try again after `retryAfter` seconds.
 */
export type ClientErrorCode = 'UNEXPECTED_RESPONSE' | 'REFRESH_FAILED'

export class ClientError extends Error {
  override readonly name = 'ClientError'
  readonly code: ClientErrorCode
  /** Its body has been read. */
  readonly response: Response
  /** Seconds to wait before the next try; undefined where the response names none. */
  readonly retryAfter: number | undefined

  constructor(code: ClientErrorCode, response: Response, options?: ErrorOptions) {
    super(`${code}: HTTP ${response.status} from ${response.url}`, options)
    this.code = code
    this.response = response
    this.retryAfter = retryAfterOf(response)
  }
}
