import {
  childAt,
  childrenOf,
  resolvedChildAt,
  resolveRef,
} from '../../openapi/document/document-node.js'
import { requestMediaOf } from '../../openapi/operation/operations.js'
import type { Subject, SubjectOperation } from '../run/compiled-contract.js'
import { headerValue, type WireRequest } from './exchange.js'
import { isJson, memberOf } from './received-response.js'

/** Shorter ones turn up in any text by chance. */
const shortest = 8

/** The passwords in the body of a request: members of `format: password`. */
export function requestSecrets(
  { document }: Subject,
  operation: SubjectOperation | undefined,
  { headers, body }: WireRequest,
): string[] {
  if (operation === undefined || body === undefined) return []
  const mediaType = headerValue(headers, 'content-type')?.split(';', 1)[0]
  const media = requestMediaOf(document, operation.operation).find(({ key }) => key === mediaType)
  const schema = media && resolvedChildAt(document, media, 'schema')
  const names = childrenOf(schema && childAt(schema, 'properties'))
    .filter((member) => childAt(resolveRef(document, member), 'format')?.value === 'password')
    .map(({ key }) => key)
  return names
    .map((name) => fieldOf(body.toString('utf8'), mediaType, name))
    .filter((value): value is string => typeof value === 'string' && value.length >= shortest)
}

function fieldOf(text: string, mediaType: string | undefined, name: string): unknown {
  if (!isJson(mediaType)) return new URLSearchParams(text).get(name)
  try {
    return memberOf(JSON.parse(text), name)
  } catch {
    return undefined
  }
}
