import { isJson } from '../../openapi/operation/media-type.js'
import {
  type CompiledContract,
  type ContractOperation,
  type DeclaredResponse,
  declaredResponse,
} from '../contract/compiled-contract.js'
import { decodeContent } from './decode-content.js'
import { type Exchange, headerValue } from './exchange.js'

/** An exchange, together with what the contract declares for it. */
export interface ReceivedResponse {
  readonly exchange: Exchange
  /** Undefined where the request matches no operation. */
  readonly operation: ContractOperation | undefined
  /** Undefined where the contract does not declare the status. */
  readonly declared: DeclaredResponse | undefined
  /** The Content-Type as sent, with its parameters. */
  readonly contentType: string | undefined
  /** The body without its content codings; undefined where it does not have them. */
  readonly content: Buffer | undefined
  /** Undefined where the body is not JSON. */
  readonly json: unknown
  /** The error code in the body. */
  readonly code: string | undefined
}

/** @param operationId the operation that the request is for, if any */
export function toReceivedResponse(
  exchange: Exchange,
  operationId: string | undefined,
  { operations, unmatched }: CompiledContract,
): ReceivedResponse {
  const { status, headers } = exchange.response
  const operation = operationId === undefined ? undefined : operations.get(operationId)
  const contentType = headerValue(headers, 'content-type')
  const content = decodeContent(exchange.response)
  const isRead = content !== undefined && contentType !== undefined && isJson(contentType)
  const json = isRead ? parse(content) : undefined
  const code = status >= 400 ? memberOf(json, 'code') : undefined
  return {
    exchange,
    operation,
    declared: declaredResponse(operation?.responses ?? unmatched, status),
    contentType,
    content,
    json,
    code: typeof code === 'string' ? code : undefined,
  }
}

/** An own member of a JSON object. */
export function memberOf(json: unknown, name: string): unknown {
  const isObject = typeof json === 'object' && json !== null
  return isObject && Object.hasOwn(json, name) ? (json as Record<string, unknown>)[name] : undefined
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return undefined
  }
}
