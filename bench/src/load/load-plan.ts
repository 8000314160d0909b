/** A request that the load repeats, as it is. */
export interface FixedRequest {
  readonly method: 'GET' | 'POST' | 'PATCH'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** Of several, each request takes one at random. */
  readonly body?: string | readonly string[]
}

/** What the load generator is to do. */
export interface LoadPlan {
  readonly url: string
  readonly connections: number
  /** Either a time or a number of requests bounds it. */
  readonly seconds?: number
  readonly amount?: number
  /** Each connection goes through them, over and over. */
  readonly requests?: readonly FixedRequest[]
  /** POST /refresh with one of these cookies each time; the cookie of the answer takes its place. */
  readonly refreshCookies?: readonly string[]
}

export interface LoadResult {
  readonly requestsPerSecond: number
  readonly answered: number
  /** Answers other than 2xx, broken connections and time-outs. */
  readonly failed: number
  /** Milliseconds. */
  readonly p50: number
  readonly p97_5: number
  readonly p99: number
  /** The cookies that are good when the load is over. */
  readonly refreshCookies: readonly string[]
}
