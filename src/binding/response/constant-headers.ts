import type { OutgoingHttpHeaders } from 'node:http'
import type { ResponseEntry } from '../../openapi/compiled/tables.js'
import { isJson } from '../../openapi/operation/media-type.js'

/** The headers of a response for which the contract leaves one value only, with that value. */
export function constantHeaders({ mediaTypes, headers }: ResponseEntry): OutgoingHttpHeaders {
  const [mediaType] = mediaTypes
  const constants: OutgoingHttpHeaders =
    mediaType === undefined ? {} : { 'Content-Type': contentTypeOf(mediaType) }
  for (const [name, { required, value }] of Object.entries(headers)) {
    if (required && value !== null) constants[name] = value
  }
  return constants
}

/** JSON is UTF-8 (RFC 8259, 8.1); the parameter is for readers that don't know. */
export function contentTypeOf(mediaType: string): string {
  return isJson(mediaType) && !/;\s*charset\s*=/i.test(mediaType)
    ? `${mediaType}; charset=utf-8`
    : mediaType
}
