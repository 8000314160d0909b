import type { Binding } from '../../binding/binding.js'
import type { ContractResponse, ResponseBody } from '../../binding/http-message.js'
import type { ErrorDetails, FaultName } from '../../binding/response/faults.js'
import type { MatchedRoute } from '../../openapi/operation/route-index.js'
import { memoryCounters } from '../limits/memory/memory-counters.js'
import type { RequestCounters, SessionOf } from '../limits/rate-limit-options.js'
import { createRateLimits } from '../limits/rate-limits.js'
import { isCrossSite, takesCookies } from '../operations/cross-site.js'
import { exposedHeaders } from '../operations/exposed-headers.js'
import type { RetryAfterOf } from '../operations/failures.js'
import { UnreadableBody } from '../operations/unreadable-body.js'
import { consoleLogger } from '../server/console-logger.js'
import type { Logger } from '../server/logger.js'
import { contractRequest, readFetchBody } from './contract-request.js'
import { createCors } from './cors.js'
import { fetchResponse } from './fetch-response.js'

/** A server of the Fetch standard. The arguments after the request are those of the runtime. */
export type FetchHandler = (request: Request, ...context: never[]) => Promise<Response>

export interface FetchOptions {
  /** Gets a line for each request, and what failed; by default JSON on the console. */
  readonly logger?: Logger
  /** Origins that may call from a browser; none by default. */
  readonly corsOrigins?: readonly string[]
  /** Whether cookies have `Secure`; true by default. */
  readonly secureCookies?: boolean
  /** The caller's address. Only the runtime knows it; without it the requests of operations with `x-rate-limit` are not counted. */
  readonly addressOf?: (request: Request, ...context: never[]) => string | undefined
  /** Where they are counted; in memory by default. */
  readonly counters?: RequestCounters
  /** By security scheme, for each that `perSession` of an `x-rate-limit` names; without it all requests are counted by their address. */
  readonly sessionOf?: Readonly<Record<string, SessionOf>>
  /** Seconds to wait, for errors that mean that the service is busy or unavailable (503). By default none does (500). */
  readonly retryAfterOf?: RetryAfterOf
}

/**
 * Serves a contract wherever there is the Fetch standard: route -> cross-site check -> count -> read the body -> binding.
 * It uses nothing of node:http.
 */
export function fetchHandler(binding: Binding, options: FetchOptions = {}): FetchHandler {
  const { contract, errors } = binding
  const {
    logger = consoleLogger(),
    corsOrigins = [],
    secureCookies = true,
    addressOf = () => undefined,
    counters = memoryCounters(() => new Date()),
    retryAfterOf = () => undefined,
    sessionOf,
  } = options
  const allowedOrigins = new Set(corsOrigins)
  const cors = createCors(allowedOrigins, exposedHeaders([binding]))
  const count = createRateLimits(contract, { stores: counters, sessionOf })

  interface Exchange {
    readonly request: Request
    readonly url: URL
    readonly caller: { requestId: string; address: string; signal: AbortSignal; actor?: string }
    /** The fields of the rate limit. */
    limitHeaders: Readonly<Record<string, string>>
  }

  async function respond(route: MatchedRoute, exchange: Exchange) {
    const { request, url, caller } = exchange
    const { operationId, operation } = route
    const refuse = (fault: FaultName) => errors.ofFault(operation.responses, fault)
    const head = contractRequest(request, url, undefined)
    if (
      takesCookies(operation.security, contract.securitySchemes) &&
      isCrossSite(head.headers, { allowedOrigins, secureCookies })
    ) {
      return refuse('crossSite')
    }
    const counted =
      caller.address === '' ? undefined : await count(operationId, head, caller.address)
    exchange.limitHeaders = counted?.headers ?? {}
    if (counted?.isRefused) return refuse('rateLimited')
    const { requestBody } = operation
    const body = requestBody && (await readFetchBody(request, requestBody.maxBytes))
    return binding.respond(route, { ...head, body: body ?? undefined }, caller)
  }

  function failed(route: MatchedRoute, { caller }: Exchange, error: unknown) {
    const send = (fault: FaultName, details?: ErrorDetails) =>
      errors.ofFault(route.operation.responses, fault, details)
    if (error instanceof UnreadableBody) return send(error.fault)
    const { operationId } = route
    const context = { requestId: caller.requestId, operationId, error }
    const retryAfter = retryAfterOf(error)
    if (retryAfter === undefined) {
      logger.error('request failed', context)
      return send('internal')
    }
    logger.warn('unavailable', context)
    return send('unavailable', { headers: { 'Retry-After': String(retryAfter) } })
  }

  return async (request, ...context) => {
    const preflight = cors.preflight(request)
    if (preflight) return preflight
    const startedAt = performance.now()
    const { method, signal } = request
    const url = new URL(request.url)
    const caller = {
      requestId: crypto.randomUUID(),
      address: addressOf(request, ...context) ?? '',
      signal,
    }
    const exchange: Exchange = { request, url, caller, limitHeaders: {} }
    const match = binding.findRoute(method, url.pathname, url.search.slice(1))
    let reply: ContractResponse<ResponseBody>
    if (match.kind === 'operation') {
      const { route } = match
      reply = await respond(route, exchange).catch((error) => failed(route, exchange, error))
    } else if (match.kind === 'wrongMethod') {
      reply = errors.ofFault({}, 'wrongMethod', { headers: { Allow: match.allow.join(', ') } })
    } else {
      reply = errors.ofFault({}, 'unknownPath')
    }
    const { status, code } = reply
    const { requestId, address: clientAddress, actor: userId } = exchange.caller
    logger.info('request', {
      requestId,
      clientAddress,
      operationId: match.kind === 'operation' ? match.route.operationId : undefined,
      method,
      path: url.pathname,
      status,
      code,
      userId,
      ms: Math.round((performance.now() - startedAt) * 10) / 10,
    })
    return fetchResponse(reply, method, [
      ...cors.headersFor(request.headers.get('origin')),
      ['X-Content-Type-Options', 'nosniff'],
      ['X-Request-Id', requestId],
      ...Object.entries(exchange.limitHeaders),
    ])
  }
}
