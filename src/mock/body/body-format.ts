import { essenceOf, isJson } from '../../openapi/operation/media-type.js'

/** How a value is written in a media type. */
export type BodyFormat =
  | 'json'
  | 'json-lines'
  | 'json-seq'
  | 'event-stream'
  | 'xml'
  | 'csv'
  | 'yaml'
  | 'form'
  | 'text'
  | 'bytes'

const formats: Readonly<Record<string, BodyFormat>> = {
  'application/jsonl': 'json-lines',
  'application/x-ndjson': 'json-lines',
  'application/ndjson': 'json-lines',
  'application/json-seq': 'json-seq',
  'text/event-stream': 'event-stream',
  'application/xml': 'xml',
  'text/csv': 'csv',
  'application/yaml': 'yaml',
  'application/x-yaml': 'yaml',
  'application/x-www-form-urlencoded': 'form',
  'application/javascript': 'text',
}

/** @param mediaType with or without parameters; media types that are not text are bytes */
export function bodyFormatOf(mediaType: string): BodyFormat {
  const essence = essenceOf(mediaType)
  if (isJson(essence)) return 'json'
  const known = formats[essence]
  if (known !== undefined) return known
  if (/[/+]xml$/.test(essence)) return 'xml'
  if (/\+(json-seq|jsonl)$/.test(essence))
    return essence.endsWith('jsonl') ? 'json-lines' : 'json-seq'
  if (/[/+](x-)?yaml$/.test(essence)) return 'yaml'
  return essence.startsWith('text/') ? 'text' : 'bytes'
}

/** Whether the body is a sequence of items, each written when it is there (OpenAPI 3.2, section 4.14.3.1). */
export function isSequence(format: BodyFormat): boolean {
  return format === 'json-lines' || format === 'json-seq' || format === 'event-stream'
}
