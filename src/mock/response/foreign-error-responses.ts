import { STATUS_CODES } from 'node:http'
import type { ContractResponse } from '../../binding/http-message.js'
import { contentTypeOf } from '../../binding/response/constant-headers.js'
import type { ErrorResponses, FaultName } from '../../binding/response/error-responses.js'
import type { ResponseEntry } from '../../openapi/compiled/tables.js'
import { isJson } from '../../openapi/operation/media-type.js'
import { responseKeyOf } from '../../openapi/operation/status-key.js'

/** The statuses that say what is wrong; the first that an operation declares is its answer. */
const statuses: Readonly<Record<FaultName, readonly [number, ...number[]]>> = {
  unknownPath: [404],
  wrongMethod: [405],
  malformedRequest: [400, 422],
  requestTimeout: [408],
  headersTooLarge: [431],
  invalidRequest: [422, 400],
  bodyTooLarge: [413],
  unsupportedMediaType: [415, 400],
  crossSite: [403],
  rateLimited: [429],
  internal: [500],
  unavailable: [503],
}

/**
 * Errors for a contract that names no codes (`x-faults`): the declared response with its own example, or else a problem of
 * RFC 9457 that says what is wrong.
 */
export function foreignErrorResponses(): ErrorResponses {
  const reply = (
    status: number,
    declared: ResponseEntry | undefined,
    reason: string,
    headers: ContractResponse['headers'] = {},
  ): ContractResponse => {
    const example = declared && jsonExample(declared)
    const contentType = example ? contentTypeOf(example.mediaType) : 'application/problem+json'
    const problem = { title: STATUS_CODES[status], status, detail: reason }
    return {
      status,
      headers: { ...headers, 'Content-Type': contentType },
      body: JSON.stringify(example ? example.value : problem),
      code: reason,
    }
  }

  return {
    ofCode: (responses, code, { headers } = {}) => {
      const [key, declared] = Object.entries(responses)[0] ?? []
      return reply(Number(key), declared, code, headers)
    },
    ofFault: (responses, fault, { detail = fault, headers } = {}) => {
      const [usual] = statuses[fault]
      const status = statuses[fault].find((each) => Object.hasOwn(responses, String(each))) ?? usual
      const key = responseKeyOf(responses, status)
      return reply(status, key === undefined ? undefined : responses[key], detail, headers)
    },
  }
}

function jsonExample({
  examples,
}: ResponseEntry): { mediaType: string; value: unknown } | undefined {
  const mediaType = Object.keys(examples).find(isJson)
  const [value] = Object.values(examples[mediaType ?? ''] ?? {})
  return mediaType === undefined || value === undefined ? undefined : { mediaType, value }
}
