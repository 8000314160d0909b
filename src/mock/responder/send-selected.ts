import type { OutgoingHttpHeaders } from 'node:http'
import type { MatchedRoute } from '../../openapi/operation/route-index.js'
import { writePreferences } from '../preferences/prefer-header.js'
import type { ResponseBuilder } from '../response/build-response.js'
import type { SelectedResponse } from '../response/select-response.js'
import { sendResponse } from '../server/send-response.js'
import type { MockExchange } from './exchange.js'

/**
 * Builds and sends the selected response, and tells the client which preferences were followed (RFC 7240, section 3).
 * @param own a body to send instead of the example or the sampled one, and headers to send instead of the built ones
 */
export function sendSelected(
  exchange: MockExchange,
  { operationId }: MatchedRoute,
  selected: SelectedResponse,
  builder: ResponseBuilder,
  own: { readonly body?: unknown; readonly headers?: OutgoingHttpHeaders } = {},
): void {
  const built = builder.build(operationId, selected, own.body)
  exchange.reason = selected.reason
  exchange.applied.push(...selected.applied)
  if (exchange.applied.length > 0) {
    exchange.response.setHeader('Preference-Applied', writePreferences(exchange.applied))
  }
  sendResponse(exchange.response, { ...built, headers: { ...built.headers, ...own.headers } })
}
