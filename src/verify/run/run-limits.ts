import { type RequestBase, requestWith } from '../cases/requests/base-request.js'
import { type CaseResult, type Finding, findingOf } from '../findings/finding.js'
import type { RuleName } from '../findings/rules.js'
import { headerValue } from '../http/exchange.js'
import type { Tester, Tried } from './tester.js'

/**
 * Holds operations to their `x-rate-limit`: exhausts what is left of each window, waits as Retry-After says, and
 * counts what a whole window lets pass.
 */
export async function runLimits(
  bases: readonly RequestBase[],
  tester: Tester,
  sleep: (seconds: number) => Promise<void>,
): Promise<CaseResult[]> {
  const firsts: Exhausted[] = []
  for (const base of bases) firsts.push(await exhaust(base, tester))
  // Their windows pass at the same time.
  await sleep(Math.max(0, ...firsts.map(({ retryAfter }) => retryAfter)))
  const results: CaseResult[] = []
  for (const first of firsts) results.push(await judge(first, tester))
  return results
}

interface Exhausted {
  readonly base: RequestBase
  readonly passed: number
  readonly last: Tried
  readonly isRefused: boolean
  /** Seconds; 0 where nothing was refused. */
  readonly retryAfter: number
  readonly findings: readonly Finding[]
}

/** Sends until it is refused, or has sent one more than the limit. */
async function exhaust(base: RequestBase, tester: Tester): Promise<Exhausted> {
  const { limit, window } = limitOf(base)
  const { id } = base.operation
  // A limit counts requests, whatever is in them.
  const request = requestWith({ ...base, credentials: [] }, undefined)
  const findings: Finding[] = []
  for (let passed = 0; ; passed += 1) {
    const last = await tester.sendOnce(request, id)
    findings.push(...last.violations.map((each) => findingOf(caseOf(base), each, last.answer)))
    const { status, headers } = last.answer.exchange.response
    const isRefused = status === 429
    if (!isRefused && passed < limit) continue
    const retryAfter = isRefused ? Number(headerValue(headers, 'retry-after') ?? window) : 0
    return { base, passed, last, isRefused, retryAfter, findings }
  }
}

async function judge(first: Exhausted, tester: Tester): Promise<CaseResult> {
  const { base } = first
  const { limit } = limitOf(base)
  const note = (rule: RuleName, expected: string, seen: string, { last, findings }: Exhausted) => ({
    ...caseOf(base),
    findings: [...findings, findingOf(caseOf(base), { rule, expected, seen }, last.answer)],
  })
  const missing = (exhausted: Exhausted) =>
    note('limit-missing', `429 after ${limit} requests`, `${limit + 1} passed`, exhausted)

  if (!first.isRefused) return missing(first)
  const whole = await exhaust(base, tester)
  const both = { ...whole, findings: [...first.findings, ...whole.findings] }
  if (!whole.isRefused) return missing(both)
  if (whole.passed === 0) return note('retry-after', 'to pass after Retry-After', '429', both)
  if (whole.passed < limit) {
    return note('limit-early', `${limit} requests to pass`, `429 after ${whole.passed}`, both)
  }
  return { ...caseOf(base), findings: both.findings }
}

function caseOf(base: RequestBase) {
  const { limit, window } = limitOf(base)
  const name = `${limit} requests in ${window} s, and not one more`
  return { part: 'limits', operationId: base.operation.id, name } as const
}

function limitOf({ operation }: RequestBase) {
  return operation.entry.rateLimit ?? { limit: 0, window: 0 }
}
