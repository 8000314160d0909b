import { writeParameters } from '../../../openapi/serialization/write-parameters.js'
import type { Header, WireRequest } from '../../http/exchange.js'
import type { Subject, SubjectOperation } from '../../run/compiled-contract.js'
import { type ParameterSample, parameterSamples } from '../values/samples.js'

/** What requests to an operation are made of. */
export interface RequestBase {
  readonly subject: Subject
  readonly operation: SubjectOperation
  /** The path of the server's URL, without a slash at its end. */
  readonly prefix: string
  /** Genuine credentials; none where nobody told how to come by them. */
  readonly credentials: readonly Header[]
}

/** A request with the required parameters and genuine credentials, and the body that is given. */
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
    target: `${prefix}${path}${query}`,
    headers: [...contentType, ...mergedCookies([...headers, ...credentials])],
    ...(body === undefined ? {} : { body: body.bytes }),
  }
}

export function requiredOf(samples: readonly ParameterSample[]): ParameterSample[] {
  return samples.filter(({ entry }) => entry.required)
}

/** RFC 6265, 5.4: one Cookie header. */
function mergedCookies(headers: readonly Header[]): Header[] {
  const cookies = headers.filter(([name]) => name === 'Cookie').map(([, value]) => value)
  const others = headers.filter(([name]) => name !== 'Cookie')
  return cookies.length === 0 ? others : [...others, ['Cookie', cookies.join('; ')]]
}

/** Whether every way into an operation asks for a credential. */
export function requiresCredential({ entry }: SubjectOperation): boolean {
  return entry.security.length > 0 && entry.security.every((schemes) => schemes.length > 0)
}
