import type { OutgoingHttpHeaders } from 'node:http'
import type { ResponsesTable } from '../../openapi/compiled/tables.js'
import type { ContractResponse } from '../http-message.js'

/** The faults that occur before or instead of a handler: the names under `x-faults`. */
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
  readonly detail?: string | undefined
  readonly field?: string | undefined
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

/** The status of a fault: the first of those that fit which the operation declares. */
export function statusOfFault(responses: ResponsesTable, fault: FaultName): number {
  const [usual] = faultStatuses[fault]
  return faultStatuses[fault].find((each) => Object.hasOwn(responses, String(each))) ?? usual
}
