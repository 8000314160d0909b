import type { ClientTable, Route } from '../../openapi/compiled/client/client-table.js'
import type { CallOptions } from '../client-types.js'
import { buildRequest, type RequestParts, type WriteStyled } from './build-request.js'
import { readResult, type UntypedResult } from './read-result.js'

/** A call whose types nobody knows yet. */
export type UntypedCall = (
  operationId: string,
  input?: RequestParts & CallOptions,
) => Promise<UntypedResult>

/** Sends the requests of one operation. */
export type SendFor = (route: Route) => typeof fetch

/** @param fixed options of each request */
export function createCall(
  baseUrl: string,
  { routes, cookies }: ClientTable,
  sendFor: SendFor,
  writeStyled?: WriteStyled,
  fixed: RequestInit = {},
): UntypedCall {
  return async (operationId, { signal, ...parts } = {}) => {
    const route = routes[operationId] as Route
    const { url, init } = buildRequest(baseUrl, route, parts, writeStyled)
    const options: RequestInit = {
      ...(cookies && { credentials: 'include' }),
      ...fixed,
      ...init,
      ...(signal && { signal }),
    }
    return readResult(route, await sendFor(route)(url, options))
  }
}
