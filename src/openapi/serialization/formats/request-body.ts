import type { FieldEntry } from '../../compiled/tables.js'
import type { ContractDocument } from '../../document/contract-document.js'
import type { DocumentNode } from '../../document/document-node.js'
import { isXml } from '../../operation/media-type.js'
import { type EncodedBody, encodeBody } from '../body.js'
import { encodeXml } from './xml.js'

/** What a body is written from. */
export interface RequestBodySource {
  readonly document: ContractDocument
  readonly mediaType: string
  /** Tells how XML names its elements. */
  readonly schema: DocumentNode | undefined
  readonly fields: readonly FieldEntry[] | undefined
}

/**
 * The body of a request with a sampled value: XML by the `xml` keywords of the schema, everything else as `encodeBody`
 * writes it. A string is XML that its author wrote.
 *
 * @returns undefined for a value that the media type can't hold
 */
export function encodeRequestBody(
  value: unknown,
  { document, mediaType, schema, fields }: RequestBodySource,
): EncodedBody | undefined {
  if (!isXml(mediaType) || typeof value === 'string') return encodeBody(mediaType, value, fields)
  return { contentType: mediaType, bytes: Buffer.from(encodeXml(document, value, schema)) }
}
