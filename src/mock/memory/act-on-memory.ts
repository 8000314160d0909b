import { isObject } from '../../openapi/document/document-node.js'
import type { MatchedRoute } from '../../openapi/operation/route-index.js'
import type { AcceptedRequest } from '../responder/check-request.js'
import type { SelectedResponse } from '../response/select-response.js'
import type { BodyShape } from './body-shape.js'
import { type Item, overlay, valueAt, withValueAt } from './body-value.js'
import { changeRow, conflicts, createRow } from './change-rows.js'
import { queryList } from './list-query.js'
import type { MemoryContext } from './memory-context.js'
import {
  isAtOrBelow,
  type RememberedOperation,
  type RememberedResource,
} from './remembered-operations.js'
import { itemPathOf, type Row } from './row-store.js'

/** What the memory responds: a body and headers for the selected response, or the error with a status. */
export type MemoryOutcome =
  | {
      readonly kind: 'success'
      /** Undefined leaves the body of the selected response. */
      readonly body: unknown
      /** The id of a created item. */
      readonly createdId?: string | undefined
    }
  | { readonly kind: 'error'; readonly status: 404 | 409; readonly reason: string }

/** @returns undefined for an operation that does not act on remembered items */
export function actOnMemory(
  context: MemoryContext,
  { operationId, operation }: MatchedRoute,
  request: AcceptedRequest,
  selected: SelectedResponse,
): MemoryOutcome | undefined {
  const remembered = context.plan.operations.get(operationId)
  if (remembered === undefined) return undefined
  const { kind, resource } = remembered
  const path = request.parameters.path ?? {}
  const missing = missingAncestor(context, resource, path)
  if (missing !== undefined) return notFound(missing)
  const collection = fillPath(resource.collectionPath, path)
  // Without a way to create items, and without a seed, there is nothing to remember.
  if (resource.create === undefined && !context.rows.knows(collection)) return undefined
  const shape = selected.content && remembered.responseShape(selected.key, selected.content.key)
  const base = () => context.defaultBody(operationId, selected)
  const isValid = context.values.responseValidator(operationId, selected)
  const respondWith = (row: Row, createdId?: string): MemoryOutcome => ({
    kind: 'success',
    body: shape && bodyWithItem(context, base(), shape, row.value, isValid),
    createdId,
  })

  if (kind === 'list') return respondWithList(context, collection, request, shape, base, isValid)
  const sent = sentItem(remembered, request.body)
  if (kind === 'create') {
    const row = createRow(context, remembered, collection, sent)
    return row === undefined ? conflictIn(collection) : respondWith(row, row.id)
  }
  const { idMember = '' } = resource.item
  const id = String(path[resource.parameter] ?? sent[idMember])
  const row = context.rows.find(collection, id)
  if (row === undefined && kind === 'replace' && Object.hasOwn(operation.responses, '201')) {
    const given = { ...sent, [idMember]: path[resource.parameter] ?? sent[idMember] }
    const created = createRow(context, remembered, collection, given, id)
    if (created !== undefined) return respondWith(created)
  }
  if (row === undefined) return notFound(itemPathOf(collection, id))
  if (kind === 'remove') {
    context.rows.remove(collection, id)
  } else if (kind !== 'read') {
    if (conflicts(context, resource, collection, sent, row)) return conflictIn(collection)
    changeRow(context, remembered, row, sent)
  }
  return respondWith(row)
}

function notFound(path: string): MemoryOutcome {
  return { kind: 'error', status: 404, reason: `nothing is remembered at ${path}` }
}

function conflictIn(collection: string): MemoryOutcome {
  return { kind: 'error', status: 409, reason: `${collection} has such an item` }
}

/** The path of the item that must exist for the collection to exist, where it does not. */
function missingAncestor(
  { plan, rows }: MemoryContext,
  { collectionPath }: RememberedResource,
  path: Readonly<Record<string, unknown>>,
): string | undefined {
  const ancestors = plan.resources.filter(({ itemPath }) => isAtOrBelow(collectionPath, itemPath))
  for (const { collectionPath: above, parameter, create } of ancestors) {
    const collection = fillPath(above, path)
    if (create === undefined && !rows.knows(collection)) continue
    const id = String(path[parameter])
    if (rows.find(collection, id) === undefined) return itemPathOf(collection, id)
  }
  return undefined
}

/** `/articles/{slug}/comments` -> `/articles/first/comments` */
function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replaceAll(/\{([^{}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values[name])),
  )
}

function sentItem({ request }: RememberedOperation, body: unknown): Item {
  const value = request ? valueAt(body, request.path) : body
  return isObject(value) ? value : {}
}

function respondWithList(
  context: MemoryContext,
  collection: string,
  request: AcceptedRequest,
  shape: BodyShape | undefined,
  base: () => unknown,
  isValid: (body: unknown) => boolean,
): MemoryOutcome | undefined {
  if (shape === undefined) return undefined
  const { item } = shape
  const all = context.rows.rowsOf(collection).map(({ value }) => value)
  const { items, total } = queryList(all, request.parameters.query ?? {}, item.members)
  const list = items.map((value) => context.values.project(item, value))
  const body = withCounts(withValueAt(base(), shape.path, list), shape, total)
  return isValid(body) ? { kind: 'success', body } : undefined
}

/** Sets `total`, `count`, `articlesCount` ... beside a list. */
function withCounts(body: unknown, { path }: BodyShape, total: number): unknown {
  const holder = path.slice(0, -1)
  const beside = valueAt(body, holder)
  if (path.length === 0 || !isObject(beside)) return body
  const counts = Object.entries(beside).filter(
    ([name, value]) => typeof value === 'number' && /count|total/i.test(name),
  )
  const changed = Object.fromEntries(counts.map(([name]) => [name, total]))
  return withValueAt(body, holder, { ...beside, ...changed })
}

function bodyWithItem(
  { values }: MemoryContext,
  base: unknown,
  { path, item }: BodyShape,
  value: Item,
  isValid: (body: unknown) => boolean,
): unknown {
  // A response without an id, such as a message about the item, is not the item.
  if (item.idMember === undefined) return base
  const whole = withValueAt(base, path, values.project(item, value))
  return isValid(whole) ? whole : overlay(base, path, value, isValid)
}
