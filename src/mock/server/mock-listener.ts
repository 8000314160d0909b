import { randomInt } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { HttpResponse } from '../../http/operations/http-response.js'
import { normalizeRequestTarget } from '../../http/server/request-target.js'
import type { MatchedRoute } from '../../openapi/operation/route-index.js'
import { Undrawable } from '../../openapi/sampling/undrawable.js'
import type { ControlPaths } from '../control/control-paths.js'
import { writePreferences } from '../preferences/prefer-header.js'
import { type Preferences, readPreferences } from '../preferences/preferences.js'
import type { Scenarios } from '../preferences/scenarios.js'
import { UnusableRequest } from '../preferences/unusable-request.js'
import { requestedResponseOf } from '../response/requested-response.js'
import { sendRequestedResponse } from '../response/send-requested-response.js'
import { allowAnyOrigin } from './cors.js'
import type { Engine } from './engine.js'
import type { MockExchange, Responder } from './exchange.js'
import { injectFault } from './inject-fault.js'
import { refusalResponse, sendResponse } from './write-response.js'

export interface MockListenerOptions {
  /** The engine of this moment: it changes with the contract. */
  readonly engine: () => Engine
  readonly responder: Responder
  readonly scenarios: Scenarios
  readonly control: ControlPaths
  /** Called when a request has been answered, or its connection has ended. */
  readonly log: ((exchange: MockExchange, milliseconds: number) => void) | undefined
  readonly onError: (error: unknown) => void
}

export type MockListener = (request: IncomingMessage, response: HttpResponse) => void

/** Every request of the mock: its own paths; then an error that was asked for, or else what the answerer makes of it. */
export function mockListener(options: MockListenerOptions): MockListener {
  const { engine, responder, scenarios, control, log } = options

  async function respondToOperation(exchange: MockExchange, route: MatchedRoute): Promise<void> {
    const { request } = exchange
    const planned = scenarios.take(route.operationId)
    const preferences = planned ?? readPreferences(request.headers, exchange.query)
    const requested = requestedResponseOf(preferences, route.operation, request.headers.accept)
    await delayOrFail(exchange, preferences)
    // A success has to be earned; an error can be had for the asking.
    if (requested && requested.choice.status >= 400)
      sendRequestedResponse(exchange, requested, engine().write(route, requested))
    else await responder.respondToOperation(exchange, route, requested)
    if (planned) exchange.why = `planned; ${exchange.why}`
  }

  async function respondToRequest(exchange: MockExchange): Promise<void> {
    const { request, path } = exchange
    if (path === '/__mock' || path.startsWith('/__mock/')) return control(exchange)
    const { binding, basePaths } = engine()
    const method = request.method ?? ''
    let match = binding.findRoute(method, path)
    for (const base of match.kind === 'unknownPath' ? basePaths : []) {
      if (path.startsWith(`${base}/`)) match = binding.findRoute(method, path.slice(base.length))
    }
    if (match.kind === 'operation') {
      exchange.route = match.route
      return respondToOperation(exchange, match.route)
    }
    await responder.respondToOther(exchange, match)
  }

  function fail(exchange: MockExchange, error: unknown): void {
    const { response, route } = exchange
    if (response.headersSent) {
      response.destroy()
    } else if (error instanceof UnusableRequest) {
      exchange.why = error.message
      sendResponse(response, refusalResponse(400, 'UNUSABLE_REQUEST', error.message, error.field))
    } else if (error instanceof Undrawable) {
      exchange.why = error.message
      sendResponse(response, refusalResponse(501, 'CANNOT_BE_MOCKED', error.message))
    } else {
      options.onError(error)
      sendResponse(
        response,
        engine().binding.errors.ofFault(route?.operation.responses ?? {}, 'internal'),
      )
    }
  }

  return (request, response) => {
    const isValid = normalizeRequestTarget(request)
    if (allowAnyOrigin(request, response, engine().exposedHeaders)) return
    const url = request.url ?? '/'
    const at = url.indexOf('?')
    const exchange: MockExchange = {
      request,
      response,
      path: at < 0 ? url : url.slice(0, at),
      query: at < 0 ? '' : url.slice(at + 1),
      applied: [],
      why: '',
    }
    if (log) {
      const startedAt = performance.now()
      response.once('close', () => log(exchange, performance.now() - startedAt))
    }
    if (!isValid) {
      exchange.why = 'the host is malformed'
      return sendResponse(response, engine().binding.errors.ofFault({}, 'malformedRequest'))
    }
    respondToRequest(exchange).catch((error: unknown) => fail(exchange, error))
  }
}

/** Follows the preferences that are about the way of the answer. */
async function delayOrFail(exchange: MockExchange, { delay, fault }: Preferences): Promise<void> {
  const { applied, response } = exchange
  if (delay) {
    const milliseconds = randomInt(delay[0], delay[1] + 1)
    applied.push(['delay', String(milliseconds)])
    await wait(milliseconds)
  }
  if (fault) {
    applied.push(['fault', fault])
    injectFault(response, fault)
  }
  if (applied.length > 0) response.setHeader('Preference-Applied', writePreferences(applied))
}
