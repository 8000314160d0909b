import { child, type DiffNode, entries, resolve, text } from '../node/diff-node.js'

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

/** An operation and its path. */
export interface OperationNode {
  readonly method: string
  /** As written in the contract. */
  readonly path: string
  /** The entry of the path; `pathItem` is the same with `$ref` resolved. */
  readonly at: DiffNode
  readonly pathItem: DiffNode
  readonly operation: DiffNode
}

/** The operations of a `paths` object or of a callback, by method and path without parameter names. */
export function findOperations(paths: DiffNode): Map<string, OperationNode> {
  const found = new Map<string, OperationNode>()
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
