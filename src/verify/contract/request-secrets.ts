import {
  childAt,
  childrenOf,
  resolvedChildAt,
  resolveRef,
} from '../../openapi/document/document-node.js'
import { contentKeyFor, isJson } from '../../openapi/operation/media-type.js'
import { requestMediaOf } from '../../openapi/operation/operations.js'
import { headerValue, type WireRequest } from '../http/exchange.js'
import { memberOf } from '../http/received-response.js'
import type { CompiledContract, ContractOperation } from './compiled-contract.js'

/** A shorter secret, or a word, may appear in a response by chance. */
function isDistinctive(value: unknown): value is string {
  return typeof value === 'string' && value.length >= 8 && !/^\p{L}+$/u.test(value)
}

/** The passwords in the body of a request: members with `format: password`. */
export function requestSecrets(
  { document }: CompiledContract,
  operation: ContractOperation | undefined,
  { headers, body }: WireRequest,
): string[] {
  const contentType = headerValue(headers, 'content-type')
  if (operation === undefined || body === undefined || contentType === undefined) return []
  const media = requestMediaOf(document, operation.operation)
  const key = contentKeyFor(
    media.map((each) => each.key),
    contentType,
  )
  const node = media.find((each) => each.key === key)
  const schema = node && resolvedChildAt(document, node, 'schema')
  return childrenOf(schema && childAt(schema, 'properties'))
    .filter((member) => childAt(resolveRef(document, member), 'format')?.value === 'password')
    .map((member) => fieldOf(body.toString('utf8'), contentType, member.key))
    .filter(isDistinctive)
}

function fieldOf(text: string, contentType: string, name: string): unknown {
  if (!isJson(contentType)) return new URLSearchParams(text).get(name)
  try {
    return memberOf(JSON.parse(text), name)
  } catch {
    return undefined
  }
}
