/** How often a key was counted, and when that is forgotten. */
export interface KeyCount {
  readonly totalHits: number
  readonly resetTime: Date | undefined
}

/** Counts the requests of each key in windows of time: what express-rate-limit calls a store. */
export interface RequestCounter {
  /** Whether its keys are of this process alone. */
  localKeys?: boolean
  init?(options: { readonly windowMs: number }): void
  get?(key: string): Promise<KeyCount | undefined> | KeyCount | undefined
  increment(key: string): Promise<KeyCount> | KeyCount
  decrement(key: string): Promise<void> | void
  resetKey(key: string): Promise<void> | void
}

/** `limit` requests at once, and one more after each `window / limit` seconds. */
export interface BucketRate {
  readonly limit: number
  readonly window: number
}

/** Where requests are counted. */
export interface RequestCounters {
  /** Counts in windows. */
  storeFor(name: string): RequestCounter
  /** Counts with a leaky bucket: the limit recovers gradually. */
  bucketsFor(name: string, rate: BucketRate): RequestCounter
}

/**
 * The session of a credential that is genuine; undefined for any other. Credentials that anybody can make up would be a
 * way around the limit, and fill the store.
 */
export type SessionOf = (credential: string) => string | undefined

/** How the requests of operations with `x-rate-limit` are counted. */
export interface CountingOptions {
  readonly stores: RequestCounters
  /** By security scheme, for each that `perSession` names. */
  readonly sessionOf: Readonly<Record<string, SessionOf>>
}
