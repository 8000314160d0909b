import type { ApiReply } from '../contract/http-message.js'
import type { MockExchange } from './exchange.js'
import { sendReply } from './http-reply.js'
import { writePreferences } from './prefer-header.js'
import type { Wish } from './wish.js'

/** Sends the answer that was asked for, and tells so (RFC 7240, section 3). */
export function grantWish(
  exchange: MockExchange,
  { choice, applied }: Wish,
  reply: ApiReply,
): void {
  exchange.why = choice.why
  exchange.applied.push(...applied)
  if (exchange.applied.length > 0) {
    exchange.response.setHeader('Preference-Applied', writePreferences(exchange.applied))
  }
  sendReply(exchange.response, reply)
}
