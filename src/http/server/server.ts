import type { IncomingMessage } from 'node:http'
import express from 'express'
import type { Binding } from '../../binding/binding.js'
import { peerAddress } from '../limits/client-address.js'
import { type HttpResponse, sendResponse, setCommonHeaders } from '../operations/http-response.js'
import { callMiddleware } from '../operations/run-middleware.js'
import { contractListener } from '../serving/contract-listener.js'
import type { ServingOptions } from '../serving/serving-options.js'
import { docsRoutes } from '../site/docs.js'
import { healthRoutes } from '../site/health.js'
import { type KeptMail, outboxRoutes } from '../site/outbox.js'
import type { ReadinessChecks } from '../site/readiness-checks.js'
import type { CloseReason } from './connection.js'
import { createListeningServer, type ListeningServer } from './listening-server.js'

/** What a server of one's own has beside the contract. */
export interface ServerOptions extends ServingOptions {
  /** Called for connections that a limit has closed. */
  readonly observeClosedConnections?: (reason: CloseReason | 'limit', count: number) => void
  /** Open connections at most; 10,000 by default. */
  readonly maxConnections?: number
  /** The document that the documentation pages show (`/docs`, `/redoc`, `/openapi.json`); without it there are none. */
  readonly docs?: object | undefined
  /** The mails that are kept instead of being sent, and shown to everybody; without it there is no such page. */
  readonly outbox?: (() => readonly KeptMail[]) | undefined
  /** What `GET /ready` asks; nothing by default. */
  readonly readiness?: ReadinessChecks
}

export interface HttpServer extends ListeningServer {
  /** Answers one request, for whoever has a listening server of their own, made with `ServerResponse: HttpResponse`. */
  readonly answer: (request: IncomingMessage, response: HttpResponse) => void
}

/**
 * A server on node:http for one contract or several. The operations are handled on node:http itself, everything else by
 * express: behind express a small response costs twice as much (decision 16).
 */
export function createHttpServer(
  bound: Binding | readonly [Binding, ...Binding[]],
  options: ServerOptions = {},
): HttpServer {
  const bindings = 'respond' in bound ? ([bound] as const) : bound
  const { observeClosedConnections = () => {}, maxConnections = 10_000, readiness = {} } = options
  const contracts = contractListener(bindings, options)
  const { listener, logger, loggedAddress, report, errors, fail } = contracts

  const site = express()
  site.disable('x-powered-by')
  site.disable('etag')
  site.use(healthRoutes(readiness, errors))
  if (options.docs) site.use(docsRoutes(options.docs))

  if (options.outbox) site.use(outboxRoutes(options.outbox))

  const answer = (request: IncomingMessage, response: HttpResponse): void =>
    listener(request, response, () => {
      setCommonHeaders(response)
      callMiddleware(site, request, response, (error: unknown) => {
        if (error === undefined) sendResponse(response, errors.ofFault({}, 'unknownPath'))
        else fail(response, {}, error)
      })
    })
  const server = createListeningServer({
    answer,
    errors,
    report,
    logger,
    maxConnections,
    onClosed: (reason, socket) => {
      observeClosedConnections(reason, 1)
      logger.warn('connection closed', {
        reason,
        clientAddress: loggedAddress(peerAddress(socket)),
      })
    },
    onDropped: (count) => {
      observeClosedConnections('limit', count)
      logger.warn(
        'connections refused: as many as are allowed are open (maxConnections, MAX_CONNECTIONS)',
        { count },
      )
    },
  })
  return { answer, ...server }
}
