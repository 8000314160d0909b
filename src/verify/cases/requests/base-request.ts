import { writeParameters } from '../../../openapi/serialization/parameters.js'
import { UnwritableValue } from '../../../openapi/serialization/unreadable-value.js'
import type { ContractOperation } from '../../contract/compiled-contract.js'
import type { Credentials } from '../../contract/credentials.js'
import type { Header, WireRequest } from '../../http/exchange.js'
import type { Fresh } from '../values/fresh-values.js'
import { type ParameterSample, parameterSamples, type SampleSource } from '../values/samples.js'

/** The operation that requests are built for, and what they need. */
export interface RequestBase extends SampleSource {
  /** The path of the server's URL, without a trailing slash. */
  readonly prefix: string
  /** Valid credentials; empty where none are known. */
  readonly credentials: Credentials
  readonly fresh: Fresh
}

/** The bytes of a body; no media type sends no Content-Type. */
export interface RequestBody {
  readonly mediaType?: string
  readonly bytes: Buffer
}

/**
 * A request with the given body, the required parameters and valid credentials.
 * @throws UnwritableValue for a parameter that cannot be written in its location
 */
export function requestWith(
  base: RequestBase,
  body: RequestBody | undefined,
  parameters: readonly ParameterSample[] = requiredOf(parameterSamples(base)),
): WireRequest {
  const { operation, prefix, credentials } = base
  const { path, query, headers } = writeParameters(operation.entry.path, parameters)
  const contentType: Header[] =
    body?.mediaType === undefined ? [] : [['Content-Type', body.mediaType]]
  return {
    method: operation.entry.method.toUpperCase(),
    target: `${prefix}${path}${withQuery(query, credentials)}`,
    headers: [...contentType, ...joinCookies([...headers, ...credentials.headers])],
    ...(body === undefined ? {} : { body: body.bytes }),
  }
}

/** `requestWith`, or undefined for a parameter that cannot be written in its location. */
export function requestIfWritable(...args: Parameters<typeof requestWith>) {
  try {
    return requestWith(...args)
  } catch (error) {
    if (error instanceof UnwritableValue) return undefined
    throw error
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
function joinCookies(headers: readonly Header[]): Header[] {
  const cookies = headers.filter(([name]) => name === 'Cookie').map(([, value]) => value)
  const others = headers.filter(([name]) => name !== 'Cookie')
  return cookies.length === 0 ? others : [...others, ['Cookie', cookies.join('; ')]]
}

/** Whether every security alternative of an operation needs a credential. */
export function requiresCredential({ entry }: ContractOperation): boolean {
  return entry.security.length > 0 && entry.security.every((schemes) => schemes.length > 0)
}
