/** A request as it goes over the wire: nothing is added to it but what HTTP needs to frame it. */
export interface WireRequest {
  readonly method: string
  /** Path and query, as they stand in the request line. */
  readonly target: string
  /** In their order; a name may come twice. */
  readonly headers: readonly Header[]
  readonly body?: Buffer
  /** Sent instead of all that: bytes that are no HTTP request. */
  readonly rawBytes?: Buffer
}

export type Header = readonly [name: string, value: string]

export interface WireResponse {
  readonly status: number
  readonly reason: string
  readonly headers: readonly Header[]
  readonly body: Buffer
  readonly httpVersion: string
}

/** One request and what came of it. */
export interface Exchange {
  readonly request: WireRequest
  readonly response: WireResponse
  readonly startedAt: Date
  readonly milliseconds: number
}

/** All values of a header, whatever the case of its name. */
export function headerValues(headers: readonly Header[], name: string): string[] {
  const wanted = name.toLowerCase()
  return headers.flatMap(([key, value]) => (key.toLowerCase() === wanted ? [value] : []))
}

/** The value of a header; several are joined, as RFC 9110 section 5.3 allows. */
export function headerValue(headers: readonly Header[], name: string): string | undefined {
  const values = headerValues(headers, name)
  return values.length === 0 ? undefined : values.join(', ')
}
