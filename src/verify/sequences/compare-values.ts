import { isDeepStrictEqual } from 'node:util'
import { isObject } from '../../openapi/document/document-node.js'

/** A member whose value differs between two JSON objects. */
export interface Difference {
  readonly name: string
  readonly before: unknown
  readonly after: unknown
}

/**
 * The members of a sent body that a response returns with another value. Members that the response does not have are not
 * compared, and neither are differences of notation: the case of an e-mail address, the notation of a time.
 */
export function changedMembers(sent: unknown, returned: unknown): Difference[] {
  const body = unwrapped(returned, sent)
  if (!isObject(sent) || !isObject(body)) return []
  return Object.entries(sent).flatMap(([name, before]) => {
    if (!Object.hasOwn(body, name)) return []
    const after = body[name]
    if (isObject(before)) {
      return changedMembers(before, after).map((each) => ({
        ...each,
        name: `${name}.${each.name}`,
      }))
    }
    return isSameValue(before, after) ? [] : [{ name, before, after }]
  })
}

/** Names of members that must not change between two reads. */
const stableNames =
  /^(?!(request|trace|correlation)_?id$)(id|uuid|sub|.*_id|.*Id|created.*|e-?mail|name|title)$/i

/** The ids, names and creation times that differ between two responses to the same read. */
export function unstableMembers(first: unknown, second: unknown): Difference[] {
  if (!isObject(first) || !isObject(second)) return []
  return Object.entries(first).flatMap(([name, before]) => {
    const after = second[name]
    if (isObject(before)) {
      return unstableMembers(before, after).map((each) => ({
        ...each,
        name: `${name}.${each.name}`,
      }))
    }
    return stableNames.test(name) && !isSameValue(before, after) ? [{ name, before, after }] : []
  })
}

/** `{"data": {...}}` -> the inner object, where the outer one has no member of the sent body. */
function unwrapped(returned: unknown, sent: unknown): unknown {
  if (!isObject(returned) || !isObject(sent)) return returned
  const hasMember = (value: object) => Object.keys(sent).some((name) => Object.hasOwn(value, name))
  if (hasMember(returned)) return returned
  return Object.values(returned).find((value) => isObject(value) && hasMember(value)) ?? returned
}

function isSameValue(before: unknown, after: unknown): boolean {
  if (isDeepStrictEqual(before, after)) return true
  if (typeof before === 'string' && typeof after === 'string') {
    if (before.includes('@')) return before.toLowerCase() === after.toLowerCase()
    return isTime(before) && isTime(after) && Date.parse(before) === Date.parse(after)
  }
  // A list of objects may gain members.
  if (Array.isArray(before) && Array.isArray(after)) {
    return (
      before.length === after.length &&
      before.every((item, i) =>
        isObject(item) ? changedMembers(item, after[i]).length === 0 : isSameValue(item, after[i]),
      )
    )
  }
  return false
}

function isTime(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT/.test(text)
}
