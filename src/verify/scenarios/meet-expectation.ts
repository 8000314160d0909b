import { isDeepStrictEqual } from 'node:util'
import { show } from '../findings/describe.js'
import type { RuleName, Violation } from '../findings/rules.js'
import type { ReceivedResponse } from '../http/received-response.js'
import { cookieOf, lookInto } from './look-into.js'
import type { Expectation } from './scenario.js'

/**
 * How an answer differs from what a step expects.
 * @returns the differences to the nearest of several expectations; none where one of them is met
 */
export function meetExpectations(
  answer: ReceivedResponse,
  expectations: readonly Expectation[],
): readonly Violation[] {
  const differences = expectations.map((expectation) => differencesTo(answer, expectation))
  const statuses = expectations.map(({ status, code }) => [status, code].filter(Boolean).join(' '))
  const { status } = answer.exchange.response
  const near = expectations.findIndex((expectation) => expectation.status === status)
  if (expectations.length === 0 || differences.some((found) => found.length === 0)) return []
  if (near >= 0) return differences[near] ?? []
  const seen = [status || 'no answer', answer.code].filter(Boolean).join(' ')
  return [violation('expected-status', statuses.join(' or '), seen)]
}

function differencesTo(answer: ReceivedResponse, expectation: Expectation): Violation[] {
  const { status, code, body, cookies = {}, headers = {} } = expectation
  const { response } = answer.exchange
  if (response.status !== status) {
    return [violation('expected-status', String(status), String(response.status))]
  }
  if (code !== undefined && answer.code !== code) {
    return [violation('expected-code', code, answer.code ?? show(answer.json))]
  }
  const wrong: Violation[] = []
  if (body !== undefined && !matches(body, answer.json)) {
    wrong.push(violation('expected-body', show(body), show(answer.json)))
  }
  for (const [name, wanted] of Object.entries(cookies)) {
    const cookie = cookieOf(answer, name)
    if (isCookie(wanted, cookie)) continue
    const seen = cookie === undefined ? 'no Set-Cookie' : show(cookie.value)
    wrong.push(violation('expected-cookie', `cookie ${name}: ${show(wanted)}`, seen))
  }
  for (const [name, wanted] of Object.entries(headers)) {
    const value = lookInto(answer, `header.${name}`)
    if (matches(wanted, value)) continue
    wrong.push(violation('expected-header', `${name}: ${show(wanted)}`, show(value)))
  }
  return wrong
}

function isCookie(wanted: unknown, cookie: ReturnType<typeof cookieOf>): boolean {
  switch (wanted) {
    case 'set':
      return cookie !== undefined && cookie.value !== ''
    case 'cleared':
      return cookie !== undefined && cookie.value === '' && cookie.maxAge === 0
    case 'kept':
      return cookie === undefined
    default:
      return cookie !== undefined && matches(wanted, cookie.value)
  }
}

/** Whether a value has at least what is wanted: objects member by member, `{not: value}` for anything else. */
function matches(wanted: unknown, actual: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null || Array.isArray(wanted)) {
    return isDeepStrictEqual(wanted, actual)
  }
  const members = Object.entries(wanted)
  const [only] = members
  if (members.length === 1 && only?.[0] === 'not') return !matches(only[1], actual)
  if (typeof actual !== 'object' || actual === null) return false
  return members.every(([name, value]) => matches(value, (actual as Record<string, unknown>)[name]))
}

function violation(rule: RuleName, expected: string, seen: string): Violation {
  return { rule, expected, seen }
}
