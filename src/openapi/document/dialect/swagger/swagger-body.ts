import type { JsonObject } from '../../document-node.js'
import { schemaOfParameter, styleOf } from './swagger-parameter.js'

const urlEncoded = 'application/x-www-form-urlencoded'
const multipart = 'multipart/form-data'

/** The request body that the `body` or the `formData` parameters of a 2.0 operation are. */
export function requestBodyFor(parameters: readonly JsonObject[], consumes: unknown): JsonObject {
  const declared = Array.isArray(consumes) ? consumes.map(String) : []
  const body = parameters.findLast((parameter) => parameter.in === 'body')
  if (body === undefined) return formBody(parameters, declared)
  const mediaTypes = declared.length > 0 ? declared : ['application/json']
  const { schema = {}, description, required } = body
  return {
    ...(description !== undefined && { description }),
    ...(required !== undefined && { required }),
    content: Object.fromEntries(mediaTypes.map((mediaType) => [mediaType, { schema }])),
  }
}

function formBody(fields: readonly JsonObject[], declared: readonly string[]): JsonObject {
  const hasFile = fields.some(({ type }) => type === 'file')
  const forms = declared.filter((each) => each.startsWith(hasFile ? multipart : ''))
  const usable = forms.filter((each) => each.startsWith(urlEncoded) || each.startsWith(multipart))
  const mediaTypes = usable.length > 0 ? usable : [hasFile ? multipart : urlEncoded]
  const required = fields.filter((field) => field.required === true).map(({ name }) => name)
  const lists = fields.filter(({ type }) => type === 'array')
  const media = {
    schema: {
      type: 'object',
      ...(required.length > 0 && { required }),
      properties: Object.fromEntries(
        fields.map((field) => [
          String(field.name),
          { ...schemaOfParameter(field), ...descriptionOf(field) },
        ]),
      ),
    },
    ...(lists.length > 0 && {
      encoding: Object.fromEntries(
        lists.map((field) => [String(field.name), styleOf(field.collectionFormat, 'formData')]),
      ),
    }),
  }
  return {
    ...(required.length > 0 && { required: true }),
    content: Object.fromEntries(mediaTypes.map((mediaType) => [mediaType, media])),
  }
}

function descriptionOf({ description }: JsonObject): JsonObject {
  return description === undefined ? {} : { description }
}
