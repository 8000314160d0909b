import type { HttpMethod, ParameterLocation } from '../compiled/tables.js'
import type { ContractDocument } from '../document/contract-document.js'
import {
  childAt,
  childrenOf,
  type DocumentNode,
  isObject,
  resolvedChildAt,
  resolveRef,
} from '../document/document-node.js'

const methods: ReadonlySet<string> = new Set<HttpMethod>([
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
])

/** Header parameters of these names "shall be ignored", OpenAPI 3.0.3 section 4.7.12.1. */
const ignoredHeaders: ReadonlySet<string> = new Set(['accept', 'content-type', 'authorization'])

/** An operation of the contract, where it stands. */
export interface Operation {
  /** Its operationId, or `method path` for one that has none. */
  readonly id: string
  readonly method: HttpMethod
  readonly path: string
  readonly node: DocumentNode
  readonly pathItem: DocumentNode
}

/** The operations that can be called, in the order of the file; those of callbacks are not among them. */
export function operationsOf(document: ContractDocument): Operation[] {
  return childrenOf({ key: 'paths', pointer: '#/paths', value: document.paths })
    .filter(({ key }) => !key.startsWith('x-'))
    .flatMap((unresolved) => {
      const pathItem = resolveRef(document, unresolved)
      return childrenOf(pathItem)
        .filter(({ key, value }) => methods.has(key) && isObject(value))
        .map((node) => {
          const method = node.key as HttpMethod
          const id = childAt(node, 'operationId')?.value
          const path = unresolved.key
          return {
            id: typeof id === 'string' ? id : `${method} ${path}`,
            method,
            path,
            node,
            pathItem,
          }
        })
    })
}

export interface Parameter {
  readonly in: ParameterLocation
  readonly name: string
  readonly node: DocumentNode
}

/** The parameters of an operation: its own, and those of its path that it does not override. */
export function parametersOf(document: ContractDocument, operation: Operation): Parameter[] {
  const found = new Map<string, Parameter>()
  for (const holder of [operation.pathItem, operation.node]) {
    for (const unresolved of childrenOf(childAt(holder, 'parameters'))) {
      const node = resolveRef(document, unresolved)
      if (!isObject(node.value)) continue
      const { in: location, name } = node.value
      if (typeof name !== 'string' || !isLocation(location)) continue
      if (location === 'header' && ignoredHeaders.has(name.toLowerCase())) continue
      found.set(`${location} ${name}`, { in: location, name, node })
    }
  }
  return [...found.values()]
}

function isLocation(value: unknown): value is ParameterLocation {
  return ['path', 'query', 'header', 'cookie', 'querystring'].includes(String(value))
}

/** The media types that a request may bring, each with its place; none where there is no body. */
export function requestMediaOf(document: ContractDocument, operation: Operation): DocumentNode[] {
  const body = resolvedChildAt(document, operation.node, 'requestBody')
  return childrenOf(body && childAt(body, 'content'))
}

/** A response with the status that it stands under: `200`, `4XX`, `default`. */
export interface StatusResponse {
  readonly status: string
  readonly node: DocumentNode
}

/** The responses in a Responses Object (of an operation, or `x-unmatched-responses`), settled. */
export function responsesIn(
  document: ContractDocument,
  holder: DocumentNode | undefined,
): StatusResponse[] {
  return childrenOf(holder)
    .filter(({ key }) => !key.startsWith('x-'))
    .map((node) => ({ status: node.key, node: resolveRef(document, node) }))
}

export function responsesOf(document: ContractDocument, operation: Operation): StatusResponse[] {
  return responsesIn(document, childAt(operation.node, 'responses'))
}

/** Answers that stand on no operation's path (an unknown path, a method that a path has not). */
export function unmatchedResponsesOf(document: ContractDocument): StatusResponse[] {
  return responsesIn(document, {
    key: 'x-unmatched-responses',
    pointer: '#/x-unmatched-responses',
    value: document['x-unmatched-responses'],
  })
}

/** The headers of a response, settled; `Content-Type` is ignored by OpenAPI 3.0.3 section 4.7.17. */
export function headersOf(document: ContractDocument, response: DocumentNode): DocumentNode[] {
  return childrenOf(childAt(response, 'headers'))
    .filter(({ key }) => key.toLowerCase() !== 'content-type')
    .map((node) => ({ ...resolveRef(document, node), key: node.key }))
}
