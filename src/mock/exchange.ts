import type { IncomingMessage } from 'node:http'
import type { MatchedRoute, RouteMatch } from '../contract/route-index.js'
import type { ApiResponse } from '../http/api-response.js'
import type { Wish } from './wish.js'

/** One request on its way to its answer, and what is known of why it is the answer. */
export interface MockExchange {
  readonly request: IncomingMessage
  readonly response: ApiResponse
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
export interface Answerer {
  /** @param wish what the caller would like for a success; undefined where nothing was asked for */
  answerOperation(
    exchange: MockExchange,
    route: MatchedRoute,
    wish: Wish | undefined,
  ): Promise<void>
  /** Answers a path and a method that are no operation's. */
  answerOther(exchange: MockExchange, match: Unmatched): Promise<void>
}

export type Unmatched = Exclude<RouteMatch, { kind: 'operation' }>
