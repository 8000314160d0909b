import { type Item, overlay } from './body-value.js'
import type { MemoryContext } from './memory-context.js'
import { newId, newItem, touched } from './new-item.js'
import type { RememberedOperation, RememberedResource } from './remembered-operations.js'
import type { Row } from './row-store.js'

/**
 * Adds an item with the sent members.
 * @returns undefined where the collection has an item with the same id or the same unique member
 */
export function createRow(
  { rows, values, now }: MemoryContext,
  { resource, request }: RememberedOperation,
  collection: string,
  sent: Item,
  ownId?: string,
): Row | undefined {
  const { item, unique } = resource
  const { idMember } = item
  const present = rows.rowsOf(collection)
  const given = idMember === undefined ? undefined : sent[idMember]
  const taken = new Set(present.map(({ id }) => id))
  if (given !== undefined && taken.has(String(given))) return undefined
  if (hasSame(present, sent, unique)) return undefined
  const id = given ?? ownId ?? newId(item, sent, taken, values.sampler)
  const value = newItem({
    item,
    sent,
    accepted: new Set(request?.item.members),
    id,
    now: now(),
    values,
    seed: `${collection} ${id}`,
  })
  const row = { id: String(id), value }
  rows.add(collection, row)
  return row
}

/** Whether another item has a sent value of a unique member. */
export function conflicts(
  { rows }: MemoryContext,
  { unique }: RememberedResource,
  collection: string,
  sent: Item,
  row: Row,
): boolean {
  return hasSame(
    rows.rowsOf(collection).filter((each) => each !== row),
    sent,
    unique,
  )
}

function hasSame(rows: readonly Row[], sent: Item, unique: readonly string[]): boolean {
  return unique.some(
    (name) => sent[name] != null && rows.some(({ value }) => value[name] === sent[name]),
  )
}

/** PUT removes the optional members that the request could send and did not (RFC 9110, section 9.3.4); PATCH keeps them. */
export function changeRow(
  { values, now }: MemoryContext,
  { kind, resource: { item }, request }: RememberedOperation,
  row: Row,
  sent: Item,
): void {
  const isValid = values.itemValidator(item)
  const declared = Object.entries(sent).filter(
    ([name]) => item.members.includes(name) && name !== item.idMember,
  )
  const removed = kind === 'replace' ? (request?.item.members ?? []) : []
  const kept = Object.entries(row.value).filter(
    ([name]) =>
      name === item.idMember ||
      item.required.has(name) ||
      Object.hasOwn(sent, name) ||
      !removed.includes(name),
  )
  const changes = { ...Object.fromEntries(declared), ...touched(item, row.value, now()) }
  row.value = overlay(Object.fromEntries(kept), [], changes, isValid) as Item
}
