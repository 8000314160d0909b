import { isObject } from '../../../openapi/document/document-node.js'
import type { Violation } from '../../findings/rules.js'
import { memberOf, type ReceivedResponse } from '../../http/received-response.js'
import { setCookies } from '../../http/set-cookies.js'
import { decodeToken, type Token } from '../../tokens/token.js'
import { type Check, noViolations } from '../check.js'

/** Clocks of servers count whole seconds. */
const toleranceSeconds = 1

/** Lifetimes that differ by chance do not grow this often, by so many seconds. */
const renewals = 2
const leastGrowth = 30

interface FirstToken {
  readonly issuedAt: number
  readonly lifetime: number
}

/**
 * `session-end`: the tokens of one session (claim `sid`) do not live longer with each renewal, and where the contract states
 * the lifetime of the token in a cookie (`x-lifetime`), the session ends that long after its first one. This check remembers
 * the first token of each session.
 */
export const createSessionCheck = (): Check => {
  const firsts = new Map<string, FirstToken>()
  const lifetimes = new Map<string, readonly number[]>()
  return (received) => {
    const { declared, exchange, json } = received
    const cookies = setCookies(exchange.response.headers).map(({ value }) => value)
    const lifetime = declared?.tokens.find(({ from }) => 'header' in from)?.lifetime
    return [
      ...cookies.flatMap((text) => check('cookie', text, lifetime)),
      ...(isObject(json) ? Object.values(json) : []).flatMap((text) => check('body', text)),
      ...checkExpiresIn(received),
    ]
  }

  /** Lifetimes of tokens without claims: `expires_in` (RFC 6749, 5.1). */
  function checkExpiresIn({ operation, json }: ReceivedResponse): Violation[] {
    const seconds = memberOf(json, 'expires_in')
    if (operation === undefined || typeof seconds !== 'number') return noViolations
    const all = [...(lifetimes.get(operation.id) ?? []), seconds]
    lifetimes.set(operation.id, all.slice(-renewals))
    const grows = all.every((each, i) => i === 0 || each > (all[i - 1] ?? each) + leastGrowth)
    if (all.length <= renewals || !grows) return noViolations
    return violation('an expires_in that does not grow with each response', all.join(', '))
  }

  function check(place: string, text: unknown, lifetime?: number): Violation[] {
    const token = typeof text === 'string' ? decodeToken(text) : undefined
    const times = token && timesOf(token)
    if (times === undefined) return noViolations
    const { sid, issuedAt, end } = times
    const key = `${place} ${sid}`
    const first = firsts.get(key)
    if (first === undefined) {
      firsts.set(key, { issuedAt, lifetime: end - issuedAt })
      return noViolations
    }
    const grown = end - issuedAt - first.lifetime
    if (grown > toleranceSeconds) {
      return violation(`a lifetime of ${first.lifetime} s, as at first`, `${grown} s more`)
    }
    const late = lifetime === undefined ? 0 : end - (first.issuedAt + lifetime)
    if (late <= toleranceSeconds) return noViolations
    return violation(`the session to end ${lifetime} s after its first token`, `${late} s later`)
  }
}

function timesOf({ payload }: Token) {
  const { sid, iat, exp } = payload
  const isComplete = typeof sid === 'string' && typeof iat === 'number' && typeof exp === 'number'
  return isComplete ? { sid, issuedAt: iat, end: exp } : undefined
}

function violation(expected: string, seen: string): Violation[] {
  return [{ rule: 'session-end', expected, seen }]
}
