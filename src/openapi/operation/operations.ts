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

/** The fields of a Path Item that are operations: RFC 9110, RFC 5789, and `query` since OpenAPI 3.2. */
const methods: ReadonlySet<string> = new Set<HttpMethod>([
  ...(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'] as const),
])

/** Header parameters of these names "shall be ignored", OpenAPI 3.0.3 section 4.7.12.1. */
const ignoredHeaders: ReadonlySet<string> = new Set(['accept', 'content-type', 'authorization'])

/** An operation of the contract, and its node. */
export interface Operation {
  /** Its operationId; where it has none, or one that an earlier operation has, one that is derived. */
  readonly id: string
  readonly method: HttpMethod
  readonly path: string
  readonly node: DocumentNode
  readonly pathItem: DocumentNode
}

/**
 * The operations that can be called, in the order of the document; those of callbacks and webhooks are
 * not among them. Every id is unique.
 */
export function operationsOf(document: ContractDocument): Operation[] {
  const unnamed = childrenOf({ key: 'paths', pointer: '#/paths', value: document.paths })
    .filter(({ key }) => key.startsWith('/'))
    .flatMap((path) => operationsAt(resolveRef(document, path), path.key))
  const declared = new Set(unnamed.map(({ node }) => declaredId(node)))
  const taken = new Set<string>()
  return unnamed.map((operation) => {
    const own = declaredId(operation.node)
    const id =
      own !== undefined && !taken.has(own)
        ? own
        : unusedName(own ?? derivedId(operation), (name) => taken.has(name) || declared.has(name))
    taken.add(id)
    return { id, ...operation }
  })
}

type UnnamedOperation = Omit<Operation, 'id'>

function operationsAt(pathItem: DocumentNode, path: string): UnnamedOperation[] {
  const fixed = childrenOf(pathItem).filter(({ key }) => methods.has(key))
  const additional = childrenOf(childAt(pathItem, 'additionalOperations'))
  return [...fixed, ...additional]
    .filter(({ value }) => isObject(value))
    .map((node) => ({ method: node.key as HttpMethod, path, node, pathItem }))
}

/** The operationId that the contract gives; undefined for one that is no text. */
export function declaredId(operation: DocumentNode): string | undefined {
  const id = childAt(operation, 'operationId')?.value
  return typeof id === 'string' && id !== '' ? id : undefined
}

/** `GET /users/{id}/posts` -> `getUsersByIdPosts`. */
function derivedId({ method, path }: UnnamedOperation): string {
  const segments = path.split('/').map((segment) => segment.replace(/\{/g, ' by {'))
  const words = segments.join(' ').match(/[\p{L}\p{N}_]+/gu) ?? ['root']
  const capitalized = words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
  return [method.toLowerCase(), ...capitalized].join('')
}

/** The wanted name, or the first of `name_2`, `name_3` ... that is free. */
function unusedName(wanted: string, isTaken: (name: string) => boolean): string {
  let name = wanted
  for (let count = 2; isTaken(name); count += 1) name = `${wanted}_${count}`
  return name
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

/** Where parameters stand (OpenAPI 3.2, "Parameter Locations"). */
export const parameterLocations: readonly ParameterLocation[] = [
  'path',
  'query',
  'header',
  'cookie',
  'querystring',
]

export function isLocation(value: unknown): value is ParameterLocation {
  return parameterLocations.some((location) => location === value)
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
