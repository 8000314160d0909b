import type { Sampler } from '../../openapi/sampling/sampler.js'
import type { EffectiveSchema } from '../../openapi/schema/effective-schema.js'
import type { ItemSchema } from './body-shape.js'
import { type Item, overlay } from './body-value.js'
import type { ItemValues } from './item-values.js'

export interface NewItemOptions {
  readonly item: ItemSchema
  /** The members that the request sent, with the defaults of its schema. */
  readonly sent: Item
  /** The members that a request may send. */
  readonly accepted: ReadonlySet<string>
  readonly id: unknown
  readonly now: Date
  readonly values: ItemValues
  readonly seed: string
}

/**
 * The item that a server would store: the sent members, its id, the time in its dates, and for every other member the
 * emptiest valid value: null, false, 0 or an empty list, or else a sampled one.
 */
export function newItem(options: NewItemOptions): Item {
  const { item, sent, accepted, id, values, seed } = options
  const isValid = values.itemValidator(item)
  const sampled = values.sampleItem(item, seed)
  let value: unknown = sampled
  for (const name of Object.keys(sampled)) {
    if (Object.hasOwn(sent, name) || name === item.idMember) continue
    const candidates = emptyValues(item.memberSchema(name), name, options)
    const changed = candidates
      .map((candidate) => ({ ...(value as Item), [name]: candidate }))
      .find(isValid)
    if (changed !== undefined) value = changed
    else if (accepted.has(name) && !item.required.has(name)) value = without(value as Item, name)
  }
  const declared = Object.entries(sent).filter(([name]) => item.members.includes(name))
  const own = { ...Object.fromEntries(declared), ...(item.idMember && { [item.idMember]: id }) }
  return overlay(value, [], own, isValid) as Item
}

/** The members of an item that a change moves: the times of the last change. */
export function touched(item: ItemSchema, value: Item, now: Date): Item {
  const names = item.members.filter(
    (name) => /updat|modif/i.test(name) && Object.hasOwn(value, name),
  )
  return Object.fromEntries(
    names.flatMap((name) => timeOf(item.memberSchema(name), now).map((time) => [name, time])),
  )
}

function emptyValues(
  schema: EffectiveSchema,
  name: string,
  { accepted, now }: NewItemOptions,
): unknown[] {
  const { types } = schema
  if (accepted.has(name)) return types.has('null') ? [null] : []
  const empty = [
    ...timeOf(schema, now),
    ...(types.has('boolean') ? [false] : []),
    ...(types.has('integer') || types.has('number') ? [0] : []),
    ...(types.has('array') ? [[]] : []),
  ]
  return schema.values === undefined ? empty : []
}

function timeOf({ formats }: EffectiveSchema, now: Date): string[] {
  if (formats.includes('date-time')) return [now.toISOString()]
  return formats.includes('date') ? [now.toISOString().slice(0, 10)] : []
}

function without(item: Item, name: string): Item {
  const { [name]: _removed, ...rest } = item
  return rest
}

/**
 * An id that no item of the collection has: the next number, a slug of the title or name, or a sampled text.
 * @param taken the ids as text
 */
export function newId(
  item: ItemSchema,
  sent: Item,
  taken: ReadonlySet<string>,
  sampler: Sampler,
): unknown {
  const { idMember } = item
  if (idMember === undefined) return nextNumber(taken)
  const { types, formats, parts } = item.memberSchema(idMember)
  if (types.has('integer')) return nextNumber(taken)
  const title = sent.title ?? sent.name
  if (formats.length === 0 && typeof title === 'string' && /slug/i.test(idMember)) {
    return firstFree(slugOf(title), taken)
  }
  const [node] = parts
  for (let count = taken.size + 1; node !== undefined && count < taken.size + 100; count++) {
    const seed = `${idMember} ${count}`
    const sampled = sampler.trySample(node, { seed, ignoreExamples: true })
    if (sampled !== undefined && !taken.has(String(sampled))) return sampled
  }
  return String(nextNumber(taken))
}

function nextNumber(taken: ReadonlySet<string>): number {
  const numbers = [...taken].map(Number).filter(Number.isSafeInteger)
  return Math.max(0, ...numbers) + 1
}

function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  return words?.join('-') ?? 'item'
}

function firstFree(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`
  return id
}
