import type { ContractDocument } from '../document/contract-document.js'
import { childAt, childrenOf, type DocumentNode, isObject } from '../document/document-node.js'
import { isMultipartForm, isUrlEncodedForm } from '../operation/media-type.js'
import type { Parameter } from '../operation/operations.js'
import { compositionOf } from '../schema/schemas.js'
import type { Serialization } from './serialization-types.js'
import type { FieldEntry, ParameterEntry, ParameterLocation } from './tables.js'
import { propertiesOf, valueShapeOf } from './value-shapes.js'

/** `style` where none is named (OpenAPI 3.1, "Fixed Fields and considerations for schema"). */
const defaultStyles: Readonly<Record<ParameterLocation, string>> = {
  path: 'simple',
  query: 'form',
  header: 'simple',
  cookie: 'form',
  querystring: 'form',
}

export function parameterEntry(
  document: ContractDocument,
  { in: location, name, node }: Parameter,
): ParameterEntry {
  return {
    in: location,
    name,
    required: childAt(node, 'required')?.value === true,
    ...serializationOf(document, node, defaultStyles[location]),
  }
}

/** How a parameter or a header is written, by its `content`, or its `style` and schema. */
export function serializationOf(
  document: ContractDocument,
  node: DocumentNode,
  defaultStyle: string,
): Serialization {
  const [media] = childrenOf(childAt(node, 'content'))
  const style = String(childAt(node, 'style')?.value ?? defaultStyle)
  return {
    style,
    explode: explodeOf(node, style),
    mediaType: media?.key ?? null,
    ...valueShapeOf(document, childAt(media ?? node, 'schema')),
  }
}

/** The declared fields of a media type; none for one that is no form. */
export function fieldEntries(document: ContractDocument, media: DocumentNode): FieldEntry[] {
  const isMultipart = isMultipartForm(media.key)
  if (!isMultipart && !isUrlEncodedForm(media.key)) return []
  const schema = childAt(media, 'schema')
  const parts = schema === undefined ? [] : compositionOf(document, schema)
  const required = new Set(
    parts.flatMap((part) => childrenOf(childAt(part, 'required'))).map(({ value }) => value),
  )
  return [...propertiesOf(parts)].map(([name, [property]]) => {
    const encoding = childAt(media, 'encoding', name)
    return {
      name,
      required: required.has(name),
      ...(isMultipart
        ? partSerialization(document, property, encoding)
        : fieldSerialization(document, property, encoding)),
    }
  })
}

/**
 * A field of a URL-encoded form. `style`, `explode` or `allowReserved` in its encoding make it written
 * like a query parameter, else `contentType` counts; objects without either are JSON (OpenAPI 3.1,
 * "Encoding Object"). Lists of objects have no default: they are written in brackets.
 */
function fieldSerialization(
  document: ContractDocument,
  property: DocumentNode,
  encoding: DocumentNode | undefined,
): Serialization {
  const shape = valueShapeOf(document, property)
  const styled = ['style', 'explode', 'allowReserved'].some(
    (key) => encoding && childAt(encoding, key),
  )
  if (encoding !== undefined && styled) {
    const style = String(childAt(encoding, 'style')?.value ?? 'form')
    return { style, explode: explodeOf(encoding, style), mediaType: null, ...shape }
  }
  const contentType = encoding && childAt(encoding, 'contentType')?.value
  const isListOfObjects =
    shape.type === 'array' && (shape.items?.type ?? 'primitive') !== 'primitive'
  return {
    style: isListOfObjects ? 'deepObject' : 'form',
    explode: true,
    mediaType:
      typeof contentType === 'string'
        ? contentType
        : shape.type === 'object'
          ? 'application/json'
          : null,
    ...shape,
  }
}

/** A part of a multipart form: `contentType`, or the default for its type. */
function partSerialization(
  document: ContractDocument,
  property: DocumentNode,
  encoding: DocumentNode | undefined,
): Serialization {
  const shape = valueShapeOf(document, property)
  const contentType = encoding && childAt(encoding, 'contentType')?.value
  return {
    style: 'form',
    explode: true,
    mediaType: typeof contentType === 'string' ? contentType : partType(document, property),
    ...shape,
  }
}

/** The default Content-Type of a part, of the items for a list; null is text. */
function partType(document: ContractDocument, property: DocumentNode): string | null {
  const parts = compositionOf(document, property)
  const items = parts.map((part) => childAt(part, 'items')).find((node) => node !== undefined)
  if (items !== undefined) return partType(document, items)
  if (valueShapeOf(document, property).type === 'object') return 'application/json'
  const has = (key: string, value?: string) =>
    parts.some((part) => {
      const found = childAt(part, key)?.value
      return value === undefined ? found !== undefined : found === value
    })
  const isBinary =
    has('format', 'binary') ||
    (has('contentMediaType') && !has('contentEncoding')) ||
    parts.every(({ value }) => isObject(value) && Object.keys(value).length === 0)
  return isBinary ? 'application/octet-stream' : null
}

function explodeOf(node: DocumentNode, style: string): boolean {
  const byDefault = style === 'form' || style === 'cookie' || style === 'deepObject'
  return Boolean(childAt(node, 'explode')?.value ?? byDefault)
}
