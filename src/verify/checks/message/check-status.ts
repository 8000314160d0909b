import type { CompiledContract } from '../../contract/compiled-contract.js'
import { headerValue, type WireRequest } from '../../http/exchange.js'
import { type Check, noViolations } from '../check.js'

/** Refusals that HTTP itself defines for methods, sizes, media types and rates (RFC 9110, RFC 6585). */
const httpRefusals = new Set([405, 406, 411, 413, 414, 415, 429, 431])

/**
 * `status-declared`. A contract without `x-faults` does not state how requests are refused that HTTP itself refuses, so
 * these statuses need no declaration there; neither does the 401 that a security requirement implies.
 */
export const createStatusCheck =
  ({ faults }: CompiledContract): Check =>
  ({ declared, operation, exchange }) => {
    if (declared !== undefined || operation === undefined) return noViolations
    const { request, response } = exchange
    const { status } = response
    if (Object.keys(faults).length === 0) {
      if (httpRefusals.has(status)) return noViolations
      if (status === 401 && operation.entry.security.length > 0) return noViolations
    }
    if (isTooLong(request) && [414, 431].includes(status)) return noViolations
    // RFC 9110, 12.4.1: a server may refuse what the client does not accept, or ignore the Accept header.
    if (status === 406 && headerValue(request.headers, 'accept') !== undefined) return noViolations
    const expected = `one of ${[...operation.responses.keys()].join(', ')}`
    return [{ rule: 'status-declared', expected, seen: String(status) }]
  }

/** Servers limit the request line and the headers; 8,000 bytes are recommended as a minimum (RFC 9110, 4.1). */
function isTooLong({ target, headers }: WireRequest): boolean {
  return target.length + headers.flat().join('').length > 8000
}

/** `no-5xx`: a request of this program must not cause one, even where the contract declares it. */
export const checkServerError: Check = ({ exchange, code }) => {
  const { status, reason } = exchange.response
  if (status < 500) return noViolations
  return [
    { rule: 'no-5xx', expected: 'a status below 500', seen: `${status} ${code ?? reason}`.trim() },
  ]
}
