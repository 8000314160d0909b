import type { JsonObject } from '../document-node.js'
import type { Kind } from '../object-types.js'
import { adaptSchema, withExampleValue, withNamedExamples } from './schema-dialect.js'
import {
  adaptOperation,
  adaptPathItem,
  adaptResponse,
  type SwaggerContext,
} from './swagger/swagger-operation.js'
import { adaptParameter } from './swagger/swagger-parameter.js'
import type { Version } from './versions.js'

export interface AdaptContext extends SwaggerContext {
  /** The text that an `externalValue` names, as far as it can be read. */
  textAt(named: unknown): string | undefined
}

/**
 * One object, not those inside it, in the inner dialect. Where there is nothing to translate, the same
 * object comes back.
 */
export function adapt(
  kind: Kind,
  value: JsonObject,
  version: Version,
  context: AdaptContext,
): JsonObject {
  const current = version === '2.0' ? adaptSwaggerObject(kind, value, context) : value
  switch (kind) {
    case 'schema':
      return adaptSchema(current, version)
    case 'mediaType':
    case 'parameter':
    case 'header':
      return withNamedExamples(current)
    case 'example':
      return withExampleValue(current, context.textAt)
    default:
      return current
  }
}

function adaptSwaggerObject(kind: Kind, value: JsonObject, swagger: SwaggerContext): JsonObject {
  switch (kind) {
    case 'pathItem':
      return adaptPathItem(value, swagger)
    case 'operation':
      return adaptOperation(value, swagger)
    case 'response':
      return adaptResponse(value, swagger.produces)
    case 'parameter':
    case 'header':
      return adaptParameter(value)
    default:
      return value
  }
}
