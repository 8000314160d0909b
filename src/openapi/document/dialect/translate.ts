import type { ContractDocument } from '../contract-document.js'
import { isObject, type JsonObject, refOf } from '../document-node.js'
import type { Kind } from '../object-types.js'
import { type Base, baseOfFile, baseOfSchema, type Target } from '../references/base-uri.js'
import { dynamicScopes } from '../references/dynamic-scopes.js'
import { type Dead, referenceResolver, resolveToEnd } from '../references/references.js'
import { externalText } from '../source/external-values.js'
import { Origins } from '../source/origins.js'
import type { SourceFiles } from '../source/source-files.js'
import { adapt } from './adapt.js'
import { componentsField, withRequiredFields } from './assemble.js'
import { type Component, collectComponents, referenceTo } from './components.js'
import { withMapping } from './discriminator-mapping.js'
import { type FieldMapping, mapFields } from './map-fields.js'
import type { Omission } from './omission.js'
import { withSoundKeywords } from './schema-keywords.js'
import { swaggerContexts } from './swagger/swagger-context.js'
import { adaptSwagger, swaggerSections } from './swagger/swagger-root.js'
import { type Version, versionOf } from './versions.js'

export interface Translation {
  readonly document: ContractDocument
  readonly origins: Origins
  readonly omissions: readonly Omission[]
}

