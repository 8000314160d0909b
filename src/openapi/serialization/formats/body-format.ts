import {
  essenceOf,
  isJson,
  isText,
  isUrlEncodedForm,
  isXml,
  type SequentialKind,
  sequentialKindOf,
} from '../../operation/media-type.js'

/** How a value is written in a media type. */
export type BodyFormat =
  | 'json'
  | SequentialKind
  | 'xml'
  | 'csv'
  | 'yaml'
  | 'form'
  | 'multipart'
  | 'text'
  | 'bytes'

/** @param mediaType with or without parameters; a media type that is not known to be text is bytes */
export function bodyFormatOf(mediaType: string): BodyFormat {
  const essence = essenceOf(mediaType)
  const sequence = sequentialKindOf(essence)
  if (sequence !== undefined) return sequence
  if (isJson(essence)) return 'json'
  if (isXml(essence)) return 'xml'
  if (isUrlEncodedForm(essence)) return 'form'
  if (essence.startsWith('multipart/')) return 'multipart'
  if (essence === 'text/csv') return 'csv'
  if (/^(?:application|text)\/(?:x-)?yaml$|\+yaml$/.test(essence)) return 'yaml'
  return isText(essence) || essence === 'application/javascript' ? 'text' : 'bytes'
}
