import type { OperationEntry, OperationsTable } from '../generate/tables.js'

export interface MatchedRoute {
  readonly operationId: string
  readonly operation: OperationEntry
  /** Percent-decoded values of the path's parameters. */
  readonly pathParameters: Readonly<Record<string, string>>
}

/** What a method and a path lead to. */
export type RouteMatch =
  | { readonly kind: 'operation'; readonly route: MatchedRoute }
  | { readonly kind: 'wrongMethod'; readonly allow: readonly string[] }
  | { readonly kind: 'unknownPath' }

/** Finds the operation of a method (any case) and an undecoded path without its query. */
export type FindRoute = (method: string, path: string) => RouteMatch

interface PathEntry {
  /** Made once: a path without parameters leads to the same match at every request. */
  readonly byMethod: Map<string, RouteMatch & { kind: 'operation' }>
  readonly names: readonly string[]
  readonly pattern: RegExp
}

const unknownPath: RouteMatch = { kind: 'unknownPath' }

/**
 * Routes of a contract, indexed once: a path without parameters is found by one look into a map, however
 * many operations there are; one with parameters among the templates of its own length. Paths match as they
 * are written: another case, a trailing or a doubled slash or an encoded letter is another path (and so no way
 * around a limit).
 */
export function indexRoutes(operations: OperationsTable): FindRoute {
  const plain = new Map<string, PathEntry>()
  const templates = new Map<number, PathEntry[]>()

  for (const [operationId, operation] of Object.entries(operations)) {
    pathEntryFor(operation.path).byMethod.set(operation.method.toUpperCase(), {
      kind: 'operation',
      route: { operationId, operation, pathParameters: {} },
    })
  }
  // The more literal text a template has, the more specific it is (OpenAPI 3.0.3, 4.7.8.1).
  for (const list of templates.values()) {
    list.sort((a, b) => a.names.length - b.names.length)
  }

  function pathEntryFor(path: string): PathEntry {
    if (!path.includes('{')) {
      return getOrAdd(plain, path, () => toEntry(path))
    }
    const entry = toEntry(path)
    const siblings = getOrAdd(templates, segmentsOf(path), () => [])
    const known = siblings.find(({ pattern }) => pattern.source === entry.pattern.source)
    if (known === undefined) siblings.push(entry)
    return known ?? entry
  }

  return (method, path) => {
    const exact = plain.get(path)?.byMethod.get(method.toUpperCase())
    if (exact !== undefined) return exact
    const candidates = [plain.get(path), ...(templates.get(segmentsOf(path)) ?? [])]
    const allow = new Set<string>()
    for (const entry of candidates) {
      const values = entry?.pattern.exec(path)
      if (entry === undefined || values === null || values === undefined) continue
      const found = entry.byMethod.get(method.toUpperCase())
      const pathParameters = found && decodeAll(entry.names, values)
      if (found && pathParameters) {
        return { kind: 'operation', route: { ...found.route, pathParameters } }
      }
      if (!found) for (const name of entry.byMethod.keys()) allow.add(name)
    }
    return allow.size > 0 ? { kind: 'wrongMethod', allow: [...allow] } : unknownPath
  }
}

function toEntry(path: string): PathEntry {
  const parts = path.split(/\{([^}]+)\}/)
  const source = parts.map((part, i) => (i % 2 ? '([^/]+)' : escapeRegExp(part))).join('')
  return {
    byMethod: new Map(),
    names: parts.filter((_, i) => i % 2),
    pattern: new RegExp(`^${source}$`),
  }
}

/** Undefined where a value is not valid percent-encoding: nothing is at such a path. */
function decodeAll(
  names: readonly string[],
  values: RegExpExecArray,
): Record<string, string> | undefined {
  try {
    return Object.fromEntries(
      names.map((name, i) => [name, decodeURIComponent(values[i + 1] ?? '')]),
    )
  } catch {
    return undefined
  }
}

function segmentsOf(path: string): number {
  let count = 0
  for (const character of path) if (character === '/') count += 1
  return count
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
