import type { IncomingMessage } from 'node:http'
import cors from 'cors'
import type { Express } from 'express'
import type { ErrorResponses } from '../../binding/response/error-responses.js'
import { commonHeaders, corsOptions } from '../operations/common-headers.js'
import type { Fail } from '../operations/failures.js'
import { type HttpResponse, sendResponse, setCommonHeaders } from '../operations/http-response.js'
import type { Listener } from '../operations/operations-listener.js'
import { callMiddleware } from '../operations/run-middleware.js'
import { type Report, requestLog } from './request-log.js'
import { normalizeRequestTarget } from './request-target.js'

export interface ListenerParts {
  /** The contract's operations. */
  readonly api: Listener
  /** For requests outside the contract. */
  readonly site: Express
  readonly errors: ErrorResponses
  readonly fail: Fail
  readonly report: Report
  readonly corsOrigins: readonly string[]
  /** Response headers that scripts of those origins may read. */
  readonly exposedHeaders: readonly string[]
  readonly addressOf: (request: IncomingMessage) => string
  /** Told of the origin of a preflight that is refused. */
  readonly onForeignOrigin: (origin: string) => void
}

/**
 * Handles every request. The operations of the contract are handled on node:http itself, everything else by express: behind
 * express a small response costs twice as much (decision 16).
 */
export function createListener(parts: ListenerParts) {
  const { api, site, errors, fail, corsOrigins, exposedHeaders } = parts
  const begin = requestLog(parts.report, parts.addressOf)
  const headersFor = commonHeaders(corsOrigins, exposedHeaders)
  const allowed = new Set(corsOrigins)
  const preflight = cors({
    ...corsOptions([...corsOrigins], exposedHeaders),
    preflightContinue: true,
  })

  return (request: IncomingMessage, response: HttpResponse): void => {
    const isValid = normalizeRequestTarget(request) && hasKnownFraming(request)
    begin(request, response)
    const { origin } = request.headers
    response.commonHeaders = headersFor(origin)
    if (!isValid) {
      response.shouldKeepAlive = false
      sendResponse(response, errors.ofFault({}, 'malformedRequest'))
      return
    }
    if (isPreflight(request) && origin !== undefined && allowed.has(origin)) {
      setCommonHeaders(response)
      callMiddleware(preflight, request, response, () => response.writeHead(204).end())
      return
    }
    if (isPreflight(request) && origin !== undefined) parts.onForeignOrigin(origin)
    api(request, response, () => {
      setCommonHeaders(response)
      callMiddleware(site, request, response, (error: unknown) => {
        if (error === undefined) sendResponse(response, errors.ofFault({}, 'unknownPath'))
        else fail(response, {}, error)
      })
    })
  }
}

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
