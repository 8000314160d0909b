import type { Violation } from '../findings/rules.js'
import { type SetCookie, setCookies } from '../http/set-cookies.js'
import type { CookieExpectation } from '../run/compiled-contract.js'
import { type Check, kept } from './check.js'

/** `cookie-undeclared`, and `cookie-attributes` by the `x-cookie` of the response. */
export const checkCookies: Check = ({ declared, exchange }) => {
  if (declared === undefined) return kept
  const cookies = setCookies(exchange.response.headers)
  const declaresAny = Object.keys(declared.entry.headers).some(
    (name) => name.toLowerCase() === 'set-cookie',
  )
  if (!declaresAny) {
    return cookies.map(({ name }) => ({
      rule: 'cookie-undeclared',
      expected: 'no Set-Cookie in this response',
      seen: `a cookie "${name}"`,
    }))
  }
  return declared.cookies.flatMap((promise) => {
    const named = cookies.filter(({ name }) => name === promise.name)
    return [...setTwice(named), ...named.flatMap((cookie) => attributesOf(cookie, promise))]
  })
}

/** RFC 6265, 4.1.1: no two lines for one cookie. */
function setTwice([first, ...others]: readonly SetCookie[]): Violation[] {
  if (first === undefined || others.length === 0) return kept
  const seen = `${others.length + 1} of "${first.name}"`
  return [{ rule: 'cookie-attributes', expected: 'one Set-Cookie for each cookie', seen }]
}

function attributesOf(cookie: SetCookie, promise: CookieExpectation): Violation[] {
  const wrong: Violation[] = []
  const require = (isRight: boolean, expected: string, seen: string) => {
    if (!isRight) wrong.push({ rule: 'cookie-attributes', expected, seen })
  }
  const sameSite = String(cookie.sameSite ?? 'none given').toLowerCase()
  if (promise.httpOnly) require(cookie.httpOnly === true, 'HttpOnly', 'no HttpOnly')
  if (promise.secure) require(cookie.secure === true, 'Secure', 'no Secure')
  if (promise.path !== undefined) {
    require(cookie.path === promise.path, `Path=${promise.path}`, `Path=${cookie.path ?? ''}`)
    // RFC 6265, 5.2.3: with a Domain, every host below it would get the cookie.
    require(cookie.domain === undefined, 'no Domain', `Domain=${cookie.domain}`)
  }
  if (promise.sameSite !== undefined) {
    require(sameSite === promise.sameSite.toLowerCase(), `SameSite=${promise.sameSite}`, sameSite)
  }
  return wrong
}
