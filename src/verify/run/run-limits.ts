import { type RequestBase, requestWith } from '../cases/requests/base-request.js'
import { noCredentials } from '../contract/credentials.js'
import { type CaseResult, type Finding, findingOf } from '../findings/finding.js'
import type { RuleName } from '../findings/rules.js'
import { headerValue } from '../http/exchange.js'
import type { CheckedResponse, Tester } from './tester.js'

/**
 * Checks operations against their `x-rate-limit`: uses up the current window, waits for Retry-After, and counts how many
 * requests pass in the next window.
 */
export async function runLimits(
  bases: readonly RequestBase[],
  tester: Tester,
  sleep: (seconds: number) => Promise<void>,
): Promise<CaseResult[]> {
  const firsts: ExhaustedLimit[] = []
  for (const base of bases) firsts.push(await exhaust(base, tester))
  // One wait is enough for all windows.
  await sleep(Math.max(0, ...firsts.map(({ retryAfter }) => retryAfter)))
  const results: CaseResult[] = []
  for (const first of firsts) results.push(await checkLimit(first, tester))
  return results
}

interface ExhaustedLimit {
  readonly base: RequestBase
  readonly passed: number
  readonly last: CheckedResponse
  readonly isRefused: boolean
  /** In seconds; 0 where no request was refused. */
  readonly retryAfter: number
  readonly findings: readonly Finding[]
}

/** Sends requests until one is refused, or one more than the limit has passed. */
async function exhaust(base: RequestBase, tester: Tester): Promise<ExhaustedLimit> {
  const { limit, window } = limitOf(base)
  const { id } = base.operation
  // A limit counts requests, valid or not.
  const request = requestWith({ ...base, credentials: noCredentials }, undefined)
  const findings: Finding[] = []
  for (let passed = 0; ; passed += 1) {
    const last = await tester.sendOnce(request, id)
    findings.push(
      ...last.violations.map((each) => findingOf(limitCaseOf(base), each, last.received)),
    )
    const { status, headers } = last.received.exchange.response
    const isRefused = status === 429
    if (!isRefused && passed < limit) continue
    const retryAfter = isRefused ? Number(headerValue(headers, 'retry-after') ?? window) : 0
    return { base, passed, last, isRefused, retryAfter, findings }
  }
}

async function checkLimit(first: ExhaustedLimit, tester: Tester): Promise<CaseResult> {
  const { base } = first
  const { limit } = limitOf(base)
  const withViolation = (
    rule: RuleName,
    expected: string,
    seen: string,
    { last, findings }: ExhaustedLimit,
  ) => ({
    ...limitCaseOf(base),
    findings: [...findings, findingOf(limitCaseOf(base), { rule, expected, seen }, last.received)],
  })
  const missing = (exhausted: ExhaustedLimit) =>
    withViolation('limit-missing', `429 after ${limit} requests`, `${limit + 1} passed`, exhausted)

  if (!first.isRefused) return missing(first)
  const whole = await exhaust(base, tester)
  const both = { ...whole, findings: [...first.findings, ...whole.findings] }
  if (!whole.isRefused) return missing(both)
  if (whole.passed === 0)
    return withViolation('retry-after', 'no 429 after Retry-After', '429', both)
  if (whole.passed < limit) {
    return withViolation(
      'limit-early',
      `${limit} requests to pass`,
      `429 after ${whole.passed}`,
      both,
    )
  }
  return { ...limitCaseOf(base), findings: both.findings }
}

export function limitCaseOf(base: RequestBase) {
  const { limit, window } = limitOf(base)
  const name = `exactly ${limit} requests in ${window} s`
  return { phase: 'limits', operationId: base.operation.id, name } as const
}

function limitOf({ operation }: RequestBase) {
  return operation.entry.rateLimit ?? { limit: 0, window: 0 }
}
