import { stringify as stringifyCsv } from 'csv-stringify/sync'
import { stringify as stringifyYaml } from 'yaml'
import type { ContractDocument } from '../../document/contract-document.js'
import type { DocumentNode } from '../../document/document-node.js'
import { jsonWith, type LargeIntegers } from '../../document/text/large-integers.js'
import { writeForm } from '../form.js'
import { encodeSequence } from '../sequence.js'
import { bodyFormatOf } from './body-format.js'
import { encodeXml } from './xml.js'

/**
 * Writes a value in a media type. A string is the written text itself in every format but JSON: that is how authors write
 * examples of XML, CSV and streams.
 * @param schema tells how XML names its elements
 */
export function writeValue(
  document: ContractDocument,
  mediaType: string,
  value: unknown,
  schema: DocumentNode | undefined,
  largeIntegers: LargeIntegers = new Map(),
): string | Buffer {
  const format = bodyFormatOf(mediaType)
  if (Buffer.isBuffer(value)) return value
  if (format === 'json') return jsonWith(largeIntegers, value)
  if (typeof value === 'string') return value
  switch (format) {
    case 'xml':
      return encodeXml(document, value, schema)
    case 'csv':
      return stringifyCsv(rowsOf(value), { header: true, record_delimiter: 'windows' })
    case 'yaml':
      return stringifyYaml(value)
    case 'form':
      return writeForm(value, [])
    case 'json-lines':
    case 'json-seq':
    case 'event-stream':
      return encodeSequence(format, value)
    case 'multipart':
      throw new Error(`${mediaType} can't be written; add an example`)
    default:
      return typeof value === 'object' ? JSON.stringify(value) : String(value)
  }
}

/** One object for each row; its members are the columns. */
function rowsOf(value: unknown): unknown[] {
  const rows = Array.isArray(value) ? value : [value]
  return rows.map((row) => (typeof row === 'object' && row !== null ? row : { value: row }))
}
