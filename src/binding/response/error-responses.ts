import type { OutgoingHttpHeaders } from 'node:http'
import type { Contract } from '../../openapi/compiled/contract.js'
import type { ResponsesTable } from '../../openapi/compiled/tables.js'
import { contentTypeOf } from '../../openapi/operation/accept.js'
import type { ContractResponse } from '../http-message.js'
import { constantHeaders } from './constant-headers.js'

/** What can go wrong before, or instead of, a handler: the names under `x-faults`. */
export const faultNames = [
  'unknownPath',
  'wrongMethod',
  'malformedRequest',
  'requestTimeout',
  'headersTooLarge',
  'invalidRequest',
  'bodyTooLarge',
  'unsupportedMediaType',
  'crossSite',
  'rateLimited',
  'internal',
  'unavailable',
] as const

/** Faults that a contract may leave out: without a code for `notAcceptable` Accept is ignored where nothing fits (RFC 9110, 12.4.1). */
export const optionalFaultNames = ['notAcceptable'] as const

export type FaultName = (typeof faultNames)[number] | (typeof optionalFaultNames)[number]

/** Overrides what the contract's example of the code says. */
export interface ErrorDetails {
  readonly detail?: string
  readonly field?: string
  readonly headers?: OutgoingHttpHeaders
}

/** Writes the contract's error bodies: the example of a code, with the details of the moment. */
export interface ErrorResponses {
  /** The reply for a code of an operation (`responses`), or of no operation at all. */
  ofCode(responses: ResponsesTable, code: string, details?: ErrorDetails): ContractResponse
  /** The reply for a fault, by the code that `x-faults` names for it. */
  ofFault(responses: ResponsesTable, fault: FaultName, details?: ErrorDetails): ContractResponse
}

/**
 * @throws Error when the contract names no code for a fault, or a code that it declares nowhere.
 */
export function errorResponses(contract: Contract): ErrorResponses {
  for (const fault of faultNames) {
    if (contract.faults[fault] === undefined) {
      throw new Error(`The contract names no code for the fault "${fault}"; add it to x-faults.`)
    }
  }

  const ofCode: ErrorResponses['ofCode'] = (responses, code, details = {}) => {
    const declared = findCode(responses, code) ?? findCode(contract.unmatched, code)
    if (declared === undefined) throw new Error(`No response declares the code "${code}".`)
    const body: Record<string, unknown> = { ...declared.example }
    if (details.detail !== undefined) body.detail = details.detail
    if (details.field !== undefined) body.field = details.field
    return {
      status: declared.status,
      headers: {
        ...constantHeaders(declared.response),
        'Content-Type': contentTypeOf(declared.mediaType ?? 'application/json'),
        ...details.headers,
      },
      body: JSON.stringify(body),
      code,
    }
  }

  return {
    ofCode,
    ofFault: (responses, fault, details) =>
      ofCode(responses, contract.faults[fault] ?? fault, details),
  }
}

function findCode(responses: ResponsesTable, code: string) {
  for (const [status, response] of Object.entries(responses)) {
    const entry = response.codes[code]
    if (entry === undefined) continue
    const mediaType = response.mediaTypes.find((each) =>
      Object.hasOwn(response.examples[each] ?? {}, entry.example),
    )
    const example = response.examples[mediaType ?? '']?.[entry.example] as object
    return { status: Number(status), response, mediaType, example }
  }
  return undefined
}
