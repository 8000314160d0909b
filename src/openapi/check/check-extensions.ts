import { childAt, isObject } from '../document/document-node.js'
import type { Visit } from '../document/object-types.js'
import type { Finding } from './problem.js'

/** Finds each `x-rate-limit` and each `x-max-bytes` of a body that says no numbers. */
export function checkExtensions(visits: readonly Visit[]): Finding[] {
  return visits.flatMap(({ kind, node }): Finding[] => {
    const rateLimit = kind === 'operation' ? childAt(node, 'x-rate-limit') : undefined
    const maxBytes = kind === 'requestBody' ? childAt(node, 'x-max-bytes') : undefined
    if (rateLimit !== undefined && !isRateLimit(rateLimit.value)) {
      const message = 'x-rate-limit must be {limit, window}, a number of requests and of seconds'
      return [{ node: rateLimit, message }]
    }
    if (maxBytes !== undefined && !isPositive(maxBytes.value)) {
      return [{ node: maxBytes, message: 'x-max-bytes must be a number of bytes' }]
    }
    return []
  })
}

function isRateLimit(value: unknown): boolean {
  return isObject(value) && isPositive(value.limit) && isPositive(value.window)
}

function isPositive(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) > 0
}
