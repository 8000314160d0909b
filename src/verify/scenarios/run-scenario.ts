import { type Case, type CaseResult, type Finding, findingOf } from '../findings/finding.js'
import type { ReceivedResponse } from '../http/received-response.js'
import type { Subject } from '../run/compiled-contract.js'
import type { Tester, Tried } from '../run/tester.js'
import { buildRequest } from './build-request.js'
import { lookInto } from './look-into.js'
import { makeValue, UnusableValue, type ValueMaker } from './make-value.js'
import { meetExpectations } from './meet-expectation.js'
import { meetOutcomes } from './meet-outcomes.js'
import type { LetStep, RequestStep, Scenario, Step } from './scenario.js'
import { fill, type Variables } from './template.js'

export interface ScenarioRunner {
  readonly subject: Subject
  readonly tester: Tester
  readonly values: ValueMaker
  readonly fragments: Readonly<Record<string, readonly Step[]>>
  /** The path of the server's URL, without a slash at its end. */
  readonly prefix: string
  /** Until a replaced token has no grace any more. */
  readonly waitForGrace: () => Promise<void>
}

/** Plays a scenario. It ends at the first step that has not the answer which it must have: the next would build on it. */
export async function runScenario(scenario: Scenario, runner: ScenarioRunner): Promise<CaseResult> {
  const { name, steps, rule } = scenario
  const testCase: Case = { part: 'scenarios', operationId: lastCall(steps), name }
  const { findings } = await playSteps(steps, testCase, rule, runner)
  return { ...testCase, findings }
}

/** @returns what is known at the end, and what is wrong */
export async function playSteps(
  steps: readonly Step[],
  testCase: Case,
  rule: string | undefined,
  runner: ScenarioRunner,
): Promise<{ variables: Variables; findings: Finding[]; isComplete: boolean }> {
  const variables = new Map<string, unknown>()
  const findings: Finding[] = []
  let last: ReceivedResponse | undefined

  async function play(list: readonly Step[]): Promise<boolean> {
    for (const step of list) {
      if ('use' in step) {
        if (!(await play(runner.fragments[step.use] ?? []))) return false
      } else if ('let' in step) {
        if (!make(step)) return false
      } else if ('wait' in step) await runner.waitForGrace()
      else if (!(await request(step))) return false
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
      findings.push(findingOf(testCase, violation, last))
      return false
    }
  }

  async function request(template: RequestStep): Promise<boolean> {
    const step = fill(template, variables)
    const operation = step.call === undefined ? undefined : runner.subject.operations.get(step.call)
    const wire = buildRequest(step, operation, runner.prefix)
    const sent = Array.from({ length: step.atOnce ?? 1 }, () =>
      runner.tester.send(wire, operation?.id),
    )
    const tried = await Promise.all(sent)
    for (const { answer, violations } of tried) {
      findings.push(...violations.map((violation) => findingOf(testCase, violation, answer)))
    }
    const unmet = step.atOnce === undefined ? unmetBy(tried, step) : meetOutcomes(tried, step)
    for (const { violation, answer } of unmet) {
      findings.push(findingOf(testCase, { ...violation, rule: rule ?? violation.rule }, answer))
    }
    last = tried[0]?.answer
    return unmet.length === 0 && last !== undefined && capture(step, last)
  }

  function capture({ capture: wanted = {} }: RequestStep, answer: ReceivedResponse): boolean {
    const values = Object.entries(wanted).map(
      ([name, where]) => [name, where, lookInto(answer, where)] as const,
    )
    for (const [name, , value] of values) variables.set(name, value)
    const missing = values.find(([, , value]) => value === undefined)
    if (missing === undefined) return true
    const violation = { rule: rule ?? 'expected-body', expected: missing[1], seen: 'none' }
    findings.push(findingOf(testCase, violation, answer))
    return false
  }

  const isComplete = await play(steps)
  return { variables, findings, isComplete }
}

function unmetBy([tried]: readonly Tried[], { expect = [] }: RequestStep) {
  if (tried === undefined) return []
  const expectations = [expect].flat() as Parameters<typeof meetExpectations>[1]
  return meetExpectations(tried.answer, expectations).map((violation) => ({
    violation,
    answer: tried.answer,
  }))
}

/** The operation that a scenario is about: the steps before lead up to it. */
function lastCall(steps: readonly Step[]): string | undefined {
  return steps.flatMap((step) => ('call' in step && step.call ? [step.call] : [])).at(-1)
}
