import { bodyCases } from '../cases/builders/body-cases.js'
import { credentialCases } from '../cases/builders/credential-cases.js'
import { exampleCases } from '../cases/builders/example-cases.js'
import { parameterCases } from '../cases/builders/parameter-cases.js'
import { pathCases } from '../cases/builders/path-cases.js'
import type { RequestBase } from '../cases/requests/base-request.js'
import { checkVerdict, type RequestCase } from '../cases/requests/request-case.js'
import type { CompiledContract, ContractOperation } from '../contract/compiled-contract.js'
import { type CaseResult, findingOf, type Phase } from '../findings/finding.js'
import type { Scenario, ScenarioFile } from '../scenarios/file/scenario.js'
import { obtainCredentials } from '../scenarios/run/obtain-credentials.js'
import { runScenario, type ScenarioRunner } from '../scenarios/run/run-scenario.js'
import { needsSecret } from '../scenarios/values/value-maker.js'
import { mapConcurrent } from './map-concurrent.js'
import { runFuzz } from './run-fuzz.js'
import { runLimits } from './run-limits.js'
import type { Tester } from './tester.js'

export interface RunOptions {
  readonly contract: CompiledContract
  readonly scenarios: ScenarioFile
  /** The number of random requests per operation. */
  readonly fuzzRuns: number
  /** The seed of the random requests. The same seed gives the same requests. */
  readonly seed: number
  /** The secret that signs the server's tokens, where it is known. */
  readonly secret: string | undefined
  /** How long a replaced refresh token remains valid, in seconds. */
  readonly graceSeconds: number
  /** How many scenarios, cases or operations run at the same time. */
  readonly concurrency: number
  readonly sleep: (seconds: number) => Promise<void>
}

/** The state of a run. */
export interface Run extends RunOptions {
  readonly tester: Tester
  readonly runner: ScenarioRunner
  readonly add: (...results: CaseResult[]) => void
  readonly advance: () => void
  readonly startPhase: (phase: Phase, total: number) => void
}

/** Runs each phase. */
export const runPhase: Readonly<Record<Phase, (run: Run) => Promise<void>>> = {
  examples: async (run) => {
    const bases = await requestBases(run, 'examples')
    await runCases(run, 'examples', bases.flatMap(exampleCases))
  },
  scenarios: async (run) => {
    run.startPhase('scenarios', run.scenarios.scenarios.length)
    const results = await mapConcurrent(
      run.scenarios.scenarios,
      run.concurrency,
      async (scenario) => {
        const result = await runOrSkip(scenario, run)
        run.advance()
        return result
      },
    )
    run.add(...results)
  },
  boundaries: async (run) => {
    const bases = await requestBases(run, 'boundaries')
    await runCases(run, 'boundaries', [
      ...bases.flatMap(parameterCases),
      ...bases.flatMap(bodyCases),
      ...bases.flatMap(credentialCases),
      ...pathCases(run.contract, run.runner.prefix),
    ])
  },
  fuzz: async (run) => {
    const { fuzzRuns: runs, seed, advance: onRequest, tester } = run
    if (runs === 0) return
    const bases = await requestBases(run, 'fuzz')
    run.startPhase('fuzz', runs * bases.length)
    const results = await mapConcurrent(bases, run.concurrency, (base) =>
      runFuzz(base, tester, { runs, seed, onRequest }),
    )
    run.add(...results)
  },
  limits: async (run) => {
    const limited = [...run.contract.operations.values()].filter(
      ({ entry }) => entry.rateLimit !== null,
    )
    run.startPhase('limits', limited.length)
    const bases = limited.map((operation) => baseOf(operation, run))
    run.add(...(await runLimits(bases, run.tester, run.sleep)))
  },
}

async function runCases(run: Run, phase: Phase, cases: readonly RequestCase[]): Promise<void> {
  run.startPhase(phase, cases.length)
  const results = await mapConcurrent(cases, run.concurrency, async (testCase) => {
    const result = await runCase(testCase, run)
    run.advance()
    return result
  })
  run.add(...results)
}

async function runCase(testCase: RequestCase, { tester }: Run): Promise<CaseResult> {
  const { phase, operationId, name, request, verdict } = testCase
  const { received, violations } = await tester.send(request, operationId)
  const all = [...violations, ...checkVerdict(verdict, received)]
  const findings = all.map((each) => findingOf({ phase, operationId, name }, each, received))
  return { phase, operationId, name, findings }
}

async function requestBases(run: Run, phase: Phase): Promise<RequestBase[]> {
  const bases: RequestBase[] = []
  for (const operation of run.contract.operations.values()) {
    const obtained = await obtainCredentials(operation, phase, run.scenarios, run.runner)
    if (obtained.result.findings.length > 0) run.add(obtained.result)
    bases.push({ ...baseOf(operation, run), credentials: obtained.headers })
  }
  return bases
}

function baseOf(operation: ContractOperation, { contract, runner }: Run): RequestBase {
  return { contract, operation, prefix: runner.prefix, credentials: [] }
}

async function runOrSkip(scenario: Scenario, run: Run): Promise<CaseResult> {
  const skipped = skipReason(scenario, run)
  if (skipped === undefined) return runScenario(scenario, run.runner)
  return { phase: 'scenarios', operationId: undefined, name: scenario.name, findings: [], skipped }
}

function skipReason(scenario: Scenario, run: Run): string | undefined {
  if (run.secret === undefined && needsSecret(scenario, run.scenarios)) {
    return 'needs --jwt-secret to forge a token'
  }
  if (scenario.needs === 'grace' && run.graceSeconds === 0)
    return 'needs a grace period, and --grace is 0'
  return undefined
}
