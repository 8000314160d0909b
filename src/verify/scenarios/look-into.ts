import { type Answer, memberOf } from '../answer.js'
import { headerValue } from '../exchange.js'
import { type SetCookie, setCookies } from '../set-cookies.js'

/** What `body`, `body.member`, `cookie.name` or `header.Name` names in an answer; undefined where it is not there. */
export function lookInto(answer: Answer, where: string): unknown {
  const [kind, ...rest] = where.split('.')
  const name = rest.join('.')
  const { headers } = answer.exchange.response
  if (kind === 'header') return headerValue(headers, name)
  if (kind === 'cookie') return cookieOf(answer, name)?.value
  return rest.reduce((value: unknown, member) => memberOf(value, member), answer.json)
}

/** The cookie that an answer sets. */
export function cookieOf({ exchange }: Answer, name: string): SetCookie | undefined {
  return setCookies(exchange.response.headers).find((cookie) => cookie.name === name)
}
