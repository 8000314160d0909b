import { isObject, refOf } from '../document-node.js'
import { type Kind, sectionOf } from '../object-types.js'
import { type Base, baseOfFile, type Target } from '../references/base-uri.js'
import type { Resolve } from '../references/references.js'
import type { SourceFile } from '../source/source-file.js'

/** A component of the translated document. */
export interface Component {
  readonly section: string
  readonly kind: Kind
  readonly name: string
  readonly value: unknown
  readonly base: Base
}

/** The components of the translated document: those of the contract, and what references lead to besides. */
export interface Components {
  /** Those that the contract's own file has, in its order. */
  readonly own: readonly Component[]
  /** The component of that kind that is, or becomes, the target of a reference. */
  componentFor(kind: Kind, target: Target): Component | undefined
}

/** Section -> name -> component, as the contract's own file has them. */
export type Sections = Readonly<Record<string, unknown>>

const kinds: readonly Kind[] = [
  ...(['schema', 'response', 'parameter', 'example', 'requestBody', 'header'] as const),
  ...(['callback', 'link', 'securityScheme', 'pathItem', 'mediaType'] as const),
]

export function collectComponents(
  sections: Sections,
  root: SourceFile,
  resolve: Resolve,
): Components {
  /** By section and variant. */
  const byValue = new Map<string, Map<unknown, Component>>()
  const names = new Map<string, Set<string>>()
  const base = baseOfFile(root)

  const add = (component: Component, variant = ''): Component => {
    const { section, name, value } = component
    const known = byValue.get(section + variant) ?? new Map<unknown, Component>()
    byValue.set(section + variant, known)
    if (!known.has(value)) known.set(value, component)
    names.set(section, (names.get(section) ?? new Set()).add(name))
    return component
  }

  const own = kinds.flatMap((kind) => {
    const section = sectionOf(kind) ?? ''
    const held = sections[section]
    if (!isObject(held)) return []
    return Object.entries(held).map(([name, value]) => {
      // `User: { $ref: './user.yaml' }` gives what is in the other file its name.
      const target = externalTarget(value, base, resolve)
      const isNamed = target !== undefined && byValue.get(section)?.has(target.value)
      const content = target && !isNamed ? target : { value, base }
      return add({ section, kind, name, value: content.value, base: content.base })
    })
  })

  const componentFor = (kind: Kind, target: Target): Component | undefined => {
    const section = sectionOf(kind)
    if (section === undefined) return undefined
    const { value, base, variant = '' } = target
    const known = byValue.get(section + variant)?.get(value)
    if (known !== undefined) return known
    const name = unusedName(nameFor(target), names.get(section) ?? new Set())
    return add({ section, kind, name, value, base }, variant)
  }
  return { own, componentFor }
}

/** Where a component is nothing but a reference into another file. */
function externalTarget(value: unknown, base: Base, resolve: Resolve): Target | undefined {
  const reference = refOf(value)
  if (reference === undefined || Object.keys(value as object).length > 1) return undefined
  const target = resolve(reference, base)
  if (!('steps' in target) || target.base.file === base.file) return undefined
  return isObject(target.value) && refOf(target.value) === undefined ? target : undefined
}

/** `User` for a component or a definition, `User_address` for a part of it, `user` for the file user.yaml. */
function nameFor({ steps, base }: Target): string {
  const fileName =
    base.file.url
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? ''
  const words = steps.filter((step) => !placeWords.has(step))
  const name = (words.length > 0 ? words.join('_') : fileName).replaceAll(/[^\w.-]+/g, '_')
  return name.replace(/^_+|_+$/g, '') || 'unnamed'
}

const placeWords: ReadonlySet<string> = new Set([
  ...['components', 'definitions', '$defs', 'schemas', 'parameters', 'responses', 'headers'],
  ...['requestBodies', 'examples', 'paths', 'pathItems', 'properties', 'content', 'schema'],
  ...['application/json', 'securitySchemes', 'callbacks', 'links'],
])

function unusedName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted
  for (let count = 2; taken.has(name); count += 1) name = `${wanted}_${count}`
  return name
}

/** The reference to a component, as a URI fragment: `%` is the one character of JSON pointers that needs an escape. */
export function referenceTo({ section, name }: Component): string {
  const step = name.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('%', '%25')
  return `#/components/${section}/${step}`
}
