import type { ContractRequest } from '../../binding/http-message.js'
import { credentialOf } from '../../binding/request/credentials.js'
import type { Contract } from '../../openapi/compiled/contract.js'
import type { RateLimit, SessionLimit } from '../../openapi/compiled/tables.js'
import { customerOf, networkOf } from './address-prefix.js'
import type { RequestCounter, RequestCounters, SessionOf } from './rate-limit-options.js'

/** What counting a request says. */
export interface Count {
  readonly isRefused: boolean
  /** `RateLimit` and `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers-08), and `Retry-After` of a refusal. */
  readonly headers: Readonly<Record<string, string>>
}

/** Counts a request of an operation; undefined where it has no limit. @throws when it can't be counted */
export type CountRequest = (
  operationId: string,
  request: ContractRequest,
  address: string,
) => Promise<Count | undefined>

export interface RateLimitOptions {
  readonly stores: RequestCounters
  /** By security scheme, for each that `perSession` names; undefined: requests are counted by their address alone. */
  readonly sessionOf: Readonly<Record<string, SessionOf>> | undefined
}

/** What a request is counted by. */
interface Sender {
  readonly address: string
  /** That of its credential, if it is genuine. */
  readonly session: string | undefined
}

/** One of the limits that a request has to pass. */
interface Limit {
  readonly keyOf: (sender: Sender) => string
  readonly limit: number
  readonly counter: RequestCounter
}

/** A network (/24, /48) may send this many times as many requests as one customer in it. */
const networkFactor = 10

const byCustomer = ({ address }: Sender) => customerOf(address)
const byNetwork = ({ address }: Sender) => networkOf(address)
/** The address too: a thief elsewhere could else use up the limit, so that nobody ever sees the owner's replaced token. */
const bySession = ({ address, session }: Sender) => `${session} ${customerOf(address)}`

/**
 * The limits of the operations that have `x-rate-limit`. Requests are counted per customer (an IPv4 address, an IPv6 /56), and
 * what passes also per network at a higher limit. With `perSession`, requests with a genuine credential are counted per session,
 * and what passes also per customer and per network at higher limits. The count belongs to the operation, so another
 * spelling of its path does not evade it.
 * @throws Error when `perSession` names a security scheme whose sessions are unknown here
 */
export function createRateLimits(
  contract: Pick<Contract, 'operations' | 'securitySchemes'>,
  options: RateLimitOptions,
): CountRequest {
  const counting = new Map<string, (request: ContractRequest, address: string) => Promise<Count>>()
  for (const [operationId, { rateLimit }] of Object.entries(contract.operations)) {
    if (rateLimit === null) continue
    const { limit } = rateLimit
    const { stores } = options
    const count = counterOf(operationId, rateLimit, [
      { keyOf: byCustomer, limit, counter: stores.storeFor(operationId) },
      {
        keyOf: byNetwork,
        limit: limit * networkFactor,
        counter: stores.storeFor(`${operationId}:network`),
      },
    ])
    const perSession = sessionCounter(operationId, rateLimit, contract, options)
    counting.set(operationId, async (request, address) => {
      const session = perSession?.sessionOf(request)
      return session === undefined || perSession === undefined
        ? count({ address, session })
        : perSession.count({ address, session })
    })
  }
  return async (operationId, request, address) => counting.get(operationId)?.(request, address)
}

function sessionCounter(
  operationId: string,
  rateLimit: RateLimit & { readonly perSession?: SessionLimit },
  { securitySchemes }: Pick<Contract, 'securitySchemes'>,
  { stores, sessionOf }: RateLimitOptions,
) {
  const { limit, window, perSession } = rateLimit
  if (perSession === undefined || sessionOf === undefined) return undefined
  const { scheme: name, addressLimit } = perSession
  const [scheme, find] = [securitySchemes[name], sessionOf[name]]
  if (!scheme || !find) throw new Error(`The sessions of "${name}" are unknown.`)
  const ofSessions = (suffix: string) => stores.storeFor(`${operationId}:sessions${suffix}`)
  return {
    sessionOf: (request: ContractRequest) => {
      const credential = credentialOf(request, scheme)
      return credential ? find(credential) : undefined
    },
    count: counterOf(operationId, rateLimit, [
      {
        keyOf: bySession,
        limit,
        counter: stores.bucketsFor(`${operationId}:session`, { limit, window }),
      },
      { keyOf: byCustomer, limit: addressLimit, counter: ofSessions('') },
      { keyOf: byNetwork, limit: addressLimit * networkFactor, counter: ofSessions(':network') },
    ]),
  }
}

/** Counts by each limit in turn until one refuses. The fields are those of the first, unless another one refuses. */
function counterOf(
  operationId: string,
  { limit: declared, window }: RateLimit,
  limits: readonly Limit[],
): (sender: Sender) => Promise<Count> {
  for (const { counter } of limits) counter.init?.({ windowMs: window * 1000 })
  return async (sender) => {
    let headers: Count['headers'] | undefined
    for (const { keyOf, limit, counter } of limits) {
      const { totalHits, resetTime } = await counter.increment(keyOf(sender))
      const seconds = secondsUntil(resetTime)
      headers ??= {
        'RateLimit-Policy': `"${operationId}"; q=${declared}; w=${window}`,
        RateLimit: `"${operationId}"; r=${Math.max(0, limit - totalHits)}; t=${seconds}`,
      }
      if (totalHits > limit) {
        const spent = `"${operationId}"; r=0; t=${seconds}`
        return {
          isRefused: true,
          headers: { ...headers, RateLimit: spent, 'Retry-After': String(seconds) },
        }
      }
    }
    return { isRefused: false, headers: headers ?? {} }
  }
}

function secondsUntil(time: Date | undefined): number {
  return Math.max(1, Math.ceil(((time?.getTime() ?? 0) - Date.now()) / 1000))
}
