import { refOf, stepsOf } from '../document-node.js'
import type { SourceFiles } from '../source/source-files.js'
import { type Base, baseOfFile, baseOfSchema, resolveUri, type Target } from './base-uri.js'
import { identifiersIn } from './identifiers.js'

/** Why a reference leads to nothing, and whether that is a file that is not there. */
export interface Dead {
  readonly reason: string
  readonly isExternal: boolean
}

export type Resolve = (reference: string, base: Base) => Target | Dead

/**
 * Resolves references by RFC 3986 section 5 and JSON Schema 2020-12 section 8.2: JSON pointers, files,
 * `$id`, `$anchor` and `$self`.
 */
export function referenceResolver({ files, unreadable }: SourceFiles): Resolve {
  const identifiers = new Map([...files.values()].flatMap((file) => [...identifiersIn(file)]))
  const wholeFile = (uri: string): Target | undefined => {
    const file = files.get(uri)
    return file && { value: file.data, base: baseOfFile(file), steps: [] }
  }

  return (reference, base) => {
    const [path, fragment] = split(reference)
    const uri = path === '' ? base.uri : resolveUri(path, base.uri)
    if (uri === undefined) return { reason: 'it is no URI', isExternal: false }
    const named = identifiers.get(`${uri}#${fragment}`)
    if (named !== undefined) return named
    const holders = [identifiers.get(`${uri}#`), wholeFile(uri)]
    // Below an `$id` many write `#/components/...`, or the path of a file, and mean it from the file on.
    holders.push(wholeFile(resolveUri(path, base.file.url) ?? uri))
    const steps = stepsOf(`#${fragment}`)
    for (const holder of holders) {
      const found = holder && steps && descend(holder, steps)
      if (found) return found
    }
    if (holders.some((holder) => holder !== undefined)) {
      return { reason: 'nothing is there', isExternal: false }
    }
    const reason = unreadable.get(uri) ?? 'only the contract itself is read here'
    return { reason, isExternal: true }
  }
}

/** What a reference leads to in the end, from its target on through references to references. */
export function resolveToEnd(resolve: Resolve, first: Target): Target | Dead {
  const seen = new Set<unknown>()
  let target: Target | Dead = first
  while (!('reason' in target)) {
    const next = refOf(target.value)
    if (next === undefined) return target
    if (seen.has(target.value)) return { reason: 'it leads in a circle', isExternal: false }
    seen.add(target.value)
    target = resolve(next, baseOfSchema(target.value, target.base))
  }
  return target
}

function descend(holder: Target, steps: readonly string[]): Target | undefined {
  let { value, base } = holder
  for (const step of steps) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    base = baseOfSchema(value, base)
    value = (value as Readonly<Record<string, unknown>>)[step]
  }
  return { value, base, steps: [...holder.steps, ...steps] }
}

function split(reference: string): [path: string, fragment: string] {
  const at = reference.indexOf('#')
  if (at === -1) return [reference, '']
  return [reference.slice(0, at), decode(reference.slice(at + 1))]
}

/** A fragment may be percent-encoded (RFC 3986 section 2.1); a lone `%` stands for itself. */
function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
