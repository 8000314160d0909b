import type { Case } from '../../findings/finding.js'
import type { RuleName, Violation } from '../../findings/rules.js'
import { headerValue, type WireRequest } from '../../http/exchange.js'
import type { ReceivedResponse } from '../../http/received-response.js'
import type { Refusal } from './expected-refusal.js'

/** What must come of a request by the contract alone, whatever the state of the server. */
export type Verdict =
  /** Not to be refused as invalid, which is by one of the codes; what else it meets depends on the state. */
  | { readonly kind: 'valid'; readonly rule: RuleName; readonly invalidCodes: readonly string[] }
  /** To be refused; where `refusal` is known, with that. One by another of the codes is a refusal all the same. */
  | {
      readonly kind: 'invalid'
      readonly rule: RuleName
      readonly refusal?: Refusal | undefined
      readonly invalidCodes?: readonly string[]
    }
  /** Either; all that every answer is held to still holds. */
  | { readonly kind: 'any' }

/** One request, and what must come of it. */
export interface RequestCase extends Case {
  readonly request: WireRequest
  readonly verdict: Verdict
}

/** How an answer differs from the verdict. */
export function meetVerdict(verdict: Verdict, answer: ReceivedResponse): Violation[] {
  const { status } = answer.exchange.response
  // No answer, and a fault of the server, have rules of their own.
  if (verdict.kind === 'any' || status === 0 || status >= 500) return []
  const seen = [status, answer.code].filter(Boolean).join(' ')
  if (verdict.kind === 'valid') {
    if (!isRefusedAsInvalid(answer, verdict.invalidCodes)) return []
    return [{ rule: verdict.rule, expected: 'the request to be taken as valid', seen }]
  }
  if (status < 400) return [{ rule: verdict.rule, expected: 'a refusal (4xx)', seen }]
  if (verdict.refusal === undefined) return []
  const isRefused = isRefusedAsInvalid(answer, verdict.invalidCodes ?? [])
  const rule = verdict.invalidCodes !== undefined && isRefused ? 'refusal-code' : verdict.rule
  return meetRefusal(verdict.refusal, answer, rule, seen)
}

/** By the code where the contract names codes; else by the status. */
function isRefusedAsInvalid(
  { code, exchange }: ReceivedResponse,
  invalidCodes: readonly string[],
): boolean {
  if (code !== undefined && invalidCodes.length > 0) return invalidCodes.includes(code)
  return [413, 415, 422].includes(exchange.response.status)
}

function meetRefusal(
  refusal: Refusal,
  answer: ReceivedResponse,
  rule: RuleName,
  seen: string,
): Violation[] {
  const { status, code, field } = refusal
  const { exchange, operation } = answer
  const { response } = exchange
  // Who is asked for credentials first is not told what is wrong with the rest.
  if (response.status === 401 && operation?.entry.security.length) return []
  // An answer that says no code at all (to HEAD, or broken) breaks other rules, or none.
  const isRight = response.status === status && [code, undefined].includes(answer.code)
  if (!isRight) {
    const expected = [status, code].filter(Boolean).join(' ')
    return [{ rule, expected, seen }]
  }
  if (refusal.allow !== undefined) return meetAllow(refusal.allow, answer)
  const named = (answer.json as { field?: unknown } | undefined)?.field
  if (field === undefined || typeof named !== 'string' || named === field) return []
  return [{ rule: 'refusal-field', expected: `"field":"${field}"`, seen: `"field":"${named}"` }]
}

/** RFC 9110, 15.5.6. HEAD and OPTIONS may always come along. */
function meetAllow(expected: readonly string[], { exchange }: ReceivedResponse): Violation[] {
  const allow = headerValue(exchange.response.headers, 'allow')
  // Whether it must be there is for the contract to say.
  if (allow === undefined) return []
  const seen = allow.split(',').map((method) => method.trim())
  const isRight =
    expected.every((method) => seen.includes(method)) &&
    seen.every((method) => [...expected, 'HEAD', 'OPTIONS'].includes(method))
  if (isRight) return []
  return [{ rule: 'allow-methods', expected: `Allow: ${expected.join(', ')}`, seen: allow }]
}
