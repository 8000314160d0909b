import type { RequestBodyEntry } from '../../openapi/compiled/tables.js'
import {
  contentKeyFor,
  isJson,
  isMultipartForm,
  isXml,
  parseMediaType,
} from '../../openapi/operation/media-type.js'
import { decodeBody } from '../../openapi/serialization/body.js'
import { readMultipart } from '../../openapi/serialization/multipart.js'
import type { ContractRequest } from '../http-message.js'
import { invalidField, Rejection } from './rejection.js'

export interface ParsedBody {
  /** As the contract spells it. */
  readonly mediaType: string
  readonly value: unknown
  /** Whether the schema has nothing to say of the value: bytes, and XML as text. */
  readonly isOpaque: boolean
}

/**
 * Reads the body as the media type that its Content-Type names.
 *
 * @returns undefined where there is no body and none is required
 * @throws Rejection unsupportedMediaType, or invalidRequest for a body that is missing
 * @throws MalformedBody, or UnreadableValue for a field that its serialization does not allow
 */
export async function parseBody(
  request: ContractRequest,
  declared: RequestBodyEntry,
): Promise<ParsedBody | undefined> {
  const contentType = request.headers['content-type'] ?? ''
  const bytes = request.body ?? Buffer.alloc(0)
  if (bytes.length === 0 && !declared.required) return undefined
  if (bytes.length === 0 && contentType === '') throw invalidField('body', 'is required')
  const mediaType = mediaTypeFor(declared.mediaTypes, contentType)
  if (bytes.length === 0 && isJson(contentType)) throw invalidField('body', 'is required')
  const fields = declared.fields[mediaType] ?? []
  if (isMultipartForm(contentType)) {
    return { mediaType, value: await readMultipart(contentType, bytes, fields), isOpaque: false }
  }
  const value = decodeBody(contentType, bytes, fields)
  return { mediaType, value, isOpaque: value === bytes || isXml(contentType) }
}

/** The key of `content` for a Content-Type. Text in another charset than UTF-8 has none. */
function mediaTypeFor(keys: readonly string[], contentType: string): string {
  const charset = parseMediaType(contentType).parameters.charset
  const isReadable = !charset || ['utf-8', 'us-ascii'].includes(charset.toLowerCase())
  const key = isReadable ? contentKeyFor(keys, contentType) : undefined
  if (key === undefined) throw new Rejection({ fault: 'unsupportedMediaType' })
  return key
}
