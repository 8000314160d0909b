import { routes } from '../../../generated/routes.js'

/** The parts of a request, as the contract names them. */
export interface RequestParts {
  readonly path?: object | undefined
  readonly query?: object | undefined
  readonly header?: object | undefined
  readonly body?: unknown
}

/**
 * The URL and the options of a request to an operation. A list in the query is one pair for each item, which is the default style of
 * OpenAPI (`form`, exploded). Members that are undefined are left out.
 */
export function buildRequest(
  baseUrl: string,
  operationId: keyof typeof routes,
  { path = {}, query = {}, header = {}, body }: RequestParts,
): { url: string; init: RequestInit } {
  const [method, template, mediaType] = routes[operationId]
  const values: Record<string, unknown> = { ...path }
  const pathname = template.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values[name])),
  )
  const search = new URLSearchParams(pairsOf(query)).toString()
  const headers = new Headers(pairsOf(header))
  if (body !== undefined && mediaType) headers.set('Content-Type', mediaType)
  return {
    url: `${baseUrl.replace(/\/$/, '')}${pathname}${search && '?'}${search}`,
    init: {
      method: method.toUpperCase(),
      headers,
      ...(body !== undefined && { body: encodeBody(mediaType, body) }),
    },
  }
}

function encodeBody(mediaType: string | null, body: unknown): string {
  return mediaType === 'application/x-www-form-urlencoded'
    ? new URLSearchParams(pairsOf(body as object)).toString()
    : JSON.stringify(body)
}

function pairsOf(members: object): [string, string][] {
  return Object.entries(members).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((each) => each !== undefined)
      .map((each): [string, string] => [name, String(each)]),
  )
}
