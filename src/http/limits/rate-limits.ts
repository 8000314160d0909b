import type { RequestHandler, Response } from 'express'
import { type Options, rateLimit } from 'express-rate-limit'
import { credentialOf } from '../../binding/request/credentials.js'
import type { Contract } from '../../openapi/compiled/contract.js'
import type { OperationEntry, RateLimit, SecurityScheme } from '../../openapi/compiled/tables.js'
import type { HttpResponse } from '../operations/http-response.js'
import { customerOf, networkOf } from './address-prefix.js'
import type { CountingOptions, SessionOf } from './rate-limit-options.js'

export interface RateLimitOptions extends CountingOptions {
  /** Sends the 429. The limiter has set `Retry-After` and the `RateLimit` fields. */
  readonly refuse: (operation: OperationEntry, response: HttpResponse) => void
}

/** A network (/24, /48) may send this many times as many requests as one customer in it. */
const networkFactor = 10

/** The key under which a request is counted. */
type KeyOf = (response: HttpResponse) => string

const byCustomer: KeyOf = ({ record }) => customerOf(record.address)
const byNetwork: KeyOf = ({ record }) => networkOf(record.address)
/** The address too: a thief elsewhere could else use up the limit, so that nobody ever sees the owner's replaced token. */
const bySession: KeyOf = ({ record }) => `${record.session} ${customerOf(record.address)}`

/**
 * One limiter for each operation that has `x-rate-limit`. It counts per customer (an IPv4 address, an IPv6 /56), and what
 * passes also per network at a higher limit. With `perSession`, requests with a genuine credential are counted per session,
 * and what passes also per customer and per network at higher limits. The count belongs to the operation, so another
 * spelling of its path does not evade it.
 * @throws Error when `perSession` names a security scheme whose sessions are unknown here
 */
export function createRateLimits(
  { operations, securitySchemes }: Pick<Contract, 'operations' | 'securitySchemes'>,
  { stores, sessionOf, refuse }: RateLimitOptions,
): ReadonlyMap<string, RequestHandler> {
  const limiters = new Map<string, RequestHandler>()
  for (const [operationId, operation] of Object.entries(operations)) {
    if (operation.rateLimit === null) continue
    const { limit, window, perSession } = operation.rateLimit
    const limiter = limiterFactory(operationId, operation.rateLimit, (response) =>
      refuse(operation, response),
    )
    const perCustomer = inTurn(
      limiter.inner(byCustomer, stores.storeFor(operationId)),
      limiter.outer(byNetwork, limit * networkFactor, stores.storeFor(`${operationId}:network`)),
    )
    if (perSession === undefined) {
      limiters.set(operationId, perCustomer)
      continue
    }
    const { scheme: name, addressLimit } = perSession
    const [scheme, find] = [securitySchemes[name], sessionOf[name]]
    if (!scheme || !find) throw new Error(`The sessions of "${name}" are unknown.`)
    const ofSessions = (suffix: string) => stores.storeFor(`${operationId}:sessions${suffix}`)
    const forSession = inTurn(
      limiter.inner(bySession, stores.bucketsFor(`${operationId}:session`, { limit, window })),
      limiter.outer(byCustomer, addressLimit, ofSessions('')),
      limiter.outer(byNetwork, addressLimit * networkFactor, ofSessions(':network')),
    )
    const recordSession = sessionRecorder(scheme, find)
    limiters.set(operationId, (request, response, next) =>
      (recordSession(request, response) ? forSession : perCustomer)(request, response, next),
    )
  }
  return limiters
}

function limiterFactory(
  operationId: string,
  { limit, window }: RateLimit,
  refuse: (response: HttpResponse) => void,
) {
  const common = (keyOf: KeyOf) => ({
    windowMs: window * 1000,
    legacyHeaders: false,
    // An unreachable store fails the request: a limit that lets everything pass is none.
    passOnStoreError: false,
    keyGenerator: (_request: unknown, response: Response) => keyOf(recordedBy(response)),
  })
  return {
    /** Counts by the limit of the contract. Its `RateLimit` fields are those of the response. */
    inner: (keyOf: KeyOf, store: Options['store']): RequestHandler =>
      rateLimit({
        ...common(keyOf),
        standardHeaders: 'draft-8',
        identifier: operationId,
        limit,
        handler: (_request, response) => refuse(recordedBy(response)),
        store,
      }),
    /** Counts by a higher limit. Sets the fields only when it refuses. */
    outer: (keyOf: KeyOf, higherLimit: number, store: Options['store']): RequestHandler =>
      rateLimit({
        ...common(keyOf),
        standardHeaders: false,
        limit: higherLimit,
        handler: (request, response) => {
          const { resetTime } = (request as RateLimited).rateLimit
          const seconds = Math.max(1, Math.ceil(((resetTime?.getTime() ?? 0) - Date.now()) / 1000))
          response.setHeader('Retry-After', seconds)
          response.setHeader('RateLimit', `"${operationId}"; r=0; t=${seconds}`)
          refuse(recordedBy(response))
        },
        store,
      }),
  }
}

/** Records the session of the credential that a request carries, if it is genuine. */
function sessionRecorder(scheme: SecurityScheme, find: SessionOf) {
  return (request: Parameters<RequestHandler>[0], response: Response): boolean => {
    const { url, headers } = request
    const [path = '', query = ''] = url.split('?', 2)
    const credential = credentialOf({ path, query, headers, body: undefined }, scheme)
    const { record } = recordedBy(response)
    record.session = credential ? find(credential) : undefined
    return record.session !== undefined
  }
}

type RateLimited = Parameters<Options['handler']>[0] & { rateLimit: { resetTime?: Date } }

const recordedBy = (response: Response) => response as unknown as HttpResponse

function inTurn(first: RequestHandler, ...others: readonly RequestHandler[]): RequestHandler {
  const [second, ...rest] = others
  if (second === undefined) return first
  const remaining = inTurn(second, ...rest)
  return (request, response, next) =>
    first(request, response, (error?: unknown) => {
      if (error === undefined) void remaining(request, response, next)
      else next(error)
    })
}
