import type { RequestBase } from '../cases/requests/base-request.js'
import { bodyCases } from '../cases/requests/body-cases.js'
import { credentialCases } from '../cases/requests/credential-cases.js'
import { exampleCases } from '../cases/requests/example-cases.js'
import { parameterCases } from '../cases/requests/parameter-cases.js'
import { pathCases } from '../cases/requests/path-cases.js'
import { meetVerdict, type RequestCase } from '../cases/requests/request-case.js'
import { type CaseResult, findingOf, type Phase } from '../findings/finding.js'
import { obtainCredentials } from '../scenarios/obtain-credentials.js'
import { runScenario, type ScenarioRunner } from '../scenarios/run-scenario.js'
import type { Scenario, ScenarioFile } from '../scenarios/scenario.js'
import { needsSecret } from '../scenarios/value-maker.js'
import type { Subject, SubjectOperation } from './compiled-contract.js'
import { mapConcurrent } from './map-concurrent.js'
import { runFuzz } from './run-fuzz.js'
import { runLimits } from './run-limits.js'
import type { Tester } from './tester.js'

export interface RunOptions {
  readonly subject: Subject
  readonly scenarios: ScenarioFile
  /** Random requests for each operation. */
  readonly fuzzRuns: number
  /** Of the random requests: the same seed gives the same requests. */
  readonly seed: number
  /** What the server signs its tokens with, where it was told. */
  readonly secret: string | undefined
  /** How long a replaced refresh token still works; 0 = not at all. */
  readonly graceSeconds: number
  /** How many scenarios, cases or operations are tried at once. */
  readonly lanes: number
  readonly sleep: (seconds: number) => Promise<void>
}

/** A run under way. */
export interface Run extends RunOptions {
  readonly tester: Tester
  readonly runner: ScenarioRunner
  readonly add: (...results: CaseResult[]) => void
  readonly tick: () => void
  readonly begin: (part: Phase, total: number) => void
}

/** How each part is played. */
export const runPhase: Readonly<Record<Phase, (run: Run) => Promise<void>>> = {
  examples: async (run) => {
    const bases = await basesFor(run, 'examples')
    await playCases(run, 'examples', bases.flatMap(exampleCases))
  },
  scenarios: async (run) => {
    run.begin('scenarios', run.scenarios.scenarios.length)
    const results = await mapConcurrent(run.scenarios.scenarios, run.lanes, async (scenario) => {
      const result = await playScenario(scenario, run)
      run.tick()
      return result
    })
    run.add(...results)
  },
  boundaries: async (run) => {
    const bases = await basesFor(run, 'boundaries')
    await playCases(run, 'boundaries', [
      ...bases.flatMap(parameterCases),
      ...bases.flatMap(bodyCases),
      ...bases.flatMap(credentialCases),
      ...pathCases(run.subject, run.runner.prefix),
    ])
  },
  fuzz: async (run) => {
    const { fuzzRuns: runs, seed, tick: onRequest, tester } = run
    if (runs === 0) return
    const bases = await basesFor(run, 'fuzz')
    run.begin('fuzz', runs * bases.length)
    const results = await mapConcurrent(bases, run.lanes, (base) =>
      runFuzz(base, tester, { runs, seed, onRequest }),
    )
    run.add(...results)
  },
  limits: async (run) => {
    const limited = [...run.subject.operations.values()].filter(
      ({ entry }) => entry.rateLimit !== null,
    )
    run.begin('limits', limited.length)
    const bases = limited.map((operation) => baseOf(operation, run))
    run.add(...(await runLimits(bases, run.tester, run.sleep)))
  },
}

async function playCases(run: Run, part: Phase, cases: readonly RequestCase[]): Promise<void> {
  run.begin(part, cases.length)
  const results = await mapConcurrent(cases, run.lanes, async (testCase) => {
    const result = await playCase(testCase, run)
    run.tick()
    return result
  })
  run.add(...results)
}

async function playCase(testCase: RequestCase, { tester }: Run): Promise<CaseResult> {
  const { part, operationId, name, request, verdict } = testCase
  const { answer, violations } = await tester.send(request, operationId)
  const all = [...violations, ...meetVerdict(verdict, answer)]
  const findings = all.map((each) => findingOf({ part, operationId, name }, each, answer))
  return { part, operationId, name, findings }
}

async function basesFor(run: Run, part: Phase): Promise<RequestBase[]> {
  const bases: RequestBase[] = []
  for (const operation of run.subject.operations.values()) {
    const obtained = await obtainCredentials(operation, part, run.scenarios, run.runner)
    if (obtained.result.findings.length > 0) run.add(obtained.result)
    bases.push({ ...baseOf(operation, run), credentials: obtained.headers })
  }
  return bases
}

function baseOf(operation: SubjectOperation, { subject, runner }: Run): RequestBase {
  return { subject, operation, prefix: runner.prefix, credentials: [] }
}

async function playScenario(scenario: Scenario, run: Run): Promise<CaseResult> {
  const skipped = whySkipped(scenario, run)
  if (skipped === undefined) return runScenario(scenario, run.runner)
  return { part: 'scenarios', operationId: undefined, name: scenario.name, findings: [], skipped }
}

function whySkipped(scenario: Scenario, run: Run): string | undefined {
  if (run.secret === undefined && needsSecret(scenario, run.scenarios)) {
    return 'needs a forged token: --jwt-secret'
  }
  if (scenario.needs === 'grace' && run.graceSeconds === 0) return 'needs a grace: --grace is 0'
  return undefined
}
