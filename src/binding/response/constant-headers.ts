import type { OutgoingHttpHeaders } from 'node:http'
import type { ResponseEntry } from '../../openapi/compiled/tables.js'
import { concreteTypeFor, contentTypeOf } from '../../openapi/operation/accept.js'

/** The headers of a response for which the contract leaves one value only, with that value. */
export function constantHeaders({ mediaTypes, headers }: ResponseEntry): OutgoingHttpHeaders {
  const [mediaType] = mediaTypes
  const constants: OutgoingHttpHeaders =
    mediaType === undefined ? {} : { 'Content-Type': contentTypeOf(concreteTypeFor(mediaType)) }
  for (const [name, { required, value }] of Object.entries(headers)) {
    if (required && value !== null) constants[name] = value
  }
  return constants
}
