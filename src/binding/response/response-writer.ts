import type { OutgoingHttpHeaders } from 'node:http'
import type { Contract } from '../../openapi/compiled/contract.js'
import type { ResponseEntry } from '../../openapi/compiled/tables.js'
import { concreteTypeFor, contentTypeOf, negotiate } from '../../openapi/operation/accept.js'
import { contentKeyFor } from '../../openapi/operation/media-type.js'
import type { MatchedRoute } from '../../openapi/operation/route-index.js'
import { responseKeyOf } from '../../openapi/operation/status-key.js'
import { writeHeader } from '../../openapi/serialization/header-value.js'
import type { ContractResponse, ResponseBody } from '../http-message.js'
import { constantHeaders } from './constant-headers.js'
import { declaredMembers } from './declared-members.js'
import type { ErrorResponses } from './faults.js'
import { InvalidResponse } from './invalid-response.js'
import { requireValid } from './require-valid.js'
import { encodeResponseBody } from './response-body.js'

/** A handler's response without the types that `Handlers` gives it. */
export interface UncheckedResponse {
  readonly status: number
  readonly body?: unknown
  /** Which of several declared media types the body is. */
  readonly mediaType?: string
  readonly code?: string
  readonly detail?: string
  readonly field?: string
  readonly headers?: OutgoingHttpHeaders
  readonly actor?: string
}

/** @param accept the Accept header of the request */
export type ResponseWriter = (
  route: MatchedRoute,
  response: UncheckedResponse,
  accept?: string,
) => ContractResponse<ResponseBody>

/**
 * Turns a handler's response into what is sent: the text of an error from the contract, the headers
 * that have one possible value, the body in its media type. Members that a closed schema does not declare
 * are left out.
 *
 * @param options with `validateResponses` a response that breaks the contract is an error instead
 */
export function responseWriter(
  contract: Contract,
  errors: ErrorResponses,
  { validateResponses }: { readonly validateResponses: boolean },
): ResponseWriter {
  const constants = new Map<ResponseEntry, OutgoingHttpHeaders>()
  for (const { responses } of Object.values(contract.operations)) {
    for (const response of Object.values(responses)) {
      constants.set(response, constantHeaders(response))
    }
  }

  function writeSuccess(
    declared: ResponseEntry,
    response: UncheckedResponse,
    accept: string | undefined,
  ): ContractResponse<ResponseBody> {
    const { status } = response
    const headers = { ...constants.get(declared), ...writtenHeaders(declared, response.headers) }
    const [first] = declared.mediaTypes
    if (first === undefined) return { status, headers, body: '' }
    const mediaType = mediaTypeOf(declared, response, headers, accept)
    if (mediaType !== first) headers['Content-Type'] = contentTypeOf(concreteTypeFor(mediaType))
    const shape = declared.shapes?.[contentKeyFor(declared.mediaTypes, mediaType) ?? '']
    const value =
      shape === undefined || validateResponses
        ? response.body
        : declaredMembers(contract.shapes ?? {}, shape, response.body)
    return { status, headers, body: encodeResponseBody(mediaType, value) }
  }

  return (route, response, accept) => {
    const { status, code } = response
    const { operationId, operation } = route
    const key = responseKeyOf(operation.responses, status)
    const declared = key && operation.responses[key]
    if (!declared) throw new InvalidResponse(`${operationId} declares no status ${status}`)
    if (code !== undefined) {
      const written = errors.ofCode({ [status]: declared }, code, response)
      if (validateResponses) requireValid(contract, route, key, written)
      return written
    }
    const written = writeSuccess(declared, response, accept)
    if (validateResponses) requireValid(contract, route, key, written)
    return written
  }
}

/** The media type that the handler names, or the one that the caller likes best. */
function mediaTypeOf(
  { mediaTypes }: ResponseEntry,
  { mediaType }: UncheckedResponse,
  { 'Content-Type': named }: OutgoingHttpHeaders,
  accept: string | undefined,
): string {
  const [first = ''] = mediaTypes
  if (mediaType !== undefined) return mediaType
  if (mediaTypes.length === 1 && !first.includes('*')) return first
  const isNamed = typeof named === 'string' && contentKeyFor(mediaTypes, named) !== undefined
  if (isNamed && named !== contentTypeOf(concreteTypeFor(first))) return named
  return negotiate(mediaTypes, accept)?.mediaType ?? first
}

/** Headers that hold a list or an object, as text. */
function writtenHeaders(
  declared: ResponseEntry,
  headers: OutgoingHttpHeaders | undefined,
): OutgoingHttpHeaders | undefined {
  if (headers === undefined) return undefined
  let written: OutgoingHttpHeaders | undefined
  for (const [name, value] of Object.entries(headers)) {
    const serialization = declared.headers[name]?.serialization
    if (serialization === undefined || value === undefined) continue
    written ??= { ...headers }
    written[name] = writeHeader(name, serialization, value)
  }
  return written ?? headers
}

/** operationId -> the media types of its 2xx responses. */
export function successMediaTypes({
  operations,
}: Contract): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(operations).map(([operationId, { responses }]) => {
      const successes = Object.entries(responses).filter(([status]) => /^2/.test(status))
      return [operationId, [...new Set(successes.flatMap(([, { mediaTypes }]) => mediaTypes))]]
    }),
  )
}
