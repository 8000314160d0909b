import type { OperationEntry, OperationsTable } from '../compiled/tables.js'
import {
  bySpecificity,
  normalizePath,
  type PathTemplate,
  parsePathTemplate,
} from './path-template.js'

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

/**
 * Finds the operation of a method (any case) and an undecoded path without its query.
 *
 * @param query without the `?`; only a contract with queries in its paths needs it
 */
export type FindRoute = (method: string, path: string, query?: string) => RouteMatch

/** Made once: a path without parameters leads to the same match at every request. */
type OperationMatch = RouteMatch & { kind: 'operation' }

/** The operations of one path, by their method in upper case. */
interface PathEntry {
  readonly template: PathTemplate
  readonly byMethod: Map<string, OperationMatch>
}

/** Templates with their parameters in the same segments: the text of the other segments is a key. */
interface Shape {
  readonly parameterSegments: readonly number[]
  readonly byKey: Map<string, PathEntry[]>
}

const unknownPath: RouteMatch = { kind: 'unknownPath' }

/**
 * The routes of a contract, indexed once. A path without parameters is found by one look into a map, one
 * with parameters by one look for each shape that templates of its length have, however many
 * operations there are. Each operation is served below the base paths of its servers and at the
 * bare path. HEAD is served where GET is (RFC 9110, 9.3.2).
 *
 * Paths match as they are written: another case, a trailing or a doubled slash or an encoded letter
 * is another path, and so no way around a limit.
 */
export function indexRoutes(operations: OperationsTable): FindRoute {
  const literal = new Map<string, PathEntry[]>()
  /** By the number of segments. */
  const shapes = new Map<number, Shape[]>()
  const entries: PathEntry[] = []

  for (const [operationId, operation] of Object.entries(operations)) {
    for (const base of new Set([...(operation.basePaths ?? []), ''])) {
      const { byMethod } = entryFor(parsePathTemplate(`${base}${operation.path}`))
      const method = operation.method.toUpperCase()
      if (byMethod.has(method)) continue
      byMethod.set(method, {
        kind: 'operation',
        route: { operationId, operation, pathParameters: {} },
      })
    }
  }
  for (const { byMethod } of entries) {
    const get = byMethod.get('GET')
    if (get !== undefined && !byMethod.has('HEAD')) byMethod.set('HEAD', get)
  }

  function entryFor(template: PathTemplate): PathEntry {
    const siblings =
      template.names.length === 0
        ? getOrAdd(literal, template.path, () => [])
        : siblingsOf(template.path.split('/'))
    const known = siblings.find((entry) => isSamePath(entry.template, template))
    if (known !== undefined) return known
    const entry = { template, byMethod: new Map() }
    siblings.push(entry)
    siblings.sort((a, b) => bySpecificity(a.template, b.template))
    entries.push(entry)
    return entry
  }

  function siblingsOf(segments: readonly string[]): PathEntry[] {
    const parameterSegments = segments.flatMap((segment, i) => (segment.includes('{') ? [i] : []))
    const alike = getOrAdd(shapes, segments.length, () => [])
    let shape = alike.find((each) => each.parameterSegments.join() === parameterSegments.join())
    if (shape === undefined) {
      shape = { parameterSegments, byKey: new Map() }
      alike.push(shape)
    }
    return getOrAdd(shape.byKey, keyOf(segments, parameterSegments), () => [])
  }

  /** The literal path, and then the templates of the same length, the most specific one first. */
  function candidatesFor(path: string): PathEntry[] {
    const segments = path.split('/')
    const templates = (shapes.get(segments.length) ?? []).flatMap(
      ({ parameterSegments, byKey }) => byKey.get(keyOf(segments, parameterSegments)) ?? [],
    )
    if (templates.length > 1) templates.sort((a, b) => bySpecificity(a.template, b.template))
    return [...(literal.get(path) ?? []), ...templates]
  }

  return (method, writtenPath, query = '') => {
    const path = normalizePath(writtenPath)
    const verb = method.toUpperCase()
    const [exact] = literal.get(path) ?? []
    if (exact !== undefined && exact.template.query.length === 0) {
      const found = exact.byMethod.get(verb)
      if (found !== undefined) return found
    }
    const allow = new Set<string>()
    for (const { template, byMethod } of candidatesFor(path)) {
      const values = template.pattern.exec(path)
      if (values === null || !holdsQuery(template, query)) continue
      const found = byMethod.get(verb)
      const pathParameters = found && valuesOf(template.names, values)
      if (found && pathParameters) {
        return { kind: 'operation', route: { ...found.route, pathParameters } }
      }
      if (!found) for (const name of byMethod.keys()) allow.add(name)
    }
    return allow.size > 0 ? { kind: 'wrongMethod', allow: [...allow] } : unknownPath
  }
}

/** Whether two templates match the same requests, whatever their parameters are called. */
function isSamePath(a: PathTemplate, b: PathTemplate): boolean {
  return a.pattern.source === b.pattern.source && String(a.query) === String(b.query)
}

function holdsQuery({ query }: PathTemplate, sent: string): boolean {
  if (query.length === 0) return true
  const values = new URLSearchParams(sent)
  return query.every(([name, value]) => values.getAll(name).includes(value))
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

function keyOf(segments: readonly string[], parameterSegments: readonly number[]): string {
  const literal = [...segments]
  for (const index of parameterSegments) literal[index] = ''
  return literal.join('/')
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
