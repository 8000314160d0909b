import type { IncomingMessage } from 'node:http'
import type { HttpResponse } from '../../http/operations/http-response.js'
import { normalizeRequestTarget } from '../../http/server/request-target.js'
import type { MatchedRoute } from '../../openapi/operation/route-index.js'
import type { ControlPaths } from '../control/control-paths.js'
import { MockRequestError } from '../preferences/mock-request-error.js'
import { readPreferences } from '../preferences/preferences.js'
import type { Scenarios } from '../preferences/scenarios.js'
import type { MockExchange, Responder } from '../responder/exchange.js'
import { sendSelected } from '../responder/send-selected.js'
import { selectResponse } from '../response/select-response.js'
import { allowAnyOrigin } from './cors.js'
import { delayAndFault } from './delay-and-fault.js'
import type { Engine } from './engine.js'
import { errorResponse, sendResponse } from './send-response.js'

export interface MockListenerOptions {
  /** The current engine. A changed contract brings a new one. */
  readonly engine: () => Engine
  readonly responder: Responder
  readonly scenarios: Scenarios
  readonly control: ControlPaths
  /** Called when a response is complete, or its connection has ended. */
  readonly log: ((exchange: MockExchange, milliseconds: number) => void) | undefined
  readonly onError: (error: unknown) => void
}

export type MockListener = (request: IncomingMessage, response: HttpResponse) => void

/**
 * The path of every request: the mock's own paths, or else route -> preferences -> select one response -> check the
 * request -> build -> send. An error that the preferences name is sent without a check, whatever the request looks like.
 */
export function mockListener(options: MockListenerOptions): MockListener {
  const { engine, responder, scenarios, control, log } = options

  async function respondToOperation(exchange: MockExchange, route: MatchedRoute): Promise<void> {
    const { request } = exchange
    const { builder } = engine()
    const planned = scenarios.take(route.operationId)
    const preferences = planned ?? readPreferences(request.headers, exchange.query)
    const selected = selectResponse(
      route.operation,
      preferences,
      request.headers.accept,
      builder.usableExample(route.operationId),
    )
    await delayAndFault(exchange, preferences)
    if (selected.status >= 400 && selected.applied.length > 0) {
      sendSelected(exchange, route, selected, builder)
    } else {
      await responder.respondToOperation(exchange, route, selected)
    }
    if (planned) exchange.reason = `planned; ${exchange.reason}`
  }

  async function respond(exchange: MockExchange): Promise<void> {
    const { request, path } = exchange
    if (path === '/__mock' || path.startsWith('/__mock/')) return control(exchange)
    const match = engine().findRoute(request.method ?? '', path, exchange.query)
    if (match.kind !== 'operation') return responder.respondToOther(exchange, match)
    exchange.route = match.route
    return respondToOperation(exchange, match.route)
  }

  function sendError(exchange: MockExchange, error: unknown): void {
    const { response, route } = exchange
    if (response.headersSent) {
      response.destroy()
    } else if (error instanceof MockRequestError) {
      exchange.reason = error.message
      sendResponse(response, errorResponse(error))
    } else {
      options.onError(error)
      const { errors } = engine().refusals
      sendResponse(response, errors.ofFault(route?.operation.responses ?? {}, 'internal'))
    }
  }

  return (request, response) => {
    const isValid = normalizeRequestTarget(request)
    if (allowAnyOrigin(request, response, engine().exposedHeaders)) return
    const [path = '/', ...query] = (request.url ?? '/').split('?')
    const exchange: MockExchange = {
      request,
      response,
      path,
      query: query.join('?'),
      applied: [],
      reason: '',
    }
    if (log) {
      const startedAt = performance.now()
      response.once('close', () => log(exchange, performance.now() - startedAt))
    }
    if (!isValid) {
      exchange.reason = 'the Host header is invalid'
      return sendResponse(response, engine().refusals.errors.ofFault({}, 'malformedRequest'))
    }
    respond(exchange).catch((error: unknown) => sendError(exchange, error))
  }
}
