import type { OperationsTable } from '../../openapi/compiled/tables.js'
import { customerOf } from '../limits/address-prefix.js'
import type { RequestCounter, RequestCounters } from '../limits/rate-limit-options.js'

/** What counting a request says. */
export interface Count {
  readonly isRefused: boolean
  /** `RateLimit` and `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers-08), and `Retry-After` of a refusal. */
  readonly headers: Readonly<Record<string, string>>
}

/** Counts a request of an operation; undefined where it has no limit. */
export type CountRequest = (operationId: string, address: string) => Promise<Count | undefined>

/** Counts per customer: an IPv4 address, an IPv6 /56. The count belongs to the operation (`x-rate-limit`). */
export function countRequests(
  operations: OperationsTable,
  counters: RequestCounters,
): CountRequest {
  const limits = new Map<string, { counter: RequestCounter; limit: number; window: number }>()
  for (const [operationId, { rateLimit }] of Object.entries(operations)) {
    if (rateLimit === null) continue
    const { limit, window } = rateLimit
    const counter = counters.storeFor(operationId)
    counter.init?.({ windowMs: window * 1000 })
    limits.set(operationId, { counter, limit, window })
  }
  return async (operationId, address) => {
    const declared = limits.get(operationId)
    if (declared === undefined) return undefined
    const { counter, limit, window } = declared
    const { totalHits, resetTime } = await counter.increment(customerOf(address))
    const left = (resetTime?.getTime() ?? 0) - Date.now()
    const seconds = Math.max(1, Math.ceil(left / 1000))
    const isRefused = totalHits > limit
    return {
      isRefused,
      headers: {
        'RateLimit-Policy': `"${operationId}"; q=${limit}; w=${window}`,
        RateLimit: `"${operationId}"; r=${Math.max(0, limit - totalHits)}; t=${seconds}`,
        ...(isRefused ? { 'Retry-After': String(seconds) } : {}),
      },
    }
  }
}
