import { isObject } from '../../openapi/document/document-node.js'

export type Item = Readonly<Record<string, unknown>>

/** The value below these members; undefined where one is missing. */
export function valueAt(body: unknown, path: readonly string[]): unknown {
  let value = body
  for (const name of path) value = isObject(value) ? value[name] : undefined
  return value
}

/** A copy of the body with another value below these members. */
export function withValueAt(body: unknown, path: readonly string[], value: unknown): unknown {
  const [name, ...rest] = path
  if (name === undefined) return value
  const object = isObject(body) ? body : {}
  return { ...object, [name]: withValueAt(object[name], rest, value) }
}

/**
 * Sets the members of an item one by one, and keeps each one with which the body is still valid. So what a request and a
 * response declare differently (ids in one, objects in the other) keeps a valid value.
 */
export function overlay(
  body: unknown,
  path: readonly string[],
  members: Item,
  isValid: (body: unknown) => boolean,
): unknown {
  const set = (base: unknown, changes: Item) => {
    const own = valueAt(base, path)
    return withValueAt(base, path, { ...(isObject(own) ? own : {}), ...changes })
  }
  const all = set(body, members)
  if (isValid(all)) return all
  return Object.entries(members).reduce((current, [name, value]) => {
    const changed = set(current, { [name]: value })
    return isValid(changed) ? changed : current
  }, body)
}
