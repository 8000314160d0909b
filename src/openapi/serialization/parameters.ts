import querystring from 'node:querystring'
import type { ParameterEntry, ParameterLocation } from '../compiled/tables.js'
import { isUrlEncodedForm } from '../operation/media-type.js'
import { cookieValue } from './cookie-header.js'
import { percentEncode, readText, type TextCoding, writeText } from './delimited-text.js'
import { fieldsOfObject, readForm, writeForm } from './form.js'
import { headerCoding, readHeader } from './header-value.js'
import { formCoding, type Pair, parsePairs, readPairs, writePairs } from './pairs.js'
import { UnwritableValue } from './unreadable-value.js'

/** Where the texts of a request's parameters stand. */
export interface ParameterSource {
  /** Without the `?`, not decoded. */
  readonly query: string
  /** Names in lower case, as node:http gives them. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
}

/** Location -> name -> text, or the list or object of texts that the serialization holds. */
export type ParsedParameters = Partial<Record<ParameterLocation, Record<string, unknown>>>

const pathCoding: TextCoding = { encode: percentEncode, decode: querystring.unescape }

/** RFC 6265, 4.1.1: what a cookie's value may hold. */
const cookieCoding: TextCoding = {
  encode(text) {
    if (/^[!#-+\--:<-[\]-~]*$/.test(text)) return text
    throw new UnwritableValue('a cookie has no blanks, quotes, commas, semicolons or backslashes')
  },
  decode: (text) => text.trim(),
  isPlain: true,
}

/**
 * Reads the declared parameters of a request (OpenAPI 3.1, "Parameter Object"); undeclared ones are
 * ignored.
 *
 * @param pathParameters the values of the path's parameters, not decoded
 * @throws UnreadableValue
 */
export function readParameters(
  source: ParameterSource,
  pathParameters: Readonly<Record<string, string>>,
  declared: readonly ParameterEntry[],
): ParsedParameters {
  const parsed: ParsedParameters = {}
  if (declared.length === 0) return parsed
  const names = new Set(declared.map(({ name }) => name))
  const pairs = declared.some((parameter) => parameter.in === 'query')
    ? parsePairs(source.query)
    : []
  for (const parameter of declared) {
    const values = parsed[parameter.in] ?? Object.create(null)
    parsed[parameter.in] = values
    const value = readParameter(parameter, source, pathParameters, pairs, names)
    if (value !== undefined) values[parameter.name] = value
  }
  return parsed
}

function readParameter(
  parameter: ParameterEntry,
  { query, headers }: ParameterSource,
  pathParameters: Readonly<Record<string, string>>,
  pairs: readonly Pair[],
  names: ReadonlySet<string>,
): unknown {
  switch (parameter.in) {
    case 'query':
      return readPairs(parameter, pairs, names)
    case 'querystring':
      return readQuerystring(parameter, query)
    case 'cookie':
      return readCookie(parameter, headers.cookie, names)
    case 'path': {
      const raw = pathParameters[parameter.name]
      return raw === undefined ? undefined : readText(parameter, raw, pathCoding)
    }
    case 'header': {
      const value = headers[parameter.name.toLowerCase()]
      return value === undefined ? undefined : readHeader(parameter.name, parameter, value)
    }
  }
}

/** The whole query as one value (`in: querystring`, OpenAPI 3.2). */
function readQuerystring(parameter: ParameterEntry, query: string): unknown {
  if (query === '') return undefined
  return isUrlEncodedForm(parameter.mediaType ?? '')
    ? readForm(query, fieldsOfObject(parameter))
    : readText(parameter, query, formCoding)
}

/** Exploded values stand in pairs of their own, kept apart by `&` (`form`) or `;` (`cookie`, OpenAPI 3.2). */
function readCookie(
  parameter: ParameterEntry,
  lines: string | readonly string[] | undefined,
  names: ReadonlySet<string>,
): unknown {
  const { name, type, explode, style, mediaType } = parameter
  if (lines === undefined) return undefined
  const header = typeof lines === 'string' ? lines : lines.join('; ')
  if (!explode || type === 'primitive' || mediaType !== null) {
    const raw = cookieValue(header, name, (text) => text)
    return raw === undefined ? undefined : readText(parameter, raw, cookieCodingOf(style))
  }
  const pairs = header.split(style === 'cookie' ? ';' : /[;&]/).map((pair): Pair => {
    const [key = '', ...value] = pair.split('=')
    return [key.trim(), value.join('=').trim()]
  })
  return readPairs(parameter, pairs, names, cookieCodingOf(style))
}

/** `style: cookie` leaves the value as it is (OpenAPI 3.2). */
function cookieCodingOf(style: string): TextCoding {
  return style === 'cookie' ? cookieCoding : pathCoding
}

/** A parameter with the value that is to be sent. */
export interface ParameterValue {
  readonly entry: ParameterEntry
  readonly value: unknown
}

export interface WrittenParameters {
  readonly path: string
  /** With its `?`, or empty. */
  readonly query: string
  /** At most one of them is `Cookie` (RFC 6265, 5.4). */
  readonly headers: [name: string, value: string][]
}

/**
 * Writes parameters into a request: the reverse of `readParameters`.
 *
 * @param template the path with its parameters: `/tasks/{id}`
 * @throws UnwritableValue
 */
export function writeParameters(
  template: string,
  parameters: readonly ParameterValue[],
): WrittenParameters {
  // A path of the contract may hold a query, which each request has, and a fragment, which none has.
  const [withQuery = ''] = template.split('#', 1)
  let [path = ''] = withQuery.split('?', 1)
  const query = withQuery === path ? [] : [withQuery.slice(path.length + 1)]
  const cookies: string[] = []
  const headers: [string, string][] = []
  for (const { entry, value } of parameters) {
    const { name } = entry
    switch (entry.in) {
      case 'query':
        query.push(...writePairs(entry, value))
        break
      case 'querystring':
        query.push(writeQuerystring(entry, value))
        break
      case 'path':
        path = path.replaceAll(`{${name}}`, () => writeText(entry, value, pathCoding) ?? '')
        break
      case 'header': {
        const text = writeText(entry, value, headerCoding)
        if (text !== undefined) headers.push([name, text])
        break
      }
      case 'cookie': {
        const pairs = writePairs(entry, value, cookieCodingOf(entry.style))
        if (pairs.length > 0) cookies.push(pairs.join(entry.style === 'cookie' ? '; ' : '&'))
        break
      }
    }
  }
  if (cookies.length > 0) headers.push(['Cookie', cookies.join('; ')])
  return { path, query: query.length === 0 ? '' : `?${query.join('&')}`, headers }
}

function writeQuerystring(entry: ParameterEntry, value: unknown): string {
  return isUrlEncodedForm(entry.mediaType ?? '')
    ? writeForm(value, fieldsOfObject(entry))
    : (writeText(entry, value, formCoding) ?? '')
}
