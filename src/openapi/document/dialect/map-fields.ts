import { isObject, type JsonObject } from '../document-node.js'
import { fieldOf, type Kind } from '../object-types.js'

/**
 * Applies a function to every object that an object of that kind holds. What the function gives
 * undefined for is left out. Where nothing changes, the same object comes back.
 */
export function mapFields(
  kind: Kind,
  value: JsonObject,
  translate: (kind: Kind, value: unknown) => unknown,
): JsonObject {
  return mapMembers(value, (member, name) => {
    const [shape, childKind] = fieldOf(kind, name) ?? []
    if (childKind === undefined) return member
    if (shape === 'one') return translate(childKind, member)
    if (shape === 'map') {
      return isObject(member) ? mapMembers(member, (each) => translate(childKind, each)) : member
    }
    return Array.isArray(member) ? mapItems(member, (item) => translate(childKind, item)) : member
  })
}

export function mapMembers(
  value: JsonObject,
  change: (member: unknown, name: string) => unknown,
): JsonObject {
  let isChanged = false
  const members = Object.entries(value).map(([name, member]): [string, unknown] => {
    const changed = change(member, name)
    isChanged ||= changed !== member
    return [name, changed]
  })
  return isChanged
    ? Object.fromEntries(members.filter(([, member]) => member !== undefined))
    : value
}

function mapItems(
  list: readonly unknown[],
  change: (item: unknown) => unknown,
): readonly unknown[] {
  const changed = list.map(change)
  if (changed.every((item, index) => item === list[index])) return list
  return changed.filter((item) => item !== undefined)
}
