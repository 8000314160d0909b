import type { OutgoingHttpHeaders } from 'node:http'
import type { Contract } from '../../openapi/compiled/contract.js'
import type { ResponseEntry } from '../../openapi/compiled/tables.js'
import {
  contentKeyFor,
  isJson,
  isText,
  sequentialKindOf,
} from '../../openapi/operation/media-type.js'
import type { MatchedRoute } from '../../openapi/operation/route-index.js'
import { readHeaders } from '../../openapi/serialization/header-value.js'
import { UnreadableValue } from '../../openapi/serialization/unreadable-value.js'
import { describeErrors } from '../../openapi/validation/describe-errors.js'
import type { ContractResponse, ResponseBody } from '../http-message.js'
import { InvalidResponse } from './invalid-response.js'

/**
 * Checks a response that is about to be sent, or that another server has sent: its body if it is JSON or text, and its headers.
 * @param key that of the declared response: `200`, `4XX`, `default`
 * @throws InvalidResponse
 */
export function requireValid(
  contract: Contract,
  { operationId, operation }: MatchedRoute,
  key: string,
  response: ContractResponse<ResponseBody>,
): void {
  const validators = contract.validators[operationId]?.responses[key]
  const { status, headers, body } = response
  const mediaType = contentKeyFor(
    Object.keys(validators?.body ?? {}),
    String(headers['Content-Type'] ?? ''),
  )
  const validateBody = mediaType === undefined ? undefined : validators?.body[mediaType]
  if (validateBody && typeof body === 'string' && mediaType !== undefined) {
    const isChecked =
      isJson(mediaType) || (isText(mediaType) && sequentialKindOf(mediaType) === undefined)
    if (isChecked && !validateBody(isJson(mediaType) ? JSON.parse(body) : body)) {
      throw new InvalidResponse(`${operationId} ${status} body: ${describeErrors(validateBody)}`)
    }
  }
  const validateHeaders = validators?.headers
  if (validateHeaders && !validateHeaders(valuesOf(operation.responses[key], headers))) {
    throw new InvalidResponse(
      `${operationId} ${status} headers: ${describeErrors(validateHeaders)}`,
    )
  }
}

/** @throws InvalidResponse */
function valuesOf(declared: ResponseEntry | undefined, headers: OutgoingHttpHeaders) {
  try {
    return readHeaders(declared?.headers ?? {}, (name) => {
      const value = headers[name]
      return typeof value === 'number' ? String(value) : value
    })
  } catch (error) {
    if (error instanceof UnreadableValue) throw new InvalidResponse(`header ${error.message}`)
    throw error
  }
}
