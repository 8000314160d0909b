import { writeParameters } from '../../../openapi/serialization/parameters.js'
import type { CompiledContract, ContractOperation } from '../../contract/compiled-contract.js'
import type { Credentials } from '../../contract/credentials.js'
import type { Header, WireRequest } from '../../http/exchange.js'
import { type ParameterSample, parameterSamples } from '../values/samples.js'

/** The operation that requests are built for, and what they need. */
export interface RequestBase {
  readonly contract: CompiledContract
  readonly operation: ContractOperation
  /** The path of the server's URL, without a slash at its end. */
  readonly prefix: string
  /** Valid credentials; empty where none are known. */
  readonly credentials: Credentials
}

/** A request with the given body, the required parameters and valid credentials. */
export function requestWith(
  base: RequestBase,
  body: { readonly mediaType?: string; readonly bytes: Buffer } | undefined,
  parameters: readonly ParameterSample[] = requiredOf(parameterSamples(base)),
): WireRequest {
  const { operation, prefix, credentials } = base
  const { path, query, headers } = writeParameters(operation.entry.path, parameters)
  const contentType: Header[] =
    body?.mediaType === undefined ? [] : [['Content-Type', body.mediaType]]
  return {
    method: operation.entry.method.toUpperCase(),
    target: `${prefix}${path}${withQuery(query, credentials)}`,
    headers: [...contentType, ...mergedCookies([...headers, ...credentials.headers])],
    ...(body === undefined ? {} : { body: body.bytes }),
  }
}

/** @param query empty, or with its question mark */
function withQuery(query: string, { query: more }: Credentials): string {
  if (more.length === 0) return query
  const pairs = more.map((pair) => pair.map(encodeURIComponent).join('='))
  return `${query === '' ? '?' : `${query}&`}${pairs.join('&')}`
}

export function requiredOf(samples: readonly ParameterSample[]): ParameterSample[] {
  return samples.filter(({ entry }) => entry.required)
}

/** Joins all cookies into one Cookie header (RFC 6265, 5.4). */
function mergedCookies(headers: readonly Header[]): Header[] {
  const cookies = headers.filter(([name]) => name === 'Cookie').map(([, value]) => value)
  const others = headers.filter(([name]) => name !== 'Cookie')
  return cookies.length === 0 ? others : [...others, ['Cookie', cookies.join('; ')]]
}

/** Whether every security alternative of an operation needs a credential. */
export function requiresCredential({ entry }: ContractOperation): boolean {
  return entry.security.length > 0 && entry.security.every((schemes) => schemes.length > 0)
}
