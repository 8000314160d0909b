import type { IncomingMessage } from 'node:http'
import type { HttpResponse } from '../../http/operations/http-response.js'
import type { MatchedRoute, RouteMatch } from '../../openapi/operation/route-index.js'
import type { SelectedResponse } from '../response/select-response.js'

/** One request and its response, with the reason for the response. */
export interface MockExchange {
  readonly request: IncomingMessage
  readonly response: HttpResponse
  /** Undecoded, without the query. */
  readonly path: string
  /** Without the `?`. */
  readonly query: string
  route?: MatchedRoute
  /** The preferences that were followed so far, for Preference-Applied. */
  readonly applied: (readonly [name: string, value: string])[]
  /** For the log. */
  reason: string
}

/** Responds to requests for which no error response is requested. */
export interface Responder {
  /** @param selected the response to send if the request is valid */
  respondToOperation(
    exchange: MockExchange,
    route: MatchedRoute,
    selected: SelectedResponse,
  ): Promise<void>
  /** Responds to a path or a method without an operation. */
  respondToOther(exchange: MockExchange, match: UnmatchedRoute): Promise<void>
}

export type UnmatchedRoute = Exclude<RouteMatch, { kind: 'operation' }>
