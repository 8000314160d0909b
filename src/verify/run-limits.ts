import { type RequestBase, requestWith } from './cases/base-request.js'
import { headerValue } from './exchange.js'
import { type Case, type CaseResult, type Finding, findingOf } from './finding.js'
import type { RuleName } from './rules.js'
import type { Tester, Tried } from './tester.js'

/**
 * Holds an operation to its `x-rate-limit`: exhausts what is left of the window, waits as Retry-After says, and counts what a
 * whole window lets pass.
 */
export async function runLimits(
  base: RequestBase,
  tester: Tester,
  sleep: (seconds: number) => Promise<void>,
): Promise<CaseResult> {
  const { operation } = base
  const { limit, window } = operation.entry.rateLimit ?? { limit: 0, window: 0 }
  const name = `${limit} requests in ${window} s, and not one more`
  const testCase: Case = { part: 'limits', operationId: operation.id, name }
  const findings: Finding[] = []
  const note = (rule: RuleName, expected: string, seen: string, { answer }: Tried) =>
    findings.push(findingOf(testCase, { rule, expected, seen }, answer))

  /** Sends until it is refused, or has sent one more than the limit. */
  async function exhaust(): Promise<{ passed: number; last: Tried }> {
    for (let passed = 0; ; passed += 1) {
      // A limit counts requests, whatever is in them.
      const last = await tester.sendOnce(
        requestWith({ ...base, credentials: [] }, undefined),
        operation.id,
      )
      findings.push(...last.violations.map((each) => findingOf(testCase, each, last.answer)))
      if (last.answer.exchange.response.status === 429 || passed === limit) return { passed, last }
    }
  }

  const first = await exhaust()
  const { headers, status } = first.last.answer.exchange.response
  if (status !== 429) {
    note('limit-missing', `429 after ${limit} requests`, `${limit + 1} passed`, first.last)
    return { ...testCase, findings }
  }
  await sleep(Number(headerValue(headers, 'retry-after') ?? window))
  const { passed, last } = await exhaust()
  if (last.answer.exchange.response.status !== 429) {
    note('limit-missing', `429 after ${limit} requests`, `${limit + 1} passed`, last)
  } else if (passed === 0) {
    note('retry-after', 'to pass after Retry-After', '429', last)
  } else if (passed < limit) {
    note('limit-early', `${limit} requests to pass`, `429 after ${passed}`, last)
  }
  return { ...testCase, findings }
}
