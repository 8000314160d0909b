import { randomInt } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { MatchedRoute } from '../contract/route-index.js'
import type { ApiResponse } from '../http/api-response.js'
import { settleTarget } from '../http/request-target.js'
import type { ControlPaths } from './control-paths.js'
import { allowAnyOrigin } from './cors.js'
import type { Engine } from './engine.js'
import type { Answerer, MockExchange } from './exchange.js'
import { grantWish } from './grant-wish.js'
import { refusalReply, sendReply } from './http-reply.js'
import { loseAnswer } from './lose-answer.js'
import { writePreferences } from './prefer-header.js'
import { type Preferences, readPreferences } from './preferences.js'
import type { Scenarios } from './scenarios.js'
import { Undrawable } from './undrawable.js'
import { UnusableRequest } from './unusable-request.js'
import { wishOf } from './wish.js'

export interface MockListenerOptions {
  /** The engine of this moment: it changes with the contract. */
  readonly engine: () => Engine
  readonly answerer: Answerer
  readonly scenarios: Scenarios
  readonly control: ControlPaths
  /** Called when a request has been answered, or its connection has ended. */
  readonly log: ((exchange: MockExchange, milliseconds: number) => void) | undefined
  readonly onError: (error: unknown) => void
}

export type MockListener = (request: IncomingMessage, response: ApiResponse) => void

/** Every request of the mock: its own paths; then an error that was asked for, or else what the answerer makes of it. */
export function mockListener(options: MockListenerOptions): MockListener {
  const { engine, answerer, scenarios, control, log } = options

  async function answerOperation(exchange: MockExchange, route: MatchedRoute): Promise<void> {
    const { request } = exchange
    const planned = scenarios.take(route.operationId)
    const preferences = planned ?? readPreferences(request.headers, exchange.query)
    const wish = wishOf(preferences, route.operation, request.headers.accept)
    await hinder(exchange, preferences)
    // A success has to be earned; an error can be had for the asking.
    if (wish && wish.choice.status >= 400) grantWish(exchange, wish, engine().write(route, wish))
    else await answerer.answerOperation(exchange, route, wish)
    if (planned) exchange.why = `planned; ${exchange.why}`
  }

  async function answerRequest(exchange: MockExchange): Promise<void> {
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
      return answerOperation(exchange, match.route)
    }
    await answerer.answerOther(exchange, match)
  }

  function fail(exchange: MockExchange, error: unknown): void {
    const { response, route } = exchange
    if (response.headersSent) {
      response.destroy()
    } else if (error instanceof UnusableRequest) {
      exchange.why = error.message
      sendReply(response, refusalReply(400, 'UNUSABLE_REQUEST', error.message, error.field))
    } else if (error instanceof Undrawable) {
      exchange.why = error.message
      sendReply(response, refusalReply(501, 'CANNOT_BE_MOCKED', error.message))
    } else {
      options.onError(error)
      sendReply(
        response,
        engine().binding.errors.ofFault(route?.operation.responses ?? {}, 'internal'),
      )
    }
  }

  return (request, response) => {
    const isSound = settleTarget(request)
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
    if (!isSound) {
      exchange.why = 'the host is malformed'
      return sendReply(response, engine().binding.errors.ofFault({}, 'malformedRequest'))
    }
    answerRequest(exchange).catch((error: unknown) => fail(exchange, error))
  }
}

/** Follows the preferences that are about the way of the answer. */
async function hinder(exchange: MockExchange, { delay, fault }: Preferences): Promise<void> {
  const { applied, response } = exchange
  if (delay) {
    const milliseconds = randomInt(delay[0], delay[1] + 1)
    applied.push(['delay', String(milliseconds)])
    await wait(milliseconds)
  }
  if (fault) {
    applied.push(['fault', fault])
    loseAnswer(response, fault)
  }
  if (applied.length > 0) response.setHeader('Preference-Applied', writePreferences(applied))
}
