import type { RequestHandler, Response } from 'express'
import { type Options, rateLimit, type Store } from 'express-rate-limit'
import type { OperationEntry, OperationsTable, RateLimit } from '../../openapi/compiled/tables.js'
import type { HttpResponse } from '../operations/http-response.js'
import { customerOf, networkOf } from './address-prefix.js'

export interface RateLimitOptions {
  /** Where requests are counted, by the name of the limit. */
  readonly storeFor: (name: string) => Store
  /** Sends the 429. The limiter has set `Retry-After` and the `RateLimit` fields. */
  readonly refuse: (operation: OperationEntry, response: HttpResponse) => void
}

/** A network (/24, /48) may send this many times as many requests as one customer in it. */
const networkFactor = 10

/**
 * One limiter for each operation that has `x-rate-limit`. It counts per customer (an IPv4 address, an IPv6 /56), and what
 * passes also per network at a higher limit. The count belongs to the operation, so another spelling of its path does not
 * evade it.
 */
export function createRateLimits(
  operations: OperationsTable,
  { storeFor, refuse }: RateLimitOptions,
): ReadonlyMap<string, RequestHandler> {
  const limiters = new Map<string, RequestHandler>()
  for (const [operationId, operation] of Object.entries(operations)) {
    const declared = operation.rateLimit
    if (declared === null) continue
    const handler = (response: Response) => refuse(operation, recordedBy(response))
    const perCustomer = rateLimit({
      ...common(declared),
      identifier: operationId,
      limit: declared.limit,
      keyGenerator: (_request, response) => customerOf(recordedBy(response).record.address),
      handler: (_request, response) => handler(response),
      store: storeFor(operationId),
    })
    const perNetwork = rateLimit({
      ...common(declared),
      // The fields of a response that passes are those of the customer's limit.
      standardHeaders: false,
      limit: declared.limit * networkFactor,
      keyGenerator: (_request, response) => networkOf(recordedBy(response).record.address),
      handler: (request, response) => {
        const { resetTime } = (request as RateLimited).rateLimit
        const seconds = Math.max(1, Math.ceil(((resetTime?.getTime() ?? 0) - Date.now()) / 1000))
        response.setHeader('Retry-After', seconds)
        response.setHeader('RateLimit', `"${operationId}"; r=0; t=${seconds}`)
        handler(response)
      },
      store: storeFor(`${operationId}:network`),
    })
    limiters.set(operationId, inTurn(perCustomer, perNetwork))
  }
  return limiters
}

type RateLimited = Parameters<Options['handler']>[0] & { rateLimit: { resetTime?: Date } }

const recordedBy = (response: Response) => response as unknown as HttpResponse

function common({ window }: RateLimit) {
  return {
    windowMs: window * 1000,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // An unreachable store fails the request: a limit that lets everything pass is none.
    passOnStoreError: false,
  } as const
}

function inTurn(first: RequestHandler, second: RequestHandler): RequestHandler {
  return (request, response, next) =>
    first(request, response, (error?: unknown) => {
      if (error === undefined) void second(request, response, next)
      else next(error)
    })
}
