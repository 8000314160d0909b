import type { OperationEntry } from '../../openapi/compiled/tables.js'
import { childAt, type DocumentNode, isObject } from '../../openapi/document/document-node.js'
import {
  type Operation,
  operationsOf,
  requestMediaOf,
  responsesOf,
} from '../../openapi/operation/operations.js'
import { type Resource, resourcesOf } from '../../openapi/resources/resources.js'
import type { MockContract } from '../contract/mock-contract.js'
import {
  type BodyShape,
  createShapeFinder,
  type ItemSchema,
  type ShapeFinder,
} from './body-shape.js'

export interface MemoryOperation {
  readonly id: string
  readonly entry: OperationEntry
  readonly operation: Operation
}

export type OperationKind = 'create' | 'list' | 'read' | 'replace' | 'patch' | 'remove' | 'act'

/** A resource whose items the mock remembers. */
export interface RememberedResource extends Resource<MemoryOperation> {
  /** The most complete item that a response has. */
  readonly item: ItemSchema
  /** The members of which no two items of a collection have the same value. */
  readonly unique: readonly string[]
}

/** An operation that acts on remembered items. The kind `act` is an operation below the path of an item, such as `POST /articles/{slug}/publish`. */
export interface RememberedOperation {
  readonly kind: OperationKind
  readonly resource: RememberedResource
  /** Where the request body has the item; undefined where it has none. */
  readonly request: BodyShape | undefined
  /** Where a response body has the item, or for `list` the items. */
  responseShape(key: string, mediaType: string): BodyShape | undefined
}

export interface MemoryPlan {
  readonly resources: readonly RememberedResource[]
  /** By operationId. */
  readonly operations: ReadonlyMap<string, RememberedOperation>
}

const kinds = ['create', 'list', 'read', 'replace', 'patch', 'remove'] as const

/** Members that are unique in most APIs, for operations that declare 409. `name` counts where an item has none of them. */
const usuallyUnique = ['email', 'username', 'login', 'slug']

/** Infers from paths and schemas which operations create, list, read, change and delete the items of a collection. */
export function planMemory({ contract, document }: MockContract): MemoryPlan {
  const finder = createShapeFinder(document)
  const all = operationsOf(document).flatMap((operation): MemoryOperation[] => {
    const entry = contract.operations[operation.id]
    return entry === undefined ? [] : [{ id: operation.id, entry, operation }]
  })

  function schemaOf(
    operation: Operation,
    key: string,
    mediaType: string,
  ): DocumentNode | undefined {
    const response = responsesOf(document, operation).find(({ status }) => status === key)
    return response && childAt(response.node, 'content', mediaType, 'schema')
  }

  function successShape(
    { operation, entry }: MemoryOperation,
    find: (schema: DocumentNode) => BodyShape | undefined,
  ): BodyShape | undefined {
    const [key, response] = Object.entries(entry.responses).find(([each]) => /^2/.test(each)) ?? []
    const schema = key && schemaOf(operation, key, response?.mediaTypes[0] ?? '')
    return schema ? find(schema) : undefined
  }

  function remembered(resource: Resource<MemoryOperation>): RememberedResource[] {
    const { parameter, list, create, read, replace, patch } = resource
    const hints = hintsOf([create, list, read, replace, patch])
    if (hints === false || (create === undefined && list === undefined)) return []
    const idParameter = typeof hints.id === 'string' ? hints.id : parameter
    const single = [read, create, replace, patch].flatMap((operation) => operation ?? [])
    const shapes = [
      ...single.map((each) =>
        successShape(each, (schema) => finder.itemIn(schema, 'response', idParameter)),
      ),
      list && successShape(list, (schema) => finder.listIn(schema, idParameter)),
    ]
    const item = shapes.find((shape) => shape?.item.idMember !== undefined)?.item
    if (item === undefined) return []
    return [{ ...resource, item, unique: uniqueMembers(hints, resource, item) }]
  }

  /** Another list of the same items: `GET /pet/findByStatus`. */
  function listsItemsOf(operation: MemoryOperation, { item, parameter }: RememberedResource) {
    const { idMember = parameter, members } = item
    const shape = successShape(operation, (schema) => finder.listIn(schema, idMember))
    return shape !== undefined && String(shape.item.members) === String(members)
  }

  const resources = resourcesOf(all).flatMap(remembered)
  const operations = new Map<string, RememberedOperation>()
  const plan = (operation: MemoryOperation, kind: OperationKind, resource: RememberedResource) =>
    operations.set(operation.id, {
      kind,
      resource,
      request: requestShape(finder, document, operation, resource),
      responseShape: (key, mediaType) => {
        const schema = schemaOf(operation.operation, key, mediaType)
        const { idMember = resource.parameter } = resource.item
        if (schema === undefined) return undefined
        return kind === 'list'
          ? finder.listIn(schema, idMember)
          : finder.itemIn(schema, 'response', idMember)
      },
    })
  for (const resource of resources) {
    for (const kind of kinds) {
      const operation = resource[kind]
      if (operation !== undefined) plan(operation, kind, resource)
    }
  }
  // The resource with the longest path is the nearest one.
  const byLength = [...resources].sort((a, b) => b.itemPath.length - a.itemPath.length)
  for (const operation of all) {
    if (operations.has(operation.id) || hintsOf([operation]) === false) continue
    const { path, method } = operation.entry
    const above = byLength.find(({ itemPath }) => isAtOrBelow(path, itemPath))
    const beside = byLength.find(({ collectionPath }) => isAtOrBelow(path, collectionPath))
    if (above !== undefined) plan(operation, 'act', above)
    else if (beside === undefined) continue
    // The body of `PUT /pet` has the id of the item.
    else if (path === beside.collectionPath && method === 'put') plan(operation, 'replace', beside)
    else if (path === beside.collectionPath && method === 'patch') plan(operation, 'patch', beside)
    else if (method === 'get' && listsItemsOf(operation, beside)) plan(operation, 'list', beside)
  }
  return { resources, operations }
}

/** Whether a path is the other path, or below it. */
export function isAtOrBelow(path: string, other: string): boolean {
  return path === other || path.startsWith(`${other}/`)
}

function requestShape(
  finder: ShapeFinder,
  document: MockContract['document'],
  { operation }: MemoryOperation,
  { item, parameter }: RememberedResource,
): BodyShape | undefined {
  const [media] = requestMediaOf(document, operation)
  const schema = media && childAt(media, 'schema')
  return schema && finder.itemIn(schema, 'request', item.idMember ?? parameter)
}

/** `x-resource` beside the operations of a path: `false` is for a path that is not remembered. */
function hintsOf(
  operations: readonly (MemoryOperation | undefined)[],
): false | Readonly<Record<string, unknown>> {
  for (const each of operations) {
    const hints = each && childAt(each.operation.pathItem, 'x-resource')?.value
    if (hints === false) return false
    if (isObject(hints)) return hints
  }
  return {}
}

function uniqueMembers(
  hints: Readonly<Record<string, unknown>>,
  { create }: Resource<MemoryOperation>,
  { members, idMember }: ItemSchema,
): readonly string[] {
  if (Array.isArray(hints.unique)) return hints.unique.map(String)
  if (create === undefined || !Object.hasOwn(create.entry.responses, '409')) return []
  const has = (name: string) => members.includes(name) && name !== idMember
  const usual = usuallyUnique.filter(has)
  return usual.length > 0 ? usual : ['name'].filter(has)
}
