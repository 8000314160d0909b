import { parseCookie } from 'cookie'
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
export function isDistinctive(value: unknown): value is string {
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

/** The credentials that a request carries for the security schemes of the contract. */
export function sentCredentials(
  { securitySchemes }: CompiledContract,
  { headers, target }: WireRequest,
): string[] {
  const cookies = parseCookie(headerValue(headers, 'cookie') ?? '')
  const query = new URLSearchParams(target.split('?')[1])
  return Object.values(securitySchemes)
    .map((scheme) => {
      if (scheme.type !== 'apiKey') {
        return headerValue(headers, 'authorization')?.replace(/^\w+ +/, '')
      }
      if (scheme.in === 'cookie') return cookies[scheme.name]
      return scheme.in === 'query' ? query.get(scheme.name) : headerValue(headers, scheme.name)
    })
    .filter(isDistinctive)
    .filter((value) => value !== invalidToken)
}

/** No server has issued it. */
export const invalidToken = 'e30.e30.e30'
