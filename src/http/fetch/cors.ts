/** The CORS headers of responses; https://fetch.spec.whatwg.org/#http-cors-protocol */
export interface Cors {
  /** Of every response to a caller at `origin`. */
  headersFor(origin: string | null): [string, string][]
  /** The response to a preflight request of an origin that may call; undefined for any other request. */
  preflight(request: Request): Response | undefined
}

const maxAge = 600

export function createCors(
  allowedOrigins: ReadonlySet<string>,
  exposedHeaders: readonly string[],
): Cors {
  const headersFor: Cors['headersFor'] = (origin) => [
    ['Vary', 'Origin'],
    ...(origin === null || !allowedOrigins.has(origin)
      ? []
      : ([
          ['Access-Control-Allow-Origin', origin],
          ['Access-Control-Allow-Credentials', 'true'],
          ['Access-Control-Expose-Headers', exposedHeaders.join(',')],
        ] satisfies [string, string][])),
  ]
  return {
    headersFor,
    preflight({ method, headers }) {
      const wanted = headers.get('access-control-request-method')
      const origin = headers.get('origin')
      if (method !== 'OPTIONS' || wanted === null) return undefined
      if (origin === null || !allowedOrigins.has(origin)) return undefined
      const requested = headers.get('access-control-request-headers')
      return new Response(null, {
        status: 204,
        headers: [
          ...headersFor(origin),
          ['Access-Control-Allow-Methods', wanted],
          ['Access-Control-Max-Age', String(maxAge)],
          ...(requested === null
            ? []
            : ([['Access-Control-Allow-Headers', requested]] satisfies [string, string][])),
        ],
      })
    },
  }
}
