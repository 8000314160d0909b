import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import type { Readable } from 'node:stream'

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

/** Text in UTF-8, bytes, or a stream of either. */
export type ResponseBody = string | Buffer | Readable

/** A response that is ready to be written. */
export interface ContractResponse<Body extends ResponseBody = string | Buffer> {
  readonly status: number
  readonly headers: OutgoingHttpHeaders
  readonly body: Body
  /** The error code in the body, for the log. */
  readonly code?: string
}
