import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'
import type { Binding } from '../../binding/binding.js'
import { peerAddress } from '../limits/client-address.js'
import { type HttpResponse, sendResponse, setCommonHeaders } from '../operations/http-response.js'
import { callMiddleware } from '../operations/run-middleware.js'
import { contractListener } from '../serving/contract-listener.js'
import type { ServingOptions } from '../serving/serving-options.js'
import { healthProbe } from '../site/health.js'
import type { KeptMail } from '../site/kept-mail.js'
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
 * A server on node:http for one contract or several. The operations are handled on node:http itself, pages by
 * express, which is loaded for the first of them: behind express a small response costs twice as much (decision 16).
 */
export function createHttpServer(
  bound: Binding | readonly [Binding, ...Binding[]],
  options: ServerOptions = {},
): HttpServer {
  const bindings = 'respond' in bound ? ([bound] as const) : bound
  const { observeClosedConnections = () => {}, maxConnections = 10_000, readiness = {} } = options
  const contracts = contractListener(bindings, options)
  const { listener, logger, loggedAddress, report, errors, fail } = contracts

  const probe = healthProbe(readiness, errors)
  const { docs, outbox } = options
  let site: Promise<RequestHandler> | undefined
  const openSite = async () => {
    const { createSite } = await import('../site/site.js')
    return createSite({ docs, outbox })
  }

  /** What stands beside the contract. */
  async function answerOutside(request: IncomingMessage, response: HttpResponse): Promise<void> {
    const probed = await probe(request)
    if (probed !== undefined) return sendResponse(response, probed)
    const unknown = () => sendResponse(response, errors.ofFault({}, 'unknownPath'))
    if (docs === undefined && outbox === undefined) return unknown()
    site ??= openSite()
    const handler = await site
    setCommonHeaders(response)
    callMiddleware(handler, request, response, (error: unknown) => {
      if (error === undefined) unknown()
      else fail(response, {}, error)
    })
  }

  const answer = (request: IncomingMessage, response: HttpResponse): void =>
    listener(request, response, () => {
      answerOutside(request, response).catch((error: unknown) => fail(response, {}, error))
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
