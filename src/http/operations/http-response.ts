import { type OutgoingHttpHeader, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'
import type { ContractResponse, ResponseBody } from '../../binding/http-message.js'
import { ExchangeRecord } from './exchange-record.js'

/** Names and values in turn. To build an object of so many members costs more than the rest of a response. */
export type HeaderList = readonly string[]

/**
 * The response that node:http creates for every request, with the record of the exchange. Express instead changes the prototypes of
 * request and response at every request, which costs more than the rest of a small response.
 */
export class HttpResponse extends ServerResponse {
  readonly record = new ExchangeRecord(this)
  /** Headers of whatever is answered; the list is shared between the requests of an origin. */
  commonHeaders: HeaderList = []
}

/** Adds headers to whatever is answered. */
export function addHeaders(
  response: HttpResponse,
  headers: Readonly<Record<string, string>>,
): void {
  response.commonHeaders = [...response.commonHeaders, ...Object.entries(headers).flat()]
}

/** Writes a reply of the contract. */
export function sendResponse(response: HttpResponse, reply: ContractResponse<ResponseBody>): void {
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
  headers.push('X-Request-Id', record.requestId)
  const { status, body } = reply
  if (typeof body === 'string' || Buffer.isBuffer(body)) {
    if (!isWithoutContent(status)) headers.push('Content-Length', Buffer.byteLength(body))
    response.writeHead(status, headers)
    response.end(body)
    return
  }
  response.writeHead(status, headers)
  if (response.req.method === 'HEAD') {
    body.destroy()
    response.end()
    return
  }
  // A stream that fails, or a caller who hangs up, ends the other: there is nothing left to send.
  pipeline(body, response, () => {})
}

/** A 204 must not have a Content-Length, and that of a 304 would be the one of another response (RFC 9110, 8.6). */
function isWithoutContent(status: number): boolean {
  return status === 204 || status === 304
}

/** For answers that others write: express, and cors to a preflight request. */
export function setCommonHeaders(response: HttpResponse): void {
  const { commonHeaders } = response
  for (let i = 0; i < commonHeaders.length; i += 2) {
    response.setHeader(commonHeaders[i] ?? '', commonHeaders[i + 1] ?? '')
  }
  response.setHeader('X-Request-Id', response.record.requestId)
}
