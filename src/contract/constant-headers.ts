import type { OutgoingHttpHeaders } from 'node:http'
import type { ResponseEntry } from '../generate/tables.js'

/** The headers of a response for which the contract leaves one value only, with that value. */
export function constantHeaders(response: ResponseEntry): OutgoingHttpHeaders {
  const headers: OutgoingHttpHeaders = { 'Content-Type': 'application/json; charset=utf-8' }
  for (const [name, { required, value }] of Object.entries(response.headers)) {
    if (required && value !== null) headers[name] = value
  }
  return headers
}
