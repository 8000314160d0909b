/** The sender of a request, as far as it is known. */
export interface Caller {
  /** The id of the request, as in its log line. */
  readonly requestId?: string | undefined
  /** The IP address of the client; '' when it is unknown. */
  readonly address?: string | undefined
  /** The `User-Agent` header. */
  readonly userAgent?: string | undefined
  /** The `Accept-Language` header. */
  readonly acceptLanguage?: string | undefined
  /** Aborts when the caller closes the connection before the response is sent. */
  readonly signal?: AbortSignal | undefined
  /** The id of the user for whom the operation works. The binding sets it as soon as it is known, for the log. */
  actor?: string | undefined
}
