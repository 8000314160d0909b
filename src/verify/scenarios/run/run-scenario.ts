import type { CompiledContract } from '../../contract/compiled-contract.js'
import { type Case, type CaseResult, type Finding, findingOf } from '../../findings/finding.js'
import type { Violation } from '../../findings/rules.js'
import type { WireRequest } from '../../http/exchange.js'
import type { ReceivedResponse } from '../../http/received-response.js'
import type { CheckedResponse, Tester } from '../../run/tester.js'
import type { LetStep, ReadStep, RequestStep, Scenario, Step } from '../file/scenario.js'
import { makeValue, UnusableValue, type ValueMaker } from '../values/make-value.js'
import { readResponseValue } from '../values/read-response-value.js'
import { fill, type Variables } from '../values/template.js'
import { buildRequest } from './build-request.js'
import { compareExpectations } from './compare-expectation.js'
import { compareOutcomes } from './compare-outcomes.js'
import { findInPage, type PageReader } from './find-in-page.js'

export interface ScenarioRunner extends PageReader {
  readonly contract: CompiledContract
  readonly tester: Tester
  readonly values: ValueMaker
  /** Security scheme -> given credentials, one per user. */
  readonly credentials: ReadonlyMap<string, readonly string[]>
  readonly fragments: Readonly<Record<string, readonly Step[]>>
  /** The path of the server's URL, without a trailing slash. */
  readonly prefix: string
  /** Waits until the grace period of a replaced token has passed. */
  readonly waitForGrace: () => Promise<void>
}

/** Runs a scenario. It ends at the first step with an unexpected response, because later steps depend on it. */
export async function runScenario(scenario: Scenario, runner: ScenarioRunner): Promise<CaseResult> {
  const { steps, rule } = scenario
  const testCase = scenarioCaseOf(scenario)
  const { findings } = await runSteps(steps, testCase, rule, runner)
  return { ...testCase, findings }
}

export function scenarioCaseOf({ name, steps }: Scenario): Case {
  return { phase: 'scenarios', operationId: lastCall(steps), name }
}

/** @returns the variables at the end, and the findings */
export async function runSteps(
  steps: readonly Step[],
  testCase: Case,
  rule: string | undefined,
  runner: ScenarioRunner,
): Promise<{ variables: Variables; findings: Finding[]; isComplete: boolean }> {
  const variables = new Map<string, unknown>()
  const findings: Finding[] = []
  const sentRequests: WireRequest[] = []
  const report = (violation: Violation, received: ReceivedResponse) => {
    const before = sentRequests.filter((each) => each !== received.exchange.request)
    findings.push(findingOf(testCase, violation, received, before))
  }
  let last: ReceivedResponse | undefined

  async function runList(list: readonly Step[]): Promise<boolean> {
    for (const step of list) {
      if ('use' in step) {
        if (!(await runList(runner.fragments[step.use] ?? []))) return false
      } else if ('let' in step) {
        if (!make(step)) return false
      } else if ('wait' in step) await runner.waitForGrace()
      else if ('read' in step) {
        if (!(await read(fill(step, variables)))) return false
      } else if (!(await request(step))) return false
    }
    return true
  }

  function make(step: LetStep): boolean {
    try {
      for (const [name, source] of Object.entries(step.let)) {
        variables.set(name, makeValue(source, variables, runner.values))
      }
      return true
    } catch (error) {
      if (!(error instanceof UnusableValue) || last === undefined) throw error
      const violation = { rule: 'token-payload', expected: 'a JWT', seen: error.message }
      report(violation, last)
      return false
    }
  }

  /** The last response is to blame for a page that does not show what it has led to. */
  async function read(step: ReadStep): Promise<boolean> {
    const found = await findInPage(step, runner)
    for (const [name, value] of found) variables.set(name, value)
    const missing = Object.entries(step.find).find(([name]) => !found.has(name))
    if (missing === undefined) return true
    const violation = {
      rule: rule ?? 'expected-body',
      expected: missing[1],
      seen: `not at ${step.read}`,
    }
    if (last !== undefined) report(violation, last)
    return false
  }

  async function request(template: RequestStep): Promise<boolean> {
    const step = fill(template, variables)
    const operation =
      step.call === undefined ? undefined : runner.contract.operations.get(step.call)
    const wire = buildRequest(step, operation, runner.prefix)
    const sent = Array.from({ length: step.atOnce ?? 1 }, () =>
      runner.tester.send(wire, operation?.id),
    )
    const checked = await Promise.all(sent)
    sentRequests.push(wire)
    for (const { received, violations } of checked) {
      for (const violation of violations) report(violation, received)
    }
    // `no-response` reports this.
    if (checked.some(({ received }) => received.exchange.response.status === 0)) return false
    const unmet =
      step.atOnce === undefined ? unmetExpectations(checked, step) : compareOutcomes(checked, step)
    for (const { violation, received } of unmet) {
      report({ ...violation, rule: rule ?? violation.rule }, received)
    }
    last = checked[0]?.received
    return unmet.length === 0 && last !== undefined && capture(step, last)
  }

  function capture({ capture: wanted = {} }: RequestStep, received: ReceivedResponse): boolean {
    const values = Object.entries(wanted).map(
      ([name, where]) => [name, where, readResponseValue(received, where)] as const,
    )
    for (const [name, , value] of values) variables.set(name, value)
    const missing = values.find(([, , value]) => value === undefined)
    if (missing === undefined) return true
    const violation = { rule: rule ?? 'expected-body', expected: missing[1], seen: 'none' }
    report(violation, received)
    return false
  }

  const isComplete = await runList(steps)
  return { variables, findings, isComplete }
}

function unmetExpectations([checked]: readonly CheckedResponse[], { expect = [] }: RequestStep) {
  if (checked === undefined) return []
  const expectations = [expect].flat() as Parameters<typeof compareExpectations>[1]
  return compareExpectations(checked.received, expectations).map((violation) => ({
    violation,
    received: checked.received,
  }))
}

/** The operation of the last call: the earlier calls only prepare it. */
function lastCall(steps: readonly Step[]): string | undefined {
  return steps.flatMap((step) => ('call' in step && step.call ? [step.call] : [])).at(-1)
}
