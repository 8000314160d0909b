import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import type { ContractResponse } from '../../binding/http-message.js'
import type { MockRequestError } from '../preferences/mock-request-error.js'

interface OutgoingResponse {
  readonly status: number
  readonly headers: OutgoingHttpHeaders
  readonly body: string | Buffer
}

/** Sends a response. A status without a body has no Content-Length either (RFC 9110, section 8.6). */
export function sendResponse(
  response: ServerResponse,
  { status, headers, body }: OutgoingResponse,
): void {
  const hasBody = status >= 200 && status !== 204 && status !== 304
  response.writeHead(status, {
    ...headers,
    ...(hasBody ? { 'Content-Length': Buffer.byteLength(body) } : {}),
  })
  response.end(hasBody ? body : undefined)
}

/** A response of the mock itself, which is not in the contract. */
export function jsonResponse(status: number, body: unknown): ContractResponse {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
    body: JSON.stringify(body, null, 2),
  }
}

/** What the mock refuses, in the shape of this project's errors. */
export function errorResponse({
  status,
  code,
  message,
  field,
}: MockRequestError): ContractResponse {
  const body = { detail: message, code, ...(field === undefined ? {} : { field }) }
  return { ...jsonResponse(status, body), code }
}
