import type { Route, StyledParameter } from '../../openapi/compiled/client/client-table.js'

/** The parts of a request, as the contract names them. */
export interface RequestParts {
  readonly path?: object | undefined
  readonly query?: object | undefined
  readonly header?: object | undefined
  readonly body?: unknown
}

/** How the characters of a value are kept apart from delimiters. */
export type Coding = (text: string) => string

/** Writes a parameter whose contract names a style: pairs in the query, else one text. */
export type WriteStyled = (parameter: StyledParameter, value: unknown, code: Coding) => string[]

/**
 * The URL and the options of a request to an operation. Members that are undefined are left out.
 * @param writeStyled absent where the contract has only default styles
 */
export function buildRequest(
  baseUrl: string,
  { method, path: template, body: mediaType, styles = [] }: Route,
  { path = {}, query = {}, header = {}, body }: RequestParts,
  writeStyled?: WriteStyled,
): { url: string; init: RequestInit } {
  const write = (place: string, [name, value]: [string, unknown], code: Coding) => {
    const styled = styles.find((each) => each.in === place && each.name === name)
    if (styled && writeStyled) return writeStyled(styled, value, code)
    if (value === undefined) return []
    const isQuery = place === 'query'
    if (!isComposed(value)) return [(isQuery ? `${code(name)}=` : '') + code(String(value))]
    const members = membersOf(value).map(([key, member]) => [
      Array.isArray(value) ? (isQuery ? name : '') : key,
      String(member),
    ])
    if (isQuery) return members.map((pair) => pair.map(code).join('='))
    return [members.flatMap((pair) => pair.filter(Boolean).map(code)).join(',')]
  }
  const pathname = Object.entries(path).reduce(
    (text, entry) =>
      text.replaceAll(`{${entry[0]}}`, () => write('path', entry, encodeURIComponent).join('')),
    template,
  )
  const search = Object.entries(query)
    .flatMap((entry) => write('query', entry, encodeURIComponent))
    .join('&')
  const headers = new Headers(
    Object.entries(header).flatMap((entry) =>
      write('header', entry, String).map((text): [string, string] => [entry[0], text]),
    ),
  )
  const encoded = body === undefined ? body : encodeBody(mediaType, body)
  // The boundary of a multipart form is known to `fetch` alone.
  if (mediaType && encoded && !(encoded instanceof FormData)) {
    headers.set('Content-Type', mediaType)
  }
  return {
    url: `${baseUrl.replace(/\/$/, '')}${pathname}${search && '?'}${search}`,
    init: {
      method: method.toUpperCase(),
      headers,
      ...(encoded !== undefined && { body: encoded }),
    },
  }
}

export function isComposed(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** The members that are there. */
export function membersOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => member !== undefined && member !== null)
}

function encodeBody(mediaType = '', body: unknown): NonNullable<RequestInit['body']> {
  if (/json/i.test(mediaType)) return JSON.stringify(body)
  const isMultipart = /^multipart/i.test(mediaType)
  if (!isMultipart && !/urlencoded/i.test(mediaType)) return body as Blob | string
  const form = isMultipart ? new FormData() : new URLSearchParams()
  for (const [name, value] of membersOf(body as object)) {
    for (const item of [value].flat()) {
      const isFile = item instanceof Blob
      const isObject = isComposed(item) && !isFile
      const text = isObject ? JSON.stringify(item) : String(item)
      const type = 'application/json'
      form.append(
        name,
        (isFile ? item : isObject && isMultipart ? new Blob([text], { type }) : text) as string,
      )
    }
  }
  return isMultipart ? form : form.toString()
}
