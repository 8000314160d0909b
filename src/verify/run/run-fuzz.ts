import fc from 'fast-check'
import { fuzzRequests } from '../cases/builders/fuzz-requests.js'
import type { RequestBase } from '../cases/requests/base-request.js'
import { type Case, type CaseResult, type Finding, findingOf } from '../findings/finding.js'
import { caseViolations } from './case-violations.js'
import type { Tester } from './tester.js'

export interface FuzzOptions {
  readonly runs: number
  readonly seed: number
  readonly onRequest: () => void
}

/**
 * Sends random requests to one operation. The first request that breaks a rule is reduced to a minimal one; then the search
 * continues for other rules.
 */
export async function runFuzz(
  base: RequestBase,
  tester: Tester,
  { runs, seed, onRequest }: FuzzOptions,
): Promise<CaseResult> {
  const testCase = fuzzCaseOf(base.operation.id)
  const smallest = new Map<string, Finding>()
  const known = new Set<string>()

  for (;;) {
    const broken = new Map<string, Finding>()
    const property = fc.asyncProperty(fuzzRequests(base), async ({ request, verdict }) => {
      onRequest()
      const checked = await tester.send(request, base.operation.id)
      const all = caseViolations(verdict, checked, base.contract)
      const unknown = all.filter(({ rule }) => !known.has(rule))
      // fast-check shrinks the request, so the last failure is the smallest.
      for (const violation of unknown) {
        broken.set(violation.rule, findingOf(testCase, violation, checked.received))
      }
      return unknown.length === 0
    })
    const { failed, errorInstance } = await fc.check(property, { numRuns: runs, seed })
    // An error of this program is not a finding.
    if (errorInstance !== null && errorInstance !== undefined && broken.size === 0)
      throw errorInstance
    if (!failed) return { ...testCase, findings: [...smallest.values()] }
    for (const [rule, finding] of broken) {
      known.add(rule)
      smallest.set(rule, finding)
    }
  }
}

export function fuzzCaseOf(operationId: string): Case {
  return { phase: 'fuzz', operationId, name: 'random requests' }
}
