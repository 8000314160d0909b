import type { IncomingMessage } from 'node:http'
import type { Binding } from '../../binding/binding.js'
import type { ResponsesTable } from '../../openapi/compiled/tables.js'
import type { MatchedRoute } from '../../openapi/operation/route-index.js'
import type { CountRequest } from '../limits/rate-limits.js'
import { takesCookies } from './cross-site.js'
import { addHeaders, type HttpResponse, sendResponse } from './http-response.js'
import { readBody } from './read-body.js'

export interface ApiOptions {
  readonly count: CountRequest
  readonly isCrossSite: (request: IncomingMessage) => boolean
  /** Sends the response to an error that was thrown. */
  readonly fail: (response: HttpResponse, responses: ResponsesTable, error: unknown) => void
}

/** The steps of an operation before the binding. */
interface Preparation {
  readonly takesCookies: boolean
  readonly takesBody: boolean
  /** Bytes; null where the contract states no limit. */
  readonly maxBodyBytes: number | null
}

/**
 * Handles a request, or calls `next` for one that belongs to no operation, with the methods that the contract has for its
 * path.
 */
export type Listener = (
  request: IncomingMessage,
  response: HttpResponse,
  next: (allowed: readonly string[]) => void,
) => void

const none: readonly string[] = []

/**
 * Handles the operations of the contract: route -> cross-site check -> rate limit -> read the body -> binding. Everything
 * else goes to `next`.
 */
export function apiListener(binding: Binding, options: ApiOptions): Listener {
  const { contract } = binding
  const preparations = new Map<string, Preparation>(
    Object.entries(contract.operations).map(([operationId, { requestBody, security }]) => [
      operationId,
      {
        takesCookies: takesCookies(security, contract.securitySchemes),
        takesBody: requestBody !== null,
        maxBodyBytes: requestBody?.maxBytes ?? null,
      },
    ]),
  )

  async function answer(
    route: MatchedRoute,
    url: Url,
    request: IncomingMessage,
    response: HttpResponse,
  ): Promise<void> {
    const { operationId, operation } = route
    response.record.operationId = operationId
    const {
      takesCookies: isForCookies,
      takesBody,
      maxBodyBytes = null,
    } = preparations.get(operationId) ?? {}
    if (isForCookies && options.isCrossSite(request)) {
      return sendResponse(response, binding.errors.ofFault(operation.responses, 'crossSite'))
    }
    const head = { ...url, headers: request.headers, body: undefined }
    const counted = await options.count(operationId, head, response.record.address)
    if (counted !== undefined) addHeaders(response, counted.headers)
    if (counted?.isRefused) {
      return sendResponse(response, binding.errors.ofFault(operation.responses, 'rateLimited'))
    }
    const body = takesBody ? await readBody(request, response, maxBodyBytes) : undefined
    const reply = await binding.respond(route, { ...head, body }, response.record)
    sendResponse(response, reply)
  }

  return (request, response, next) => {
    const url = splitUrl(request.url ?? '')
    const match = binding.findRoute(request.method ?? '', url.path, url.query)
    if (match.kind === 'unknownPath') return next(none)
    if (match.kind === 'wrongMethod') return next(match.allow)
    answer(match.route, url, request, response).catch((error: unknown) =>
      options.fail(response, match.route.operation.responses, error),
    )
  }
}

interface Url {
  readonly path: string
  readonly query: string
}

function splitUrl(url: string): Url {
  const at = url.indexOf('?')
  return at < 0 ? { path: url, query: '' } : { path: url.slice(0, at), query: url.slice(at + 1) }
}
