import { isObject, type JsonObject } from '../document-node.js'
import type { Base, Target } from '../references/base-uri.js'
import type { Dead, Resolve } from '../references/references.js'
import { mapMembers } from './map-fields.js'

export interface MappingContext {
  readonly resolve: Resolve
  /** The reference to the schemas that have a name, without the name. */
  sectionIn(base: Base): string
  /** The reference to a schema in the translated document; undefined where it is none. */
  referenceTo(target: Target): string | undefined
  omitDead(dead: Dead, reference: string, holder: object, path: readonly string[]): void
}

/** Values of a discriminator's mapping are names or references; inside they are references. */
export function withMapping(
  schema: JsonObject,
  base: Base,
  { resolve, sectionIn, referenceTo, omitDead }: MappingContext,
): JsonObject {
  const { discriminator } = schema
  if (!isObject(discriminator) || !isObject(discriminator.mapping)) return schema
  const holder = discriminator.mapping
  const mapping = mapMembers(holder, (named, key) => {
    if (typeof named !== 'string') return named
    const name = named.replaceAll('~', '~0').replaceAll('/', '~1')
    const byName = resolve(sectionIn(base) + name, base)
    const target = 'steps' in byName ? byName : resolve(named, base)
    if ('reason' in target) {
      omitDead({ ...target, isExternal: false }, named, holder, [key])
      return undefined
    }
    return isObject(target.value) ? (referenceTo(target) ?? named) : named
  })
  if (mapping === holder) return schema
  return { ...schema, discriminator: { ...discriminator, mapping } }
}
