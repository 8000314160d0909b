import type { IncomingMessage } from 'node:http'
import type { HttpResponse } from '../../http/operations/http-response.js'
import type { MatchedRoute, RouteMatch } from '../../openapi/operation/route-index.js'
import type { RequestedResponse } from '../response/requested-response.js'

/** One request on its way to its answer, and what is known of why it is the answer. */
export interface MockExchange {
  readonly request: IncomingMessage
  readonly response: HttpResponse
  /** Undecoded, without the query. */
  readonly path: string
  readonly query: string
  route?: MatchedRoute
  /** The preferences that have been followed so far. */
  readonly applied: (readonly [name: string, value: string])[]
  /** For the log. */
  why: string
}

/** Who answers where no error has been asked for. */
export interface Responder {
  /** @param wish what the caller would like for a success; undefined where nothing was asked for */
  respondToOperation(
    exchange: MockExchange,
    route: MatchedRoute,
    requested: RequestedResponse | undefined,
  ): Promise<void>
  /** Answers a path and a method that are no operation's. */
  respondToOther(exchange: MockExchange, match: Unmatched): Promise<void>
}

export type Unmatched = Exclude<RouteMatch, { kind: 'operation' }>
