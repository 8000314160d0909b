import type { ServerResponse } from 'node:http'
import type { ContractResponse } from '../../binding/http-message.js'

/** Sends a reply. Statuses that have no body get no length either (RFC 9110, 8.6). */
export function sendResponse(
  response: ServerResponse,
  { status, headers, body }: ContractResponse,
): void {
  const hasLength = status >= 200 && status !== 204 && status !== 304
  response.writeHead(status, {
    ...headers,
    ...(hasLength ? { 'Content-Length': Buffer.byteLength(body) } : {}),
  })
  response.end(body)
}

/** A reply of the mock itself, beside the contract. */
export function jsonReply(status: number, body: unknown): ContractResponse {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
    body: JSON.stringify(body, null, 2),
  }
}

/** What the mock can't do, in the shape that the errors of the contract have. */
export function refusalResponse(
  status: number,
  code: string,
  detail: string,
  field?: string,
): ContractResponse {
  return { ...jsonReply(status, { detail, code, ...(field === undefined ? {} : { field }) }), code }
}
