import type { RequestCounters } from '../rate-limit-options.js'
import { memoryBuckets } from './memory-buckets.js'
import { memoryStore } from './memory-store.js'

/** Addresses or sessions that are remembered at once for one limit. */
const maxKeys = 100_000

/** Counts in the memory of this process. */
export function memoryCounters(now: () => Date) {
  return {
    storeFor: () => memoryStore({ maxKeys, now }),
    bucketsFor: (_name, rate) => memoryBuckets(rate, { maxKeys, now }),
  } satisfies RequestCounters
}
