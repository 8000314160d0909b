import { isObject } from '../../openapi/document/document-node.js'
import { idMemberOf } from '../../openapi/resources/id-member.js'
import { headerValue } from '../http/exchange.js'
import type { ReceivedResponse } from '../http/received-response.js'

/**
 * The id of the resource in a response to a create or list operation: from the body, else from the Location header.
 * @param parameter the path parameter that takes the id: `petId`
 */
export function idIn(received: ReceivedResponse, parameter: string): unknown {
  return idOf(received.json, parameter, 0) ?? idInLocation(received)
}

/**
 * The last segment of the Location header.
 * @param collectionPath where given, the segment before it must be the last one of this path
 */
export function idInLocation(
  { exchange }: ReceivedResponse,
  collectionPath?: string,
): string | undefined {
  const location = headerValue(exchange.response.headers, 'location')
  const [segment, before] = location?.split(/[?#]/)[0]?.split('/').reverse() ?? []
  const isOther = collectionPath !== undefined && before !== collectionPath.split('/').at(-1)
  return isOther || !segment ? undefined : decodeURIComponent(segment)
}

/** All ids in a list, as text. */
export function idsIn({ json }: ReceivedResponse, parameter: string): string[] {
  const list = Array.isArray(json) ? json : listIn(json)
  return list.map((item) => String(idOf(item, parameter, 1)))
}

/** All ids in a list whose items have ids, as text. */
export function listIds(received: ReceivedResponse): string[] {
  return idsIn(received, 'id').filter((id) => id !== 'undefined')
}

/** Responses often wrap a resource or a list in one more object: `{"data": {...}}`. */
const maxDepth = 2

function idOf(json: unknown, parameter: string, depth: number): unknown {
  if (Array.isArray(json))
    return json.length === 0 ? undefined : idOf(json[0], parameter, depth + 1)
  if (!isObject(json) || depth > maxDepth) return undefined
  const names = Object.keys(json)
  const name = idMemberOf(names, parameter)
  const value = name === undefined ? undefined : json[name]
  if (typeof value === 'string' || typeof value === 'number') return value
  const inner = names.map((each) => json[each]).filter((each) => typeof each === 'object')
  return inner.map((each) => idOf(each, parameter, depth + 1)).find((id) => id !== undefined)
}

/** Whether a response has a list: it is one, or one of its members is. */
export function hasList({ json }: ReceivedResponse): boolean {
  return Array.isArray(json) || (isObject(json) && Object.values(json).some(Array.isArray))
}

function listIn(json: unknown): unknown[] {
  if (!isObject(json)) return []
  const list = Object.values(json).find((value): value is unknown[] => Array.isArray(value))
  return list ?? []
}
