import { child, type DiffNode, entries, resolve, text } from '../node/diff-node.js'

/** The fields of a path item that hold an operation (OpenAPI 3.2 section 4.9). */
const methods = [
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
  'query',
] as const

/** An operation and its path. */
export interface OperationNode {
  readonly method: string
  /** As written in the contract. */
  readonly path: string
  /** The entry of the path; `pathItem` is the same with `$ref` resolved. */
  readonly pathNode: DiffNode
  readonly pathItem: DiffNode
  readonly operation: DiffNode
}

/** The operations of a `paths` object or of a callback, by method and path without parameter names. */
export function findOperations(paths: DiffNode): Map<string, OperationNode> {
  const found = new Map<string, OperationNode>()
  for (const [path, node] of entries(paths)) {
    if (path.startsWith('x-')) continue
    const pathItem = resolve(node)
    for (const [method, operation] of operationsIn(pathItem)) {
      const key = `${method} ${withoutNames(path)}`
      found.set(key, { method, path, pathNode: node, pathItem, operation })
    }
  }
  return found
}

/** The operations of fixed methods, and those of `additionalOperations`, by method. */
function operationsIn(pathItem: DiffNode): [string, DiffNode][] {
  const fixed = methods.map((method): [string, DiffNode] => [method, child(pathItem, method)])
  const all = [...fixed, ...entries(child(pathItem, 'additionalOperations'))]
  return all.filter(([, { value }]) => value !== undefined)
}

/** `/users/{id}` and `/users/{userId}` are the same path (OpenAPI 3.0.3 section 4.7.8). */
export function withoutNames(path: string): string {
  return path.replaceAll(templateNames, '{}')
}

/** The parameter names of a path template, in their order. */
export function templateNamesOf(path: string): string[] {
  return [...path.matchAll(templateNames)].map(([, name = '']) => name)
}

/** Expressions of callbacks begin with `$` and are no parameters. */
const templateNames = /\{([^{}$][^{}]*)\}/g

/** The operationId, or method and path where there is none. */
export function operationName({ operation, method, path }: OperationNode): string {
  return text(operation, 'operationId') ?? `${method.toUpperCase()} ${path}`
}
