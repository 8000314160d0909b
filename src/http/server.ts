import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import cors from 'cors'
import express, { type ErrorRequestHandler } from 'express'
import type { Store } from 'express-rate-limit'
import helmet from 'helmet'
import type { Binding } from '../contract/binding.js'
import type { Contract } from '../contract/contract.js'
import type { Logger } from '../logging/logger.js'
import { apiMiddleware, sendReply } from './api.js'
import { refuseBadBytes } from './bad-bytes.js'
import { isCrossSite } from './cross-site.js'
import { docsRoutes } from './docs.js'
import { failures, type RetryAfterOf } from './failures.js'
import { healthRoutes, type Ready } from './health.js'
import { createRateLimits } from './rate-limits.js'
import { requestLog } from './request-log.js'

export interface ServerOptions {
  readonly contract: Contract
  readonly binding: Binding
  readonly logger: Logger
  /** Express's `trust proxy`. */
  readonly trustProxy: false | number | readonly string[]
  /** Origins that may call from a browser. */
  readonly corsOrigins: readonly string[]
  /** Where the requests of an operation are counted; undefined: no limits. */
  readonly rateLimitStore: ((operationId: string) => Store) | undefined
  /** The document that the documentation pages show; undefined: there are none. */
  readonly docs: object | undefined
  readonly retryAfterOf: RetryAfterOf
  readonly ready: Ready
}

export interface HttpServer {
  /** Answers one request, for whoever has a listening server of their own. */
  readonly answer: RequestListener
  /** @returns where it listens, e.g. `http://127.0.0.1:8000` */
  listen(port: number, host: string): Promise<string>
  /** Takes no new request, and resolves when the last accepted one has been answered. */
  close(): Promise<void>
}

/** Headers of the contract's answers that a script of another origin may read. */
const exposedHeaders = ['Retry-After', 'RateLimit', 'RateLimit-Policy', 'X-Request-Id']

export function createHttpServer(options: ServerOptions): HttpServer {
  const { contract, binding, logger, corsOrigins } = options
  const fail = failures(binding.errors, logger, options.retryAfterOf)
  const allowedOrigins = new Set(corsOrigins)

  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', options.trustProxy)
  app.use(requestLog(logger))
  app.use(helmet())
  app.use(cors({ origin: [...corsOrigins], credentials: true, exposedHeaders, maxAge: 600 }))
  app.use(
    apiMiddleware(binding, {
      operations: contract.operations,
      securitySchemes: contract.securitySchemes,
      rateLimits: options.rateLimitStore
        ? createRateLimits(contract.operations, {
            storeFor: options.rateLimitStore,
            refuse: ({ responses }, response) =>
              sendReply(response, binding.errors.ofFault(responses, 'rateLimited')),
          })
        : new Map(),
      isCrossSite: (request) => isCrossSite(request.headers, allowedOrigins),
      fail,
    }),
  )
  app.use(healthRoutes(options.ready))
  if (options.docs) app.use(docsRoutes(options.docs))
  app.use((_request, response) => sendReply(response, binding.errors.ofFault({}, 'unknownPath')))
  const onError: ErrorRequestHandler = (error, _request, response, _next) =>
    fail(response, {}, error)
  app.use(onError)

  const server = createServer(app)
  server.on('clientError', refuseBadBytes(binding.errors))

  return {
    answer: app,
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, host, () => {
          server.off('error', reject)
          resolve(toUrl(server.address() as AddressInfo))
        })
      }),
    close: () =>
      new Promise((resolve, reject) => {
        if (!server.listening) return resolve()
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeIdleConnections()
      }),
  }
}

function toUrl({ address, family, port }: AddressInfo): string {
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}
