/**
 * What went wrong outside the contract; `code` is stable.
 *
 * - `UNEXPECTED_ANSWER`: not the service answered, or not as the contract says (a proxy's error page, say).
 * - `REFRESH_FAILED`: the access token has expired and could not be renewed just now (too many requests, the service
 *   is busy). Nobody has been signed out: try again later.
 */
export type AuthClientErrorCode = 'UNEXPECTED_ANSWER' | 'REFRESH_FAILED'

export class AuthClientError extends Error {
  override readonly name = 'AuthClientError'

  constructor(
    readonly code: AuthClientErrorCode,
    /** Its body has been read. */
    readonly response: Response,
    options?: ErrorOptions,
  ) {
    super(`${code}: HTTP ${response.status} from ${response.url}`, options)
  }
}
