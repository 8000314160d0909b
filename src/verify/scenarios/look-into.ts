import { headerValue } from '../http/exchange.js'
import { memberOf, type ReceivedResponse } from '../http/received-response.js'
import { type SetCookie, setCookies } from '../http/set-cookies.js'

/** What `body`, `body.member`, `cookie.name` or `header.Name` names in an answer; undefined where it is not there. */
export function lookInto(answer: ReceivedResponse, where: string): unknown {
  const [kind, ...rest] = where.split('.')
  const name = rest.join('.')
  const { headers } = answer.exchange.response
  if (kind === 'header') return headerValue(headers, name)
  if (kind === 'cookie') return cookieOf(answer, name)?.value
  return rest.reduce((value: unknown, member) => memberOf(value, member), answer.json)
}

/** The cookie that an answer sets. */
export function cookieOf({ exchange }: ReceivedResponse, name: string): SetCookie | undefined {
  return setCookies(exchange.response.headers).find((cookie) => cookie.name === name)
}
