import type { OperationEntry, OperationsTable } from '../compiled/tables.js'

export interface MatchedRoute {
  readonly operationId: string
  readonly operation: OperationEntry
  /** The values of the path's parameters, not decoded: delimiters in them count (`readParameters`). */
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

/** Templates with their parameters in the same segments: what stands in the other segments is a key. */
interface Shape {
  readonly holes: readonly number[]
  readonly byKey: Map<string, PathEntry[]>
}

/**
 * Routes of a contract, indexed once: a path is found by one look into a map, and one with parameters by one for each shape that templates
 * of its length have, however many operations there are. Paths match as they are written: another case, a trailing or a doubled slash
 * or an encoded letter is another path (and so no way around a limit).
 */
export function indexRoutes(operations: OperationsTable): FindRoute {
  const plain = new Map<string, PathEntry>()
  /** By the number of segments. */
  const shapes = new Map<number, Shape[]>()

  for (const [operationId, operation] of Object.entries(operations)) {
    pathEntryFor(operation.path).byMethod.set(operation.method.toUpperCase(), {
      kind: 'operation',
      route: { operationId, operation, pathParameters: {} },
    })
  }

  function pathEntryFor(path: string): PathEntry {
    if (!path.includes('{')) {
      return getOrAdd(plain, path, () => toEntry(path))
    }
    const entry = toEntry(path)
    const siblings = siblingsOf(path.split('/'))
    const known = siblings.find(({ pattern }) => pattern.source === entry.pattern.source)
    if (known === undefined) siblings.push(entry)
    return known ?? entry
  }

  function siblingsOf(segments: readonly string[]): PathEntry[] {
    const holes = segments.flatMap((segment, i) => (segment.includes('{') ? [i] : []))
    const alike = getOrAdd(shapes, segments.length, () => [])
    let shape = alike.find((each) => each.holes.join() === holes.join())
    if (shape === undefined) {
      shape = { holes, byKey: new Map() }
      alike.push(shape)
    }
    return getOrAdd(shape.byKey, keyOf(segments, holes), () => [])
  }

  /** The more literal text a template has, the more specific it is (OpenAPI 3.0.3, 4.7.8.1). */
  function templatesFor(path: string): PathEntry[] {
    const segments = path.split('/')
    return (shapes.get(segments.length) ?? [])
      .flatMap(({ holes, byKey }) => byKey.get(keyOf(segments, holes)) ?? [])
      .sort((a, b) => a.names.length - b.names.length)
  }

  return (method, path) => {
    const exact = plain.get(path)?.byMethod.get(method.toUpperCase())
    if (exact !== undefined) return exact
    const candidates = [plain.get(path), ...templatesFor(path)]
    const allow = new Set<string>()
    for (const entry of candidates) {
      const values = entry?.pattern.exec(path)
      if (entry === undefined || values === null || values === undefined) continue
      const found = entry.byMethod.get(method.toUpperCase())
      const pathParameters = found && valuesOf(entry.names, values)
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
function valuesOf(
  names: readonly string[],
  values: RegExpExecArray,
): Record<string, string> | undefined {
  try {
    for (const value of values) decodeURIComponent(value)
    return Object.fromEntries(names.map((name, i) => [name, values[i + 1] ?? '']))
  } catch {
    return undefined
  }
}

function keyOf(segments: readonly string[], holes: readonly number[]): string {
  const literal = [...segments]
  for (const hole of holes) literal[hole] = ''
  return literal.join('/')
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
