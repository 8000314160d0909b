import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { isJson, sequentialKindOf } from '../../openapi/operation/media-type.js'
import { encodeBody } from '../../openapi/serialization/body.js'
import { encodeItem, encodeSequence } from '../../openapi/serialization/sequence.js'
import type { ResponseBody } from '../http-message.js'
import { InvalidResponse } from './invalid-response.js'

/**
 * What is sent for the body that a handler returns: JSON for a JSON media type; text, bytes and streams
 * as they are; lists and async iterables of items for event streams and JSON lines.
 *
 * @throws InvalidResponse for a value that the media type can't hold, e.g. an object for text/csv
 */
export function encodeResponseBody(mediaType: string, value: unknown): ResponseBody {
  if (value instanceof Uint8Array) return asBuffer(value)
  const stream = streamOf(value)
  if (stream === undefined && isJson(mediaType)) {
    if (value === undefined) throw new InvalidResponse(`there is no body for ${mediaType}`)
    return JSON.stringify(value)
  }
  const kind = sequentialKindOf(mediaType)
  if (stream !== undefined) {
    return kind === undefined || value instanceof Readable
      ? stream
      : Readable.from(itemsOf(kind, stream))
  }
  if (typeof value === 'string') return value
  if (kind !== undefined) return encodeSequence(kind, value)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const encoded = encodeBody(mediaType, value)
  if (encoded !== undefined) return encoded.bytes
  const type = value === null ? 'null' : typeof value
  throw new InvalidResponse(`a body of type ${type} can't be sent as ${mediaType}`)
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes)
    ? bytes
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function streamOf(value: unknown): Readable | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (value instanceof Readable) return value
  if (value instanceof globalThis.ReadableStream) return Readable.fromWeb(value as ReadableStream)
  return Symbol.asyncIterator in value ? Readable.from(value as AsyncIterable<unknown>) : undefined
}

async function* itemsOf(kind: Parameters<typeof encodeItem>[0], items: AsyncIterable<unknown>) {
  for await (const item of items) yield encodeItem(kind, item)
}
