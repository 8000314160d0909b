import { type OutgoingHttpHeader, ServerResponse } from 'node:http'
import type { ContractResponse } from '../../binding/http-message.js'

/** Names and values in turn. An object of so many members would cost more to make, at every answer, than all the rest of it. */
export type HeaderList = readonly string[]

/** What is known of a request while it is answered, for the one line that is logged of it. */
export interface ExchangeRecord {
  id: string
  /** What was answered in place of the response, if anything. */
  status?: number
  operationId?: string
  code?: string
  actor?: string
}

/**
 * The response that node:http makes for every request, with what the server knows of the exchange. Express would change the prototypes of
 * request and response instead, at every request, which costs more than all else on the way of a small answer.
 */
export class HttpResponse extends ServerResponse {
  readonly record: ExchangeRecord = { id: '' }
  /** Headers that every answer to this caller has; shared between requests. */
  commonHeaders: HeaderList = []

  /** For express's middlewares: what they know it by. */
  append(name: string, value: string | readonly string[]): this {
    return this.appendHeader(name, value)
  }
}

/** Writes a reply of the contract. */
export function sendResponse(response: HttpResponse, reply: ContractResponse): void {
  const { record, commonHeaders } = response
  if (reply.code !== undefined) record.code = reply.code
  if (response.headersSent) {
    response.destroy()
    return
  }
  const headers: OutgoingHttpHeader[] = [...commonHeaders]
  for (const [name, value] of Object.entries(reply.headers)) {
    if (value !== undefined) headers.push(name, value)
  }
  headers.push('X-Request-Id', record.id, 'Content-Length', Buffer.byteLength(reply.body))
  response.writeHead(reply.status, headers)
  response.end(reply.body)
}

/** For answers that others write: express, and cors to a preflight request. */
export function setCommonHeaders(response: HttpResponse): void {
  const { commonHeaders } = response
  for (let i = 0; i < commonHeaders.length; i += 2) {
    response.setHeader(commonHeaders[i] ?? '', commonHeaders[i + 1] ?? '')
  }
  response.setHeader('X-Request-Id', response.record.id)
}
