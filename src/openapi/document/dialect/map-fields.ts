import { isObject, type JsonObject } from '../document-node.js'
import { fieldOf, type Kind } from '../object-types.js'

export interface FieldMapping {
  /** What the object at a path becomes; undefined for one that is left out. */
  readonly translate: (kind: Kind, value: unknown, path: readonly string[]) => unknown
  /** Called for a field that is no list or no map where it should be one; it is left out. */
  readonly refuse: (key: string, message: string) => void
}

/** Maps every object that an object of that kind holds. Where nothing changes, the same object comes back. */
export function mapFields(
  kind: Kind,
  value: JsonObject,
  { translate, refuse }: FieldMapping,
): JsonObject {
  return mapMembers(value, (member, name) => {
    const [shape, childKind] = fieldOf(kind, name) ?? []
    if (childKind === undefined) return member
    if (shape === 'one') return translate(childKind, member, [name])
    if (shape === 'map' && isObject(member)) {
      return mapMembers(member, (each, key) => translate(childKind, each, [name, key]))
    }
    if (shape === 'list' && Array.isArray(member)) {
      return mapItems(member, (item, index) => translate(childKind, item, [name, String(index)]))
    }
    refuse(name, `must be ${shape === 'list' ? 'a list' : 'an object'}; it is ignored`)
    return undefined
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
  change: (item: unknown, index: number) => unknown,
): readonly unknown[] {
  const changed = list.map(change)
  if (changed.every((item, index) => item === list[index])) return list
  return changed.filter((item) => item !== undefined)
}
