import type { ContractResponse } from '../../binding/http-message.js'
import { writePreferences } from '../preferences/prefer-header.js'
import type { MockExchange } from '../server/exchange.js'
import { sendResponse } from '../server/write-response.js'
import type { RequestedResponse } from './requested-response.js'

/** Sends the answer that was asked for, and tells so (RFC 7240, section 3). */
export function sendRequestedResponse(
  exchange: MockExchange,
  { choice, applied }: RequestedResponse,
  reply: ContractResponse,
): void {
  exchange.why = choice.why
  exchange.applied.push(...applied)
  if (exchange.applied.length > 0) {
    exchange.response.setHeader('Preference-Applied', writePreferences(exchange.applied))
  }
  sendResponse(exchange.response, reply)
}
