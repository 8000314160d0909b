import type { IncomingMessage } from 'node:http'
import express from 'express'
import type { Binding } from '../../binding/binding.js'
import type { Contract } from '../../openapi/compiled/contract.js'
import { exposedHeadersOf } from '../../openapi/operation/exposed-headers.js'
import { clientAddress, peerAddress, type TrustedProxies } from '../limits/client-address.js'
import { createRateLimits, type RateLimitOptions } from '../limits/rate-limits.js'
import { isCrossSite } from '../operations/cross-site.js'
import { failures, type RetryAfterOf } from '../operations/failures.js'
import { type HttpResponse, sendResponse } from '../operations/http-response.js'
import { apiListener } from '../operations/operations-listener.js'
import { docsRoutes } from '../site/docs.js'
import { healthRoutes, type ReadinessChecks } from '../site/health.js'
import type { CloseReason } from './connection.js'
import { createListener } from './listener.js'
import { createListeningServer, type ListeningServer } from './listening-server.js'
import type { Logger } from './logger.js'
import { type Report, reportTo } from './request-log.js'

export interface ServerOptions {
  readonly contract: Contract
  readonly binding: Binding
  readonly logger: Logger
  /** Called with the outcome of every request. */
  readonly observe: Report
  /** Called for connections that a limit has closed. */
  readonly observeClosedConnections: (reason: CloseReason | 'limit', count: number) => void
  /** Open connections at most. */
  readonly maxConnections: number
  /** The client's address as it is logged. */
  readonly loggedAddress: (address: string) => string
  readonly trustProxy: TrustedProxies
  /** Origins that may call from a browser. */
  readonly corsOrigins: readonly string[]
  /** Whether cookies have `Secure`: then a page of the same host that came over plain HTTP is another site. */
  readonly secureCookies: boolean
  /** How the requests of operations are counted; undefined: no limits. */
  readonly rateLimits: Omit<RateLimitOptions, 'refuse'> | undefined
  /** The document that the documentation pages show; undefined: there are none. */
  readonly docs: object | undefined
  readonly retryAfterOf: RetryAfterOf
  readonly readiness: ReadinessChecks
}

export interface HttpServer extends ListeningServer {
  /** Answers one request, for whoever has a listening server of their own, made with `ServerResponse: ApiResponse`. */
  readonly answer: (request: IncomingMessage, response: HttpResponse) => void
}

export function createHttpServer(options: ServerOptions): HttpServer {
  const { contract, binding, logger, corsOrigins } = options
  const { errors } = binding
  const fail = failures(errors, logger, options.retryAfterOf)
  const addressOf = clientAddress(options.trustProxy)
  const sites = { allowedOrigins: new Set(corsOrigins), secureCookies: options.secureCookies }

  const api = apiListener(binding, {
    operations: contract.operations,
    securitySchemes: contract.securitySchemes,
    rateLimits: options.rateLimits
      ? createRateLimits(contract, {
          ...options.rateLimits,
          refuse: ({ responses }, response) =>
            sendResponse(response, errors.ofFault(responses, 'rateLimited')),
        })
      : new Map(),
    isCrossSite: (request) => isCrossSite(request.headers, sites),
    fail,
  })

  const site = express()
  site.disable('x-powered-by')
  site.disable('etag')
  site.use(healthRoutes(options.readiness, errors))
  if (options.docs) site.use(docsRoutes(options.docs))

  const report = reportTo(options)
  // X-Request-Id is on every response, also where the contract does not say so.
  const exposedHeaders = [
    ...new Set([...exposedHeadersOf(contract.operations, contract.unmatched), 'X-Request-Id']),
  ]
  const answer = createListener({
    api,
    site,
    errors,
    fail,
    report,
    corsOrigins,
    exposedHeaders,
    addressOf,
    onForeignOrigin: warnOnce((origin) =>
      logger.warn('a page may not call this server: its origin is not in CORS_ORIGINS', { origin }),
    ),
  })
  const server = createListeningServer({
    answer,
    errors,
    report,
    logger,
    maxConnections: options.maxConnections,
    onClosed: (reason, socket) => {
      options.observeClosedConnections(reason, 1)
      const clientAddress = options.loggedAddress(peerAddress(socket))
      logger.warn('connection closed', { reason, clientAddress })
    },
    onDropped: (count) => {
      options.observeClosedConnections('limit', count)
      logger.warn('connections refused: MAX_CONNECTIONS are open', { count })
    },
  })
  return { answer, ...server }
}

/** How many texts are remembered: whoever sends others in order to fill the log is not heard any more. */
const maxRemembered = 100

/** Calls `warn` once for each text. */
function warnOnce(warn: (text: string) => void): (text: string) => void {
  const known = new Set<string>()
  return (text) => {
    if (known.has(text) || known.size >= maxRemembered) return
    known.add(text)
    warn(text)
  }
}
