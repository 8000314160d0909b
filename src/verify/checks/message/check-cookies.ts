import type { CookieExpectation } from '../../contract/compiled-contract.js'
import type { Violation } from '../../findings/rules.js'
import { type SetCookie, setCookies } from '../../http/set-cookies.js'
import { type Check, noViolations } from '../check.js'

/** `cookie-undeclared`, and `cookie-attributes` by the `x-cookie` of the response. */
export const checkCookies: Check = ({ declared, exchange }) => {
  if (declared === undefined) return noViolations
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
  return declared.cookies.flatMap((expectation) => {
    const named = cookies.filter(({ name }) => name === expectation.name)
    return [...setTwice(named), ...named.flatMap((cookie) => attributesOf(cookie, expectation))]
  })
}

/** RFC 6265, 4.1.1: one Set-Cookie per cookie name. */
function setTwice([first, ...others]: readonly SetCookie[]): Violation[] {
  if (first === undefined || others.length === 0) return noViolations
  const seen = `${others.length + 1} of "${first.name}"`
  return [{ rule: 'cookie-attributes', expected: 'one Set-Cookie per cookie name', seen }]
}

function attributesOf(cookie: SetCookie, expectation: CookieExpectation): Violation[] {
  const wrong: Violation[] = []
  const require = (isRight: boolean, expected: string, seen: string) => {
    if (!isRight) wrong.push({ rule: 'cookie-attributes', expected, seen })
  }
  const sameSite = String(cookie.sameSite ?? 'no SameSite').toLowerCase()
  if (expectation.httpOnly) require(cookie.httpOnly === true, 'HttpOnly', 'no HttpOnly')
  if (expectation.secure) require(cookie.secure === true, 'Secure', 'no Secure')
  if (expectation.path !== undefined) {
    require(cookie.path ===
      expectation.path, `Path=${expectation.path}`, `Path=${cookie.path ?? ''}`)
    // RFC 6265, 5.2.3: with a Domain attribute, every subdomain receives the cookie.
    require(cookie.domain === undefined, 'no Domain', `Domain=${cookie.domain}`)
  }
  if (expectation.sameSite !== undefined) {
    require(sameSite ===
      expectation.sameSite.toLowerCase(), `SameSite=${expectation.sameSite}`, sameSite)
  }
  return wrong
}
