import type { Case } from '../../findings/finding.js'
import type { RuleName, Violation } from '../../findings/rules.js'
import { headerValue, type WireRequest } from '../../http/exchange.js'
import type { ReceivedResponse } from '../../http/received-response.js'
import { requiresCredential } from './base-request.js'
import type { Refusal } from './expected-refusal.js'

/** The outcome that the contract alone requires of a request, whatever the server's state. */
export type Verdict =
  /** Must not be refused with one of `invalidCodes`. Other refusals depend on the server's state. */
  | { readonly kind: 'valid'; readonly rule: RuleName; readonly invalidCodes: readonly string[] }
  /** Must be refused, and with `refusal` where it is known. */
  | {
      readonly kind: 'invalid'
      readonly rule: RuleName
      readonly refusal?: Refusal | undefined
      readonly invalidCodes?: readonly string[]
    }
  /** May be accepted or refused. The checks of every response still apply, and an Allow header must list these methods. */
  | { readonly kind: 'any'; readonly allow?: readonly string[] }

/** One request and its required outcome. */
export interface RequestCase extends Case {
  readonly request: WireRequest
  readonly verdict: Verdict
}

/** How a response violates the verdict. */
export function checkVerdict(verdict: Verdict, received: ReceivedResponse): Violation[] {
  const { status } = received.exchange.response
  // `no-response` and `no-5xx` report these.
  if (status === 0 || status >= 500) return []
  if (verdict.kind === 'any') return verdict.allow ? checkAllow(verdict.allow, received) : []
  const seen = [status, received.code].filter(Boolean).join(' ')
  if (verdict.kind === 'valid') {
    if (!isRefusedAsInvalid(received, verdict.invalidCodes)) return []
    return [{ rule: verdict.rule, expected: 'no refusal as invalid', seen }]
  }
  if (status < 400) return [{ rule: verdict.rule, expected: 'a refusal (4xx)', seen }]
  if (verdict.refusal === undefined) return []
  const isRefused = isRefusedAsInvalid(received, verdict.invalidCodes ?? [])
  const rule = verdict.invalidCodes !== undefined && isRefused ? 'refusal-code' : verdict.rule
  return checkRefusal(verdict.refusal, received, rule, seen)
}

/** By the error code where the contract has codes, else by the status. */
function isRefusedAsInvalid(
  { code, exchange }: ReceivedResponse,
  invalidCodes: readonly string[],
): boolean {
  if (code !== undefined && invalidCodes.length > 0) return invalidCodes.includes(code)
  return [413, 415, 422].includes(exchange.response.status)
}

function checkRefusal(
  refusal: Refusal,
  received: ReceivedResponse,
  rule: RuleName,
  seen: string,
): Violation[] {
  const { status, code, field } = refusal
  const { exchange, operation } = received
  const { response } = exchange
  // A server may check credentials before the rest of the request.
  if (response.status === 401 && operation !== undefined && requiresCredential(operation)) return []
  // Other rules report a missing code.
  const isRight = response.status === status && [code, undefined].includes(received.code)
  if (!isRight) {
    const expected = [status, code].filter(Boolean).join(' ')
    return [{ rule, expected, seen }]
  }
  if (refusal.allow !== undefined) return checkAllow(refusal.allow, received)
  const named = (received.json as { field?: unknown } | undefined)?.field
  if (field === undefined || typeof named !== 'string' || named === field) return []
  return [{ rule: 'refusal-field', expected: `"field":"${field}"`, seen: `"field":"${named}"` }]
}

/** RFC 9110, 15.5.6. HEAD and OPTIONS are always allowed in the list. */
function checkAllow(expected: readonly string[], { exchange }: ReceivedResponse): Violation[] {
  const allow = headerValue(exchange.response.headers, 'allow')
  // `header-missing` reports a missing header.
  if (allow === undefined) return []
  const seen = allow.split(',').map((method) => method.trim())
  const isRight =
    expected.every((method) => seen.includes(method)) &&
    seen.every((method) => [...expected, 'HEAD', 'OPTIONS'].includes(method))
  if (isRight) return []
  return [{ rule: 'allow-methods', expected: `Allow: ${expected.join(', ')}`, seen: allow }]
}
