import type { IncomingMessage } from 'node:http'
import cors from 'cors'
import type { ErrorResponses } from '../../binding/response/faults.js'
import { commonHeaders, corsOptions } from '../operations/common-headers.js'
import { type HttpResponse, sendResponse, setCommonHeaders } from '../operations/http-response.js'
import type { Listener } from '../operations/operations-listener.js'
import { callMiddleware } from '../operations/run-middleware.js'
import { type Report, requestLog } from '../server/request-log.js'
import { normalizeRequestTarget } from '../server/request-target.js'

export interface ListenerParts {
  /** The operations of each contract. */
  readonly apis: readonly Listener[]
  readonly errors: ErrorResponses
  readonly report: Report
  readonly corsOrigins: readonly string[]
  /** Response headers that scripts of those origins may read. */
  readonly exposedHeaders: readonly string[]
  readonly addressOf: (request: IncomingMessage) => string
  /** Told of the origin of a preflight that is refused. */
  readonly onForeignOrigin: (origin: string) => void
}

/** Handles a request, or calls `outside` for one whose path belongs to no contract. */
export type RequestListener = (
  request: IncomingMessage,
  response: HttpResponse,
  outside: () => void,
) => void

/** Starts the record of each request, checks its target, answers preflights, and hands it to the contract that has its path. */
export function requestListener(parts: ListenerParts): RequestListener {
  const { apis, errors, corsOrigins, exposedHeaders } = parts
  const begin = requestLog(parts.report, parts.addressOf)
  const headersFor = commonHeaders(corsOrigins, exposedHeaders)
  const allowed = new Set(corsOrigins)
  const preflight = cors({
    ...corsOptions([...corsOrigins], exposedHeaders),
    preflightContinue: true,
  })

  /** Asks the contracts in turn. */
  function handOver(
    index: number,
    request: IncomingMessage,
    response: HttpResponse,
    end: End,
  ): void {
    const api = apis[index]
    if (api === undefined) end(none)
    else {
      api(request, response, (allowed) => {
        const rest: End = allowed.length > 0 ? (more) => end([...allowed, ...more]) : end
        handOver(index + 1, request, response, rest)
      })
    }
  }

  return (request, response, outside) => {
    const isValid = normalizeRequestTarget(request) && hasKnownFraming(request)
    begin(request, response)
    const { origin } = request.headers
    response.commonHeaders = headersFor(origin)
    if (!isValid) {
      response.shouldKeepAlive = false
      sendResponse(response, errors.ofFault({}, 'malformedRequest'))
      return
    }
    const isAllowed = origin !== undefined && allowed.has(origin)
    if (isPreflight(request) && isAllowed) {
      setCommonHeaders(response)
      callMiddleware(preflight, request, response, () => response.writeHead(204).end())
      return
    }
    if (isPreflight(request) && origin !== undefined) parts.onForeignOrigin(origin)
    handOver(0, request, response, (allowed) => {
      if (allowed.length === 0) outside()
      else {
        const headers = { Allow: [...new Set(allowed)].join(', ') }
        sendResponse(response, errors.ofFault({}, 'wrongMethod', { headers }))
      }
    })
  }
}

/** Gets the methods that the contracts have for the path. */
type End = (allowed: readonly string[]) => void

const none: readonly string[] = []

/**
 * Whether the length of the body is certain (RFC 9112, 6.1). node:http decodes `chunked` alone, and takes `gzip, chunked` for it; a
 * message of HTTP/1.0 has no transfer coding.
 */
function hasKnownFraming({ headers, httpVersion }: IncomingMessage): boolean {
  const coding = headers['transfer-encoding']
  return coding === undefined || (coding.toLowerCase() === 'chunked' && httpVersion === '1.1')
}

/** https://fetch.spec.whatwg.org/#cors-preflight-request */
function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === 'OPTIONS' && headers['access-control-request-method'] !== undefined
}
