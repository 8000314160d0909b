import type { Misfit, Visit } from './grammar.js'
import { below, isFields } from './places.js'

/** Finds each `x-rate-limit` and each `x-max-bytes` of a body that says no numbers. */
export function checkExtensions(visits: readonly Visit[]): Misfit[] {
  return visits.flatMap(({ kind, place }): Misfit[] => {
    const rateLimit = kind === 'operation' ? below(place, 'x-rate-limit') : undefined
    const maxBytes = kind === 'requestBody' ? below(place, 'x-max-bytes') : undefined
    if (rateLimit !== undefined && !isRateLimit(rateLimit.value)) {
      const message = 'x-rate-limit must be {limit, window}, a number of requests and of seconds'
      return [{ place: rateLimit, message }]
    }
    if (maxBytes !== undefined && !isPositive(maxBytes.value)) {
      return [{ place: maxBytes, message: 'x-max-bytes must be a number of bytes' }]
    }
    return []
  })
}

function isRateLimit(value: unknown): boolean {
  return isFields(value) && isPositive(value.limit) && isPositive(value.window)
}

function isPositive(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) > 0
}