/** @param data the root document, of a version that is read */
export function translate(
  sources: SourceFiles,
  data: JsonObject,
  rootVersion: Version,
): Translation {
  const { root, files } = sources
  const origins = new Origins(files.values())
  const { enter, resolve, resolveDynamic } = dynamicScopes(sources, referenceResolver(sources))
  const { components: declared, ...fields } = data
  const isSwagger = rootVersion === '2.0'
  const sections = isSwagger ? swaggerSections(data) : isObject(declared) ? declared : {}
  const components = collectComponents(sections, root, resolve)

  const omissions: Omission[] = []
  const translated = new Map<Component, unknown>()
  const pending: Component[] = []
  const inlined = new Set<unknown>()
  const bases = new Map<object, Base>()
  let isUsed = true

  const omit = (
    kind: Omission['kind'],
    holder: object,
    path: readonly string[],
    message: string,
  ): void => {
    omissions.push({ kind, holder, path, message, isUsed })
  }

  const omitDead = (
    dead: Dead,
    reference: string,
    holder: object,
    path: readonly string[],
  ): void => {
    const kind = dead.isExternal && isUsed ? 'missing-file' : 'dead-reference'
    omit(kind, holder, path, `\`${reference}\` cannot be followed: ${dead.reason}`)
  }

  const versionIn = ({ file }: Base): Version => versionOf(file.data) ?? rootVersion

  const swaggerContext = swaggerContexts(data, resolve, bases)

  const translateMember =
    (owner: object, base: Base): FieldMapping['translate'] =>
    (kind, value, path) => {
      if (isObject(value) || (kind === 'schema' && typeof value === 'boolean')) {
        return translateAny(kind, value, base)
      }
      omit('shape', owner, path, `must be an object (${kind}); it is ignored`)
      return kind === 'schema' ? {} : undefined
    }

  const translateAny = (kind: Kind, value: unknown, outer: Base): unknown => {
    if (!isObject(value)) return value
    const around = bases.get(value) ?? outer
    const base = kind === 'schema' ? enter(value, baseOfSchema(value, around)) : around
    if (refOf(value) !== undefined) return translateReference(kind, value, '$ref', base)
    const isDynamic = typeof value.$dynamicRef === 'string' && versionIn(base) === '3.1'
    if (isDynamic && kind === 'schema') return translateReference(kind, value, '$dynamicRef', base)
    return translateObject(kind, value, base)
  }

  const translateObject = (kind: Kind, value: JsonObject, base: Base): JsonObject => {
    const adapted = adapt(kind, value, versionIn(base), {
      ...swaggerContext(base),
      textAt: (named) => externalText(sources, named, base.file),
    })
    const sound =
      kind === 'schema'
        ? withSoundKeywords(adapted, (key, message) => omit('keyword', value, [key], message))
        : adapted
    const mapped = mapFields(kind, sound, {
      translate: translateMember(value, base),
      refuse: (key, message) => omit('shape', value, [key], message),
    })
    return origins.from(
      value,
      kind === 'schema' ? withMapping(mapped, base, mappingContext) : mapped,
    )
  }

  const translateReference = (
    kind: Kind,
    value: JsonObject,
    keyword: '$ref' | '$dynamicRef',
    base: Base,
  ): unknown => {
    const { [keyword]: named, ...siblings } = value
    const ref = String(named)
    const target = keyword === '$ref' ? resolve(ref, base) : resolveDynamic(ref, base)
    const end = 'reason' in target ? target : resolveToEnd(resolve, target)
    if ('reason' in target || 'reason' in end) {
      omitDead(end as Dead, ref, value, [keyword])
      // Any value fits a schema of which nothing is known; everything else is left out.
      return kind === 'schema' ? origins.from(value, {}) : undefined
    }
    if (kind === 'pathItem' && isObject(target.value) && !inlined.has(target.value)) {
      inlined.add(target.value)
      const item = translateAny(kind, target.value, target.base)
      inlined.delete(target.value)
      const own = translateObject(kind, siblings, base)
      return isObject(item) ? origins.from(item, { ...item, ...own }) : item
    }
    const keepsSiblings = Object.keys(siblings).length > 0 && versionIn(base) === '3.1'
    const rest = () => (kind === 'schema' ? translateSiblings(siblings, value, base) : siblings)
    const component = isObject(target.value) ? components.componentFor(kind, target) : undefined
    if (component === undefined) {
      if (target.value === true && keepsSiblings) return origins.from(value, rest())
      return translateAny(kind, target.value, target.base)
    }
    use(component)
    const reference = referenceTo(component)
    if (keepsSiblings) return origins.from(value, { $ref: reference, ...rest() })
    const isSame = reference === value.$ref && Object.keys(siblings).length === 0
    return isSame ? value : origins.from(value, { $ref: reference })
  }

  /** What stands beside a `$ref` of 3.1. A `$dynamicRef` there is a reference of its own. */
  const translateSiblings = (siblings: JsonObject, holder: object, base: Base): JsonObject => {
    const { $dynamicRef, ...rest } = siblings
    if (typeof $dynamicRef !== 'string') return translateObject('schema', siblings, base)
    const dynamic = origins.from(holder, { $dynamicRef })
    const allOf = [...(Array.isArray(rest.allOf) ? rest.allOf : []), dynamic]
    return translateObject('schema', { ...rest, allOf }, base)
  }

  const use = (component: Component): void => {
    if (translated.has(component)) return
    translated.set(component, undefined)
    pending.push(component)
  }

  const translatePending = (): void => {
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      translated.set(next, translateAny(next.kind, next.value, next.base))
    }
  }

  const mappingContext = {
    resolve,
    sectionIn: (base: Base) =>
      versionIn(base) === '2.0' ? '#/definitions/' : '#/components/schemas/',
    referenceTo(target: Target): string | undefined {
      const component = components.componentFor('schema', target)
      if (component !== undefined) use(component)
      return component && referenceTo(component)
    },
    omitDead,
  }

  const document = translateObject(
    'contract',
    isSwagger ? adaptSwagger(fields) : fields,
    baseOfFile(root),
  )
  components.own.filter(({ kind }) => kind === 'securityScheme').forEach(use)
  translatePending()
  isUsed = false
  components.own.forEach(use)
  translatePending()
  const own = new Set(components.own)
  const all = [...components.own, ...[...translated.keys()].filter((each) => !own.has(each))]
  return {
    document: origins.from(data, {
      ...withRequiredFields(document),
      ...componentsField(all, translated, isObject(declared) ? declared : {}),
    }),
    origins,
    omissions,
  }
}
