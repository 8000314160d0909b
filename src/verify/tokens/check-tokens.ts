import type { Check } from '../checks/check.js'
import { describeError, show } from '../findings/describe-error.js'
import type { Violation } from '../findings/rules.js'
import { memberOf, type ReceivedResponse } from '../http/received-response.js'
import { setCookies } from '../http/set-cookies.js'
import { decodeToken, type Token } from './token.js'
import type { TokenExpectation } from './token-expectation.js'

/** A refresh token that is returned again within the grace period was issued earlier. */
const toleranceSeconds = 60

/** `token-payload` and `token-lifetime`, by `x-jwt-payload` and `x-lifetime` of the contract. */
export const checkTokens: Check = (received) =>
  (received.declared?.tokens ?? []).flatMap((expectation) => {
    const found = findToken(received, expectation)
    if (found === undefined) return []
    const token = decodeToken(found.text)
    if (token === undefined) {
      return [{ rule: 'token-payload', expected: 'a JWT', seen: show(found.text) }]
    }
    return [...checkPayload(token, expectation), ...checkLifetime(token, expectation, found.maxAge)]
  })

function findToken(
  { json, exchange, declared }: ReceivedResponse,
  { from }: TokenExpectation,
): { text: string; maxAge?: number | undefined } | undefined {
  if ('member' in from) {
    const text = memberOf(json, from.member)
    return typeof text === 'string' ? { text } : undefined
  }
  const cookie = setCookies(exchange.response.headers).find(
    ({ name }) => name === declared?.cookies[0]?.name,
  )
  return cookie?.value ? { text: cookie.value, maxAge: cookie.maxAge } : undefined
}

function checkPayload({ header, payload }: Token, { validate }: TokenExpectation): Violation[] {
  // RFC 8725, 3.1 and 3.2: the algorithm "none" is not allowed.
  if (typeof header.alg !== 'string' || /^none$/i.test(header.alg)) {
    return [{ rule: 'token-payload', expected: 'a signed token', seen: `alg ${show(header.alg)}` }]
  }
  if (validate(structuredClone(payload))) return []
  const { expected, seen } = describeError(validate, payload)
  return [{ rule: 'token-payload', expected: `payload: ${expected}`, seen }]
}

function checkLifetime(
  { payload }: Token,
  { lifetime }: TokenExpectation,
  maxAge: number | undefined,
): Violation[] {
  const { iat, exp } = payload
  if (lifetime === undefined) return []
  if (typeof exp !== 'number') {
    return [{ rule: 'token-lifetime', expected: 'a claim exp', seen: show(exp) }]
  }
  if (typeof iat !== 'number') return []
  const wrong: Violation[] = []
  if (exp - iat > lifetime || exp <= iat) {
    const expected = `exp at most ${lifetime} s after iat`
    wrong.push({ rule: 'token-lifetime', expected, seen: `${exp - iat} s` })
  }
  // The cookie must expire with its token.
  if (maxAge !== undefined && Math.abs(maxAge - (exp - iat)) > toleranceSeconds) {
    const expected = `Max-Age=${exp - iat}, the rest of the token's lifetime`
    wrong.push({ rule: 'token-lifetime', expected, seen: `Max-Age=${maxAge}` })
  }
  return wrong
}
