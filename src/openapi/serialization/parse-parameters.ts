import type { ContractRequest } from '../../binding/http-message.js'
import { invalidField } from '../../binding/request/rejection.js'
import type { ParameterEntry, ParameterLocation } from '../compiled/tables.js'
import { cookieValue } from './cookie-header.js'

/** Location -> name -> text, or what the serialization (style, explode) holds. Validators turn text into types. */
export type ParsedParameters = Partial<Record<ParameterLocation, Record<string, unknown>>>

const separators: Record<string, string> = { spaceDelimited: ' ', pipeDelimited: '|' }

/**
 * Reads the declared parameters of a request (OpenAPI 3.0.3, 4.7.12.3); undeclared ones are ignored.
 * @throws Rejection invalidRequest when one that holds a single value comes twice, or holds no JSON where it must
 */
export function parseParameters(
  request: ContractRequest,
  pathParameters: Readonly<Record<string, string>>,
  declared: readonly ParameterEntry[],
): ParsedParameters {
  const parsed: ParsedParameters = {}
  if (declared.length === 0) return parsed
  const query = new URLSearchParams(request.query)

  for (const parameter of declared) {
    const values = parsed[parameter.in] ?? Object.create(null)
    parsed[parameter.in] = values
    const value =
      parameter.in === 'query'
        ? queryValue(query, parameter)
        : single(parameter, textOf(request, pathParameters, parameter))
    if (value !== undefined) values[parameter.name] = value
  }
  return parsed
}

function textOf(
  request: ContractRequest,
  pathParameters: Readonly<Record<string, string>>,
  { in: location, name }: ParameterEntry,
): string | undefined {
  if (location === 'path') return pathParameters[name]
  if (location === 'cookie') return cookieValue(request.headers.cookie, name)
  const value = request.headers[name.toLowerCase()]
  return Array.isArray(value) ? value.join(', ') : value
}

function queryValue(query: URLSearchParams, parameter: ParameterEntry): unknown {
  const { name, type, explode, style } = parameter
  if (style === 'deepObject') return deepObject(query, name)
  const values = query.getAll(name)
  if (type === 'array' && explode) return values.length > 0 ? values : undefined
  if (values.length > 1) throw invalidField(name, 'must not come twice')
  return single(parameter, values[0])
}

/** One text, split where it holds an array. */
function single(
  { name, type, style, mediaType }: ParameterEntry,
  text: string | undefined,
): unknown {
  if (text === undefined) return undefined
  if (mediaType === 'application/json') return parseJson(name, text)
  return type === 'array' ? text.split(separators[style] ?? ',') : text
}

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw invalidField(name, 'must be JSON')
  }
}

/** `filter[color]=red&filter[size]=2` */
function deepObject(query: URLSearchParams, name: string): Record<string, string> | undefined {
  const members = [...query].flatMap(([key, value]) =>
    key.startsWith(`${name}[`) && key.endsWith(']')
      ? [[key.slice(name.length + 1, -1), value] as const]
      : [],
  )
  return members.length > 0 ? Object.fromEntries(members) : undefined
}
