import { isObject, type JsonObject, refOf } from '../../document-node.js'
import type { Base } from '../../references/base-uri.js'
import { type Resolve, resolveToEnd } from '../../references/references.js'
import type { SwaggerContext } from './swagger-operation.js'

/**
 * What the objects of a document of 2.0 need of it, at a base.
 *
 * @param bases takes the base of each object that is resolved into another file
 */
export function swaggerContexts(
  { consumes, produces }: JsonObject,
  resolve: Resolve,
  bases: Map<object, Base>,
): (base: Base) => SwaggerContext {
  return (base) => ({
    consumes,
    produces,
    resolve(value: unknown): unknown {
      const reference = refOf(value)
      if (reference === undefined) return value
      const first = resolve(reference, base)
      const target = 'reason' in first ? first : resolveToEnd(resolve, first)
      if ('reason' in target || !isObject(target.value)) return value
      if (target.base.file !== base.file) bases.set(target.value, target.base)
      return target.value
    },
  })
}
