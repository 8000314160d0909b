import { headerValue } from '../../http/exchange.js'
import { memberOf, type ReceivedResponse } from '../../http/received-response.js'
import { type SetCookie, setCookies } from '../../http/set-cookies.js'

/** The value of `body`, `body.member`, `cookie.name` or `header.Name` in a response; undefined where it is missing. */
export function readResponseValue(received: ReceivedResponse, where: string): unknown {
  const [kind, ...rest] = where.split('.')
  const name = rest.join('.')
  const { headers } = received.exchange.response
  if (kind === 'header') return headerValue(headers, name)
  if (kind === 'cookie') return cookieOf(received, name)?.value
  return rest.reduce((value: unknown, member) => memberOf(value, member), received.json)
}

/** A cookie that the response sets. */
export function cookieOf({ exchange }: ReceivedResponse, name: string): SetCookie | undefined {
  return setCookies(exchange.response.headers).find((cookie) => cookie.name === name)
}
