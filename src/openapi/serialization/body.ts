import type { FieldEntry } from '../compiled/tables.js'
import {
  isJson,
  isMultipartForm,
  isText,
  isUrlEncodedForm,
  isXml,
} from '../operation/media-type.js'
import { readForm, writeForm } from './form.js'
import { writeMultipart } from './multipart.js'
import { parseStrictJson } from './strict-json.js'
import { MalformedBody, UnwritableValue } from './unreadable-value.js'

/** A body that is ready to be sent. */
export interface EncodedBody {
  /** The media type, with the boundary of a multipart form. */
  readonly contentType: string
  readonly bytes: Buffer
}

/**
 * A value as the bytes of a media type: JSON, forms, and text or bytes for everything else.
 *
 * @param fields how the fields of a form are written (`RequestBodyEntry.fields`)
 * @returns undefined for a value that the media type can't hold
 */
export function encodeBody(
  mediaType: string,
  value: unknown,
  fields: readonly FieldEntry[] = [],
): EncodedBody | undefined {
  try {
    if (isJson(mediaType))
      return { contentType: mediaType, bytes: Buffer.from(JSON.stringify(value)) }
    if (isMultipartForm(mediaType)) return writeMultipart(mediaType, value, fields)
    if (isUrlEncodedForm(mediaType)) {
      return { contentType: mediaType, bytes: Buffer.from(writeForm(value, fields)) }
    }
  } catch (error) {
    if (error instanceof UnwritableValue) return undefined
    throw error
  }
  if (value instanceof Uint8Array) return { contentType: mediaType, bytes: Buffer.from(value) }
  return typeof value === 'string'
    ? { contentType: mediaType, bytes: Buffer.from(value) }
    : undefined
}

/**
 * The value of a body, read by its media type: JSON and forms as what they hold, text and XML as
 * text, everything else as its bytes. Multipart forms are read by `readMultipart`, which takes time.
 *
 * @throws MalformedBody, or UnreadableValue for a field that its serialization does not allow
 */
export function decodeBody(
  contentType: string,
  bytes: Buffer,
  fields: readonly FieldEntry[] = [],
): unknown {
  if (isJson(contentType)) return parseStrictJson(decodeUtf8(bytes))
  if (isUrlEncodedForm(contentType)) return readForm(decodeUtf8(bytes), fields)
  return isText(contentType) || isXml(contentType) ? decodeUtf8(bytes) : bytes
}

function decodeUtf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new MalformedBody()
  }
}
