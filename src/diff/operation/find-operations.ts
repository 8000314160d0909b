import { child, entries, type Located, resolve, text } from '../change/located.js'

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

/** An operation and the path that it stands under. */
export interface OperationPlace {
  readonly method: string
  /** As the contract spells it. */
  readonly path: string
  /** Where the path stands, and what it may only refer to. */
  readonly at: Located
  readonly pathItem: Located
  readonly operation: Located
}

/** The operations of a `paths` object or of a callback, by method and path; parameters' names don't count. */
export function findOperations(paths: Located): Map<string, OperationPlace> {
  const found = new Map<string, OperationPlace>()
  for (const [path, node] of entries(paths)) {
    if (path.startsWith('x-')) continue
    const pathItem = resolve(node)
    for (const method of methods) {
      const operation = child(pathItem, method)
      if (operation.value === undefined) continue
      found.set(`${method} ${withoutNames(path)}`, { method, path, at: node, pathItem, operation })
    }
  }
  return found
}

/** `/users/{id}` and `/users/{userId}` are the same path (OpenAPI 3.0.3 section 4.7.8). */
export function withoutNames(path: string): string {
  return path.replaceAll(templateNames, '{}')
}

/** The names in a path template, in their order. */
export function templateNamesOf(path: string): string[] {
  return [...path.matchAll(templateNames)].map(([, name = '']) => name)
}

/** Not the expressions of a callback, which begin with `$` and say where it goes. */
const templateNames = /\{([^{}$][^{}]*)\}/g

/** The operationId, or where there is none the method and the path. */
export function operationName({ operation, method, path }: OperationPlace): string {
  return text(operation, 'operationId') ?? `${method.toUpperCase()} ${path}`
}
