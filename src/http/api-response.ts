import { type OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { ApiReply } from '../contract/http-message.js'

/** What is known of a request while it is answered, for the one line that is logged of it. */
export interface ExchangeRecord {
  id: string
  operationId?: string
  code?: string
  actor?: string
}

/**
 * The response that node:http makes for every request, with what the server knows of the exchange. Express would change the prototypes of
 * request and response instead, at every request, which costs more than all else on the way of a small answer.
 */
export class ApiResponse extends ServerResponse {
  readonly record: ExchangeRecord = { id: '' }
  /** Headers that every answer to this caller has; shared between requests. */
  commonHeaders: OutgoingHttpHeaders = {}

  /** For express's middlewares: what they know it by. */
  append(name: string, value: string | readonly string[]): this {
    return this.appendHeader(name, value)
  }
}

/** Writes a reply of the contract. */
export function sendReply(response: ApiResponse, reply: ApiReply): void {
  const { record, commonHeaders } = response
  if (reply.code !== undefined) record.code = reply.code
  if (reply.actor !== undefined) record.actor = reply.actor
  if (response.headersSent) {
    response.destroy()
    return
  }
  response.writeHead(reply.status, {
    ...commonHeaders,
    ...reply.headers,
    'X-Request-Id': record.id,
    'Content-Length': Buffer.byteLength(reply.body),
  })
  response.end(reply.body)
}

/** For answers that others write: express, and cors to a preflight request. */
export function setCommonHeaders(response: ApiResponse): void {
  for (const [name, value] of Object.entries(response.commonHeaders)) {
    if (value !== undefined) response.setHeader(name, value)
  }
  response.setHeader('X-Request-Id', response.record.id)
}
