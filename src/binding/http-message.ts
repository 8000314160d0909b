import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'

/** An HTTP request as the contract sees it, whatever server has received it. */
export interface ContractRequest {
  /** As it stands in the request line, undecoded. */
  readonly path: string
  /** Without the `?`. */
  readonly query: string
  /** Names in lower case, as node:http gives them. */
  readonly headers: IncomingHttpHeaders
  /** The bytes of the body; undefined where none was sent or the operation takes none. */
  readonly body: Buffer | undefined
}

/** An answer that is ready to be written. */
export interface ContractResponse {
  readonly status: number
  readonly headers: OutgoingHttpHeaders
  readonly body: string
  /** The error code in the body, for the log. */
  readonly code?: string
}
