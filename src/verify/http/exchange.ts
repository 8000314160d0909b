/** A request as it is sent. Only what HTTP needs for framing is added. */
export interface WireRequest {
  readonly method: string
  /** Path and query, as in the request line. */
  readonly target: string
  /** In order. A name may occur more than once. */
  readonly headers: readonly Header[]
  readonly body?: Buffer
  /** Whether the response is read from the connection itself: HTTP libraries ignore a body after HEAD. */
  readonly isReadRaw?: true
  /** Sent instead of all the other members: bytes that are not an HTTP request. */
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

/** One request and its response. A response of status 0 means that none arrived. */
export interface Exchange {
  readonly request: WireRequest
  readonly response: WireResponse
  readonly startedAt: Date
  readonly milliseconds: number
}

/** All values of a header, whatever the case of the name. */
export function headerValues(headers: readonly Header[], name: string): string[] {
  const wanted = name.toLowerCase()
  return headers.flatMap(([key, value]) => (key.toLowerCase() === wanted ? [value] : []))
}

/** The value of a header. Several values are joined by a comma (RFC 9110, 5.3). */
export function headerValue(headers: readonly Header[], name: string): string | undefined {
  const values = headerValues(headers, name)
  return values.length === 0 ? undefined : values.join(', ')
}

/** The values of each header, by its name in lower case. */
export function headersByName(headers: readonly Header[]): Record<string, string[]> {
  const byName: Record<string, string[]> = {}
  for (const [name, value] of headers) {
    const key = name.toLowerCase()
    byName[key] = [...(byName[key] ?? []), value]
  }
  return byName
}
