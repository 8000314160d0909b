import type { OutgoingHttpHeaders } from 'node:http'
import type { Contract } from '../../openapi/compiled/contract.js'
import type { ResponsesTable } from '../../openapi/compiled/tables.js'
import { contentTypeOf } from '../../openapi/operation/accept.js'
import { statusOfKey } from '../../openapi/operation/status-key.js'
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

/** Faults that a contract may leave out. */
export const optionalFaultNames = ['notAcceptable'] as const

export type FaultName = (typeof faultNames)[number] | (typeof optionalFaultNames)[number]

/** The statuses for each fault. The first one that the operation declares is sent. */
export const faultStatuses: Readonly<Record<FaultName, readonly [number, ...number[]]>> = {
  unknownPath: [404],
  wrongMethod: [405],
  notAcceptable: [406],
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
  /**
   * The reply for a fault, by the code that `x-faults` names for it. Without one, a fault that the contract may leave
   * out has the first code that its status declares, or no body.
   */
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

  function write(
    responses: ResponsesTable,
    code: string,
    details: ErrorDetails,
    statuses: readonly number[],
  ): ContractResponse {
    const declared =
      findCode(responses, code, statuses) ?? findCode(contract.unmatched, code, statuses)
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
    ofCode: (responses, code, details = {}) =>
      write(responses, code, details, faultStatuses.invalidRequest),
    ofFault(responses, fault, details = {}) {
      const statuses = faultStatuses[fault]
      const code = contract.faults[fault] ?? Object.keys(responses[statuses[0]]?.codes ?? {})[0]
      if (code !== undefined) return write(responses, code, details, statuses)
      return { status: statuses[0], headers: { ...details.headers }, body: '' }
    },
  }
}

function findCode(responses: ResponsesTable, code: string, statuses: readonly number[]) {
  for (const [key, response] of Object.entries(responses)) {
    const entry = response.codes[code]
    if (entry === undefined) continue
    const mediaType = response.mediaTypes.find((each) =>
      Object.hasOwn(response.examples[each] ?? {}, entry.example),
    )
    const example = response.examples[mediaType ?? '']?.[entry.example] as object
    return { status: statusOfKey(key, statuses), response, mediaType, example }
  }
  return undefined
}
