import { isObject, refOf } from '../document-node.js'
import type { SourceFiles } from '../source/source-files.js'
import { type Base, baseOfFile, baseOfSchema, type DynamicScope, type Target } from './base-uri.js'
import type { Dead, Resolve } from './references.js'

/**
 * `$dynamicRef` of JSON Schema 2020-12 (section 8.2.3.2), resolved before anything is validated: what it leads to
 * depends only on the references on the way to it. A schema has a variant for each scope in which it means something else.
 */
export interface DynamicScopes {
  /** The base inside a schema that stands in place. */
  enter(schema: unknown, base: Base): Base
  /** What a `$ref` leads to, with the scope that the way to it makes. */
  readonly resolve: Resolve
  /** What a `$dynamicRef` leads to. */
  readonly resolveDynamic: Resolve
}

export function dynamicScopes({ files }: SourceFiles, resolveStatic: Resolve): DynamicScopes {
  const isUsed = [...files.values()].some(({ hasDynamicRefs }) => hasDynamicRefs)
  const known = new Map<unknown, DynamicScope>()
  const isDynamic = new Map<unknown, boolean>()
  const numbers = new Map<unknown, number>()

  const numberOf = (value: unknown): number => {
    const number = numbers.get(value) ?? numbers.size
    numbers.set(value, number)
    return number
  }

  const anchorsOf = (root: Target): DynamicScope => {
    const anchors = known.get(root.value) ?? dynamicAnchorsIn(root)
    known.set(root.value, anchors)
    return anchors
  }

  const reachesDynamicRef = ({ value, base }: Target, seen: Set<unknown>): boolean => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return false
    const answer = isDynamic.get(value)
    if (answer !== undefined) return answer
    seen.add(value)
    if (isObject(value) && typeof value.$dynamicRef === 'string') return true
    const inner = baseOfSchema(value, base)
    const reference = refOf(value)
    const target = reference === undefined ? undefined : resolveStatic(reference, inner)
    if (target && 'steps' in target && reachesDynamicRef(target, seen)) return true
    return Object.values(value).some((member) =>
      reachesDynamicRef({ value: member, base: inner, steps: [] }, seen),
    )
  }

  const isDynamicTarget = (target: Target): boolean => {
    const seen = new Set<unknown>()
    const answer = reachesDynamicRef(target, seen)
    if (answer) isDynamic.set(target.value, true)
    else for (const value of seen) isDynamic.set(value, false)
    return answer
  }

  const follow = (target: Target | Dead, from: Base): Target | Dead => {
    if (!isUsed || 'reason' in target || !isDynamicTarget(target)) return target
    const own = anchorsOf(resourceOf(target))
    const outer = [...(from.scope ?? [])].filter(
      ([name, { value }]) => own.get(name)?.value !== value,
    )
    const base = { ...target.base, scope: new Map([...own, ...outer]) }
    if (outer.length === 0) return { ...target, base }
    const variant = outer.map(([name, { value }]) => `${name}=${numberOf(value)}`).sort()
    return { ...target, base, variant: variant.join() }
  }

  return {
    enter(schema, base) {
      if (!isUsed || !isObject(schema)) return base
      if (base.scope !== undefined && typeof schema.$id !== 'string') return base
      const own = anchorsOf({ value: schema, base, steps: [] })
      return { ...base, scope: new Map([...own, ...(base.scope ?? [])]) }
    },
    resolve: (reference, base) => follow(resolveStatic(reference, base), base),
    resolveDynamic(reference, base) {
      const target = resolveStatic(reference, base)
      if ('reason' in target || !isObject(target.value)) return target
      const anchor = target.value.$dynamicAnchor
      const isAnchor = typeof anchor === 'string' && reference.endsWith(`#${anchor}`)
      return follow((isAnchor && base.scope?.get(anchor)) || target, base)
    },
  }
}

/** The anchors of a schema resource, without those of resources inside it. */
function dynamicAnchorsIn(root: Target): DynamicScope {
  const anchors = new Map<string, Target>()
  const add = (target: Target): void => {
    const { value, steps } = target
    if (typeof value !== 'object' || value === null) return
    if (isObject(value)) {
      if (value !== root.value && typeof value.$id === 'string') return
      const anchor = value.$dynamicAnchor
      if (typeof anchor === 'string' && !anchors.has(anchor)) anchors.set(anchor, target)
    }
    const base = baseOfSchema(value, target.base)
    for (const [key, member] of Object.entries(value)) {
      add({ value: member, base, steps: [...steps, key] })
    }
  }
  add(root)
  return anchors
}

/**
 * The root of the schema resource that holds a target: the nearest schema with an `$id`, or the file. In an OpenAPI
 * document each component counts as one, so that two of them may bear the same anchor.
 */
function resourceOf(target: Target): Target {
  const { file } = target.base
  const isContract = isObject(file.data) && 'openapi' in file.data
  let current: Target = { value: file.data, base: baseOfFile(file), steps: [] }
  let root = isContract ? target : current
  for (const step of target.steps) {
    const { value, base, steps } = current
    if (typeof value !== 'object' || value === null) break
    const member = (value as Readonly<Record<string, unknown>>)[step]
    current = { value: member, base: baseOfSchema(value, base), steps: [...steps, step] }
    const isComponent = isContract && steps.length === 2 && steps[0] === 'components'
    if (isComponent || (isObject(member) && typeof member.$id === 'string')) root = current
  }
  return root
}
