import {
  childAt,
  childrenOf,
  isObject,
  resolveRef,
} from '../../../openapi/document/document-node.js'
import { parametersOf, requestMediaOf } from '../../../openapi/operation/operations.js'
import { schemasFrom } from '../../../openapi/schema/schemas.js'
import type { CompiledContract } from '../../contract/compiled-contract.js'
import type { Violation } from '../../findings/rules.js'
import { headerValue } from '../../http/exchange.js'
import type { ReceivedResponse } from '../../http/received-response.js'
import { decodeToken } from '../../tokens/token.js'
import { type Check, noViolations } from '../check.js'

/** Clocks of two machines may differ. */
const toleranceSeconds = 120

/** Members with the time of something that has happened. */
const pastNames = /^(created|updated|modified|changed|registered|issued|logged|last)/i

/**
 * `future-time`: what has happened has not happened later than now: members such as `created_at`, the claim `iat` of a token,
 * the header Last-Modified. Members that clients may send are not checked.
 */
export const createClockCheck = (contract: CompiledContract): Check => {
  const sendable = sendableNames(contract)
  return (received) => {
    const latest = latestTime(received)
    const late = (name: string, time: number): Violation[] => {
      if (!(time > latest)) return noViolations
      const expected = `${name} not later than ${new Date(latest).toISOString()}`
      return [{ rule: 'future-time', expected, seen: timeText(time) }]
    }
    const modified = headerValue(received.exchange.response.headers, 'last-modified')
    return [
      ...(modified === undefined ? [] : late('Last-Modified', Date.parse(modified))),
      ...textsIn(received.json).flatMap(([name, text]) => {
        const iat = decodeToken(text)?.payload.iat
        if (typeof iat === 'number') return late('iat', iat * 1000)
        const isPast = pastNames.test(name) && !sendable.has(name) && /^\d{4}-\d\d-\d\dT/.test(text)
        return isPast ? late(name, Date.parse(text)) : []
      }),
    ].slice(0, 1)
  }
}

/** The later of both clocks, plus the tolerance. */
function latestTime({ exchange }: ReceivedResponse): number {
  const { startedAt, milliseconds, response } = exchange
  const date = Date.parse(headerValue(response.headers, 'date') ?? '')
  const own = startedAt.getTime() + milliseconds
  return Math.max(own, Number.isNaN(date) ? own : date) + toleranceSeconds * 1000
}

/** A time that is too far away for a Date is shown as a number. */
function timeText(time: number): string {
  const date = new Date(time)
  return Number.isNaN(date.getTime()) ? String(time) : date.toISOString()
}

/** The texts in a JSON value, with the names of their members. */
function textsIn(json: unknown, name = ''): (readonly [name: string, text: string])[] {
  if (typeof json === 'string') return [[name, json]]
  if (Array.isArray(json)) return json.flatMap((item) => textsIn(item, name))
  if (!isObject(json)) return []
  return Object.entries(json).flatMap(([key, value]) => textsIn(value, key))
}

/** The names of all members and parameters that requests may have. */
function sendableNames({ document, operations }: CompiledContract): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { operation } of operations.values()) {
    for (const { name } of parametersOf(document, operation)) names.add(name)
    for (const media of requestMediaOf(document, operation)) {
      const schema = childAt(media, 'schema')
      const members = (schema === undefined ? [] : schemasFrom(document, schema)).flatMap((each) =>
        childrenOf(childAt(each, 'properties')),
      )
      for (const member of members) {
        const isReadOnly = childAt(resolveRef(document, member), 'readOnly')?.value === true
        if (!isReadOnly) names.add(member.key)
      }
    }
  }
  return names
}
