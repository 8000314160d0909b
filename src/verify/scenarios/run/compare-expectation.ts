import { isDeepStrictEqual } from 'node:util'
import { show } from '../../findings/describe-error.js'
import type { RuleName, Violation } from '../../findings/rules.js'
import type { ReceivedResponse } from '../../http/received-response.js'
import type { Expectation } from '../file/scenario.js'
import { cookieOf, readResponseValue } from '../values/read-response-value.js'

/**
 * How a response differs from the expectations of a step.
 * @returns the differences to the closest expectation; empty where one is met
 */
export function compareExpectations(
  received: ReceivedResponse,
  expectations: readonly Expectation[],
): readonly Violation[] {
  const differences = expectations.map((expectation) => differencesTo(received, expectation))
  const statuses = expectations.map(({ status, code }) => [status, code].filter(Boolean).join(' '))
  const { status } = received.exchange.response
  const near = expectations.findIndex((expectation) => expectation.status === status)
  if (expectations.length === 0 || differences.some((found) => found.length === 0)) return []
  if (near >= 0) return differences[near] ?? []
  const seen = [status || 'no response', received.code].filter(Boolean).join(' ')
  return [violation('expected-status', statuses.join(' or '), seen)]
}

function differencesTo(received: ReceivedResponse, expectation: Expectation): Violation[] {
  const { status, code, body, cookies = {}, headers = {} } = expectation
  const { response } = received.exchange
  if (response.status !== status) {
    return [violation('expected-status', String(status), String(response.status))]
  }
  if (code !== undefined && received.code !== code) {
    return [violation('expected-code', code, received.code ?? show(received.json))]
  }
  const wrong: Violation[] = []
  if (body !== undefined && !matches(body, received.json)) {
    wrong.push(violation('expected-body', show(body), show(received.json)))
  }
  for (const [name, expectedValue] of Object.entries(cookies)) {
    const cookie = cookieOf(received, name)
    if (isCookie(expectedValue, cookie)) continue
    const seen = cookie === undefined ? 'no Set-Cookie' : show(cookie.value)
    wrong.push(violation('expected-cookie', `cookie ${name}: ${show(expectedValue)}`, seen))
  }
  for (const [name, expectedValue] of Object.entries(headers)) {
    const value = readResponseValue(received, `header.${name}`)
    if (matches(expectedValue, value)) continue
    wrong.push(violation('expected-header', `${name}: ${show(expectedValue)}`, show(value)))
  }
  return wrong
}

function isCookie(expectedValue: unknown, cookie: ReturnType<typeof cookieOf>): boolean {
  switch (expectedValue) {
    case 'set':
      return cookie !== undefined && cookie.value !== ''
    case 'cleared':
      return cookie !== undefined && cookie.value === '' && cookie.maxAge === 0
    case 'kept':
      return cookie === undefined
    default:
      return cookie !== undefined && matches(expectedValue, cookie.value)
  }
}

/** Whether a value contains the expected one: objects member by member, `{not: value}` for any other value. */
function matches(expectedValue: unknown, actual: unknown): boolean {
  if (typeof expectedValue !== 'object' || expectedValue === null || Array.isArray(expectedValue)) {
    return isDeepStrictEqual(expectedValue, actual)
  }
  const members = Object.entries(expectedValue)
  const [only] = members
  if (members.length === 1 && only?.[0] === 'not') return !matches(only[1], actual)
  if (typeof actual !== 'object' || actual === null) return false
  return members.every(([name, value]) => matches(value, (actual as Record<string, unknown>)[name]))
}

function violation(rule: RuleName, expected: string, seen: string): Violation {
  return { rule, expected, seen }
}
