import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit, type Store } from 'express-rate-limit'
import type { OperationEntry, OperationsTable } from '../../openapi/compiled/tables.js'
import type { HttpResponse } from '../operations/http-response.js'

export interface RateLimitOptions {
  /** Where the requests of an operation are counted. */
  readonly storeFor: (operationId: string) => Store
  readonly addressOf: (request: IncomingMessage) => string
  /** Sends the 429. The limiter has set `Retry-After` and the `RateLimit` fields. */
  readonly refuse: (operation: OperationEntry, response: HttpResponse) => void
}

/**
 * One limiter for each operation that has `x-rate-limit`, counting per client address (IPv6 by its /56: a customer's
 * usual prefix). The count belongs to the operation, so another spelling of its path is no way around it.
 */
export function createRateLimits(
  operations: OperationsTable,
  { storeFor, addressOf, refuse }: RateLimitOptions,
): ReadonlyMap<string, RequestHandler> {
  const limiters = new Map<string, RequestHandler>()
  for (const [operationId, operation] of Object.entries(operations)) {
    const declared = operation.rateLimit
    if (declared === null) continue
    limiters.set(
      operationId,
      rateLimit({
        identifier: operationId,
        limit: declared.limit,
        windowMs: declared.window * 1000,
        standardHeaders: 'draft-8',
        legacyHeaders: false,
        // A store that is away fails the request: a limit that lets everything pass is none.
        passOnStoreError: false,
        keyGenerator: (request) => ipKeyGenerator(addressOf(request)),
        handler: (_request, response) => refuse(operation, response as unknown as HttpResponse),
        store: storeFor(operationId),
      }),
    )
  }
  return limiters
}
