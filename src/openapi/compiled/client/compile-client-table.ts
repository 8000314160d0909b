import type { ContractDocument } from '../../document/contract-document.js'
import { isJson } from '../../operation/media-type.js'
import type { Tables } from '../compile-tables.js'
import type { OperationEntry, ParameterEntry, ResponseEntry, SecurityScheme } from '../tables.js'
import type { ClientTable, Placement, Route, StyledParameter } from './client-table.js'
import { tokenRefreshOf } from './token-refresh.js'

/** What a client needs of a contract, small enough for a page. */
export function compileClientTable(
  document: ContractDocument,
  { operations, securitySchemes }: Pick<Tables, 'operations' | 'securitySchemes'>,
): ClientTable {
  const tokenRefresh = tokenRefreshOf(document)
  const setsCookies = Object.values(operations).some(({ responses }) =>
    Object.values(responses).some(({ headers }) =>
      Object.keys(headers).some((name) => name.toLowerCase() === 'set-cookie'),
    ),
  )
  const takesCookies = Object.values(securitySchemes).some(
    (scheme) => scheme.type === 'apiKey' && scheme.in === 'cookie',
  )
  return {
    routes: mapValues(operations, routeOf),
    schemes: mapValues(securitySchemes, placementOf),
    cookies: setsCookies || takesCookies,
    ...(tokenRefresh && { tokenRefresh }),
  }
}

function routeOf({
  method,
  path,
  requestBody,
  security,
  parameters,
  responses,
}: OperationEntry): Route {
  const mediaTypes = requestBody?.mediaTypes ?? []
  const body = mediaTypes.find(isJson) ?? mediaTypes[0]
  const styles = parameters.filter((parameter) => !isDefault(parameter)).map(styledParameter)
  return {
    method,
    path,
    ...(body !== undefined && { body }),
    ...(security.length > 0 && { security }),
    ...(styles.length > 0 && { styles }),
    responses: Object.entries(responses)
      .map(([status, response]) => status + bodyMark(response))
      .join(' '),
  }
}

/** Whether a client writes the parameter so where the contract says nothing of its style. */
function isDefault(parameter: ParameterEntry): boolean {
  const { style, explode, mediaType, type } = parameter
  const isQuery = parameter.in === 'query'
  const isUsual = style === (isQuery ? 'form' : 'simple') && mediaType === null
  return isUsual && (type === 'primitive' || explode === isQuery)
}

function styledParameter(parameter: ParameterEntry): StyledParameter {
  const { name, style, explode, mediaType } = parameter
  return { in: parameter.in, name, style, explode, ...(mediaType !== null && { mediaType }) }
}

function bodyMark({ mediaTypes }: ResponseEntry): '' | '*' | '-' {
  if (mediaTypes.length === 0) return '-'
  return mediaTypes.every(isJson) ? '' : '*'
}

function placementOf(scheme: SecurityScheme): Placement {
  if (scheme.type === 'apiKey') {
    return scheme.in === 'cookie' ? 'cookie' : { in: scheme.in, name: scheme.name }
  }
  return scheme.type === 'http' && scheme.scheme.toLowerCase() === 'basic' ? 'basic' : 'bearer'
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
}
