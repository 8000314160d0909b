import type { Contract } from '../../openapi/compiled/contract.js'
import type { ResponsesTable } from '../../openapi/compiled/tables.js'
import { contentTypeOf } from '../../openapi/operation/accept.js'
import { statusOfKey } from '../../openapi/operation/status-key.js'
import type { ContractResponse } from '../http-message.js'
import { constantHeaders } from './constant-headers.js'
import { type ErrorDetails, type ErrorResponses, faultNames, faultStatuses } from './faults.js'
import { problemResponses, type WriteProblem } from './problem-responses.js'

/**
 * The codes of `x-faults`. A contract without them gets problems in the form that `writeProblem` gives them, those of RFC 9457
 * by default; codes that the contract declares are written from its examples all the same.
 *
 * @throws Error when the contract names codes for some faults, and none for another
 */
export function errorResponses(contract: Contract, writeProblem?: WriteProblem): ErrorResponses {
  const problems = problemResponses(writeProblem)
  const hasCodes = Object.keys(contract.faults).length > 0
  for (const fault of faultNames) {
    if (hasCodes && contract.faults[fault] === undefined) {
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
    if (declared === undefined && !hasCodes) return problems.ofCode(responses, code, details)
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
      if (!hasCodes) return problems.ofFault(responses, fault, details)
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
