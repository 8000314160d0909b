import type { IncomingMessage } from 'node:http'
import type { MatchedRoute } from '../contract/route-index.js'
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

/** Answers a request of an operation for which no error has been chosen. */
export type AnswerRequest = (
  exchange: MockExchange,
  route: MatchedRoute,
  /** What the caller would like for a success; undefined where nothing was asked for. */
  wish: Wish | undefined,
) => Promise<void>
