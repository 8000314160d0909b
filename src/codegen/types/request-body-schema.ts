import { fieldEntries } from '../../openapi/compiled/serialization-entries.js'
import { propertiesOf } from '../../openapi/compiled/value-shapes.js'
import type { ContractDocument } from '../../openapi/document/contract-document.js'
import {
  childAt,
  type DocumentNode,
  isObject,
  type JsonObject,
} from '../../openapi/document/document-node.js'
import {
  isJson,
  isMultipartForm,
  isText,
  isUrlEncodedForm,
  isXml,
} from '../../openapi/operation/media-type.js'
import { compositionOf, defaultOf } from '../../openapi/schema/schemas.js'
import { type Side, schemaOfType, type TypedSchemas } from './typed-schemas.js'

/** What stands for a file and for other bytes on each side. */
const binaryTypes = {
  caller: { part: 'Blob', body: 'Blob' },
  handler: { part: 'FilePart', body: 'Uint8Array' },
} as const

/**
 * A schema for a request body as it is sent, or as it arrives: the parts of a multipart form, text, bytes.
 *
 * @param media its key is the media type
 * @returns undefined where the contract's own schema is right: JSON, URL-encoded forms, and ranges of media types
 */
export function requestBodySchema(
  document: ContractDocument,
  media: DocumentNode,
  side: Side,
  schemas: TypedSchemas,
): JsonObject | undefined {
  const { key: mediaType } = media
  if (isMultipartForm(mediaType)) return formSchema(document, media, side, schemas)
  if (isJson(mediaType) || isUrlEncodedForm(mediaType) || mediaType.includes('*')) return undefined
  if (isText(mediaType) || isXml(mediaType)) return { type: 'string' }
  return schemaOfType(binaryTypes[side].body)
}

function formSchema(
  document: ContractDocument,
  media: DocumentNode,
  side: Side,
  schemas: TypedSchemas,
): JsonObject | undefined {
  const schema = childAt(media, 'schema')
  const fields = fieldEntries(document, media)
  if (schema === undefined || fields.length === 0) return undefined
  const members = propertiesOf(compositionOf(document, schema))
  const hasDefault = (name: string) =>
    members.get(name)?.some((member) => defaultOf(document, member) !== undefined)
  const properties = fields.map(({ name, type, mediaType }) => {
    const [member] = members.get(name) ?? []
    const isFile =
      mediaType !== null &&
      !mediaType.split(',').some((each) => isJson(each.trim()) || isText(each.trim()))
    const file = schemaOfType(binaryTypes[side].part)
    if (isFile) return [name, type === 'array' ? { type: 'array', items: file } : file]
    return [name, isObject(member?.value) ? schemas.typed(member.value, 'request') : {}]
  })
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: fields
      .filter(({ name, required }) => required || (side === 'handler' && hasDefault(name)))
      .map(({ name }) => name),
  }
}
