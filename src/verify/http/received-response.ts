import {
  type DeclaredAnswer,
  declaredAnswer,
  type Subject,
  type SubjectOperation,
} from '../run/compiled-contract.js'
import { type Exchange, headerValue } from './exchange.js'

/** An exchange, with what the contract says of it: what the checks look at. */
export interface ReceivedResponse {
  readonly exchange: Exchange
  /** Undefined where the request belongs to no operation. */
  readonly operation: SubjectOperation | undefined
  /** Undefined where the contract does not declare the status. */
  readonly declared: DeclaredAnswer | undefined
  /** In lower case, without parameters. */
  readonly mediaType: string | undefined
  /** Undefined where the body is not JSON. */
  readonly json: unknown
  /** The error code in the body. */
  readonly code: string | undefined
}

/** @param operationId the operation that the request was meant for, if any */
export function readAnswer(
  exchange: Exchange,
  operationId: string | undefined,
  { operations, unmatched }: Subject,
): ReceivedResponse {
  const { status, headers, body } = exchange.response
  const operation = operationId === undefined ? undefined : operations.get(operationId)
  const mediaType = headerValue(headers, 'content-type')?.split(';', 1)[0]?.trim().toLowerCase()
  const json = isJson(mediaType) ? parse(body) : undefined
  const code = status >= 400 ? memberOf(json, 'code') : undefined
  return {
    exchange,
    operation,
    declared: declaredAnswer(operation?.answers ?? unmatched, status),
    mediaType,
    json,
    code: typeof code === 'string' ? code : undefined,
  }
}

export function isJson(mediaType: string | undefined): boolean {
  return mediaType !== undefined && /^application\/(.+\+)?json$/.test(mediaType)
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
