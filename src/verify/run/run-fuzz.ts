import fc from 'fast-check'
import type { RequestBase } from '../cases/requests/base-request.js'
import { fuzzRequests } from '../cases/requests/fuzz-requests.js'
import { meetVerdict } from '../cases/requests/request-case.js'
import { type Case, type CaseResult, type Finding, findingOf } from '../findings/finding.js'
import type { Tester } from './tester.js'

export interface FuzzOptions {
  readonly runs: number
  readonly seed: number
  readonly onRequest: () => void
}

/**
 * Sends random requests to one operation. The first that breaks a rule is made as small as possible while it still breaks it;
 * then the search goes on for other rules.
 */
export async function runFuzz(
  base: RequestBase,
  tester: Tester,
  { runs, seed, onRequest }: FuzzOptions,
): Promise<CaseResult> {
  const testCase: Case = {
    part: 'fuzz',
    operationId: base.operation.id,
    name: `${runs} random requests, seed ${seed}`,
  }
  const smallest = new Map<string, Finding>()
  const known = new Set<string>()

  for (;;) {
    const broken = new Map<string, Finding>()
    const property = fc.asyncProperty(fuzzRequests(base), async ({ request, verdict }) => {
      onRequest()
      const { answer, violations } = await tester.send(request, base.operation.id)
      const all = [...violations, ...meetVerdict(verdict, answer)]
      const unknown = all.filter(({ rule }) => !known.has(rule))
      // While it shrinks, the last failure is the smallest.
      for (const violation of unknown) {
        broken.set(violation.rule, findingOf(testCase, violation, answer))
      }
      return unknown.length === 0
    })
    const { failed, errorInstance } = await fc.check(property, { numRuns: runs, seed })
    // Our own errors are not the server's: a run that can't go on, a defect of this program.
    if (errorInstance !== null && errorInstance !== undefined && broken.size === 0)
      throw errorInstance
    if (!failed) return { ...testCase, findings: [...smallest.values()] }
    for (const [rule, finding] of broken) {
      known.add(rule)
      smallest.set(rule, finding)
    }
  }
}
