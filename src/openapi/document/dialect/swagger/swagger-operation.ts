import { coversMediaType } from '../../../operation/media-type.js'
import { isObject, type JsonObject } from '../../document-node.js'
import { mapMembers } from '../map-fields.js'
import { requestBodyFor } from './swagger-body.js'
import { isBodyParameter } from './swagger-root.js'

/** What a 2.0 operation takes from the document around it. */
export interface SwaggerContext {
  readonly consumes: unknown
  readonly produces: unknown
  /** What a reference leads to in the end; the value itself where it is none. */
  readonly resolve: (value: unknown) => unknown
}

/** A 2.0 path item whose body and form parameters have gone to its operations. */
export function adaptPathItem(pathItem: JsonObject, { resolve }: SwaggerContext): JsonObject {
  const parameters = Array.isArray(pathItem.parameters) ? pathItem.parameters : []
  const ofBody = parameters.filter((each) => isBodyParameter(resolve(each)))
  if (ofBody.length === 0) return pathItem
  return mapMembers(pathItem, (member, name) => {
    if (name === 'parameters') return parameters.filter((each) => !ofBody.includes(each))
    if (!isObject(member) || name.startsWith('x-')) return member
    const own = Array.isArray(member.parameters) ? member.parameters : []
    return { ...member, parameters: [...ofBody, ...own] }
  })
}

/** A 2.0 operation with a `requestBody`, and with media types in its responses. */
export function adaptOperation(operation: JsonObject, context: SwaggerContext): JsonObject {
  const { consumes, produces, schemes: _schemes, ...rest } = operation
  const adapted: { [field: string]: unknown } = rest
  if (Array.isArray(operation.parameters)) {
    const parameters = operation.parameters.map((each) => ({ each, to: context.resolve(each) }))
    const ofBody = parameters.filter(({ to }) => isBodyParameter(to)).map(({ to }) => to)
    adapted.parameters = parameters.filter(({ to }) => !isBodyParameter(to)).map(({ each }) => each)
    if (ofBody.length > 0) {
      adapted.requestBody = requestBodyFor(ofBody.filter(isObject), consumes ?? context.consumes)
    }
  }
  if (isObject(operation.responses)) {
    adapted.responses = mapMembers(operation.responses, (response) => {
      // A shared response has the media types of the document, unless the operation has its own.
      const own = produces === undefined ? response : context.resolve(response)
      if (!isObject(own) || '$ref' in own) return own
      return adaptResponse(own, produces ?? context.produces)
    })
  }
  return adapted
}

/** A 2.0 response whose schema and examples stand below its media types. */
export function adaptResponse(response: JsonObject, produces: unknown): JsonObject {
  const { schema, examples, ...rest } = response
  if (schema === undefined && examples === undefined) return response
  const byType = Object.entries(isObject(examples) ? examples : {})
  const named = byType.map(([key]) => key).filter((key) => !key.includes('*'))
  const isFile = isObject(schema) && schema.type === 'file'
  const usual = [isFile ? 'application/octet-stream' : 'application/json']
  const declared = Array.isArray(produces) ? produces.map(String) : []
  const mediaTypes = new Set([...declared, ...named])
  const content = [...(mediaTypes.size > 0 ? mediaTypes : usual)].map((mediaType) => {
    const example =
      byType.find(([key]) => key === mediaType) ??
      byType.find(([key]) => coversMediaType(key, mediaType))
    return [
      mediaType,
      { ...(schema !== undefined && { schema }), ...(example && { example: example[1] }) },
    ]
  })
  return { ...rest, content: Object.fromEntries(content) }
}
