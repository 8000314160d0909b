import { runWorkflow, workflowCaseOf } from '../arazzo/run-workflow.js'
import { bodyCases } from '../cases/builders/body-cases.js'
import { credentialCases } from '../cases/builders/credential-cases.js'
import { exampleCases } from '../cases/builders/example-cases.js'
import { parameterCases } from '../cases/builders/parameter-cases.js'
import { pathCases } from '../cases/builders/path-cases.js'
import type { RequestCase } from '../cases/requests/request-case.js'
import { type CaseResult, findingOf, type Phase } from '../findings/finding.js'
import { runOverall } from '../overall/run-overall.js'
import type { Scenario } from '../scenarios/file/scenario.js'
import { runScenario, scenarioCaseOf } from '../scenarios/run/run-scenario.js'
import { needsSecret } from '../scenarios/values/value-maker.js'
import { caseViolations } from './case-violations.js'
import { baseOf, requestBases } from './request-bases.js'
import { type Run, runTasks } from './run.js'
import { fuzzCaseOf, runFuzz } from './run-fuzz.js'
import { limitCaseOf, runLimits } from './run-limits.js'
import { runSequences } from './run-sequences.js'

/** Runs each phase. */
export const runPhase: Readonly<Record<Phase, (run: Run) => Promise<void>>> = {
  examples: async (run) => {
    const bases = await requestBases(run, 'examples')
    await runCases(run, 'examples', bases.flatMap(exampleCases))
  },
  scenarios: async (run) => {
    const scenarios = run.scenarios.scenarios.filter((scenario) =>
      run.selection.has(scenarioCaseOf(scenario)),
    )
    run.startPhase('scenarios', scenarios.length)
    await runTasks(run, scenarios, (scenario) => runOrSkip(scenario, run))
    await runWorkflows(run)
  },
  sequences: runSequences,
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
    const bases = (await requestBases(run, 'fuzz')).filter(({ operation }) =>
      run.selection.has(fuzzCaseOf(operation.id)),
    )
    run.startPhase('fuzz', runs * bases.length)
    await runTasks(run, bases, (base) => runFuzz(base, tester, { runs, seed, onRequest }))
  },
  limits: async (run) => {
    const bases = run.selection.operations
      .filter(({ entry }) => entry.rateLimit !== null)
      .map((operation) => baseOf(operation, run))
      .filter((base) => run.selection.has(limitCaseOf(base)))
    run.startPhase('limits', bases.length)
    const start = performance.now()
    for (const result of await runLimits(bases, run.tester, run.sleep)) {
      run.add({ ...result, seconds: (performance.now() - start) / 1000 })
      run.advance()
    }
  },
  overall: runOverall,
}

async function runWorkflows(run: Run): Promise<void> {
  const { arazzo: document } = run.scenarios
  if (document === undefined) return
  const workflows = document.workflows.filter((each) => run.selection.has(workflowCaseOf(each)))
  run.startPhase('scenarios', workflows.length)
  await runTasks(run, workflows, (each) => runWorkflow(each, { ...run, document }))
}

async function runCases(run: Run, phase: Phase, cases: readonly RequestCase[]): Promise<void> {
  const selected = cases.filter((each) => run.selection.has(each))
  run.startPhase(phase, selected.length)
  await runTasks(run, selected, (testCase) => runCase(testCase, run))
}

async function runCase(testCase: RequestCase, { tester, contract }: Run): Promise<CaseResult> {
  const { phase, operationId, name, request, verdict } = testCase
  const checked = await tester.send(request, operationId)
  const findings = caseViolations(verdict, checked, contract).map((each) =>
    findingOf({ phase, operationId, name }, each, checked.received),
  )
  return { phase, operationId, name, findings }
}

async function runOrSkip(scenario: Scenario, run: Run): Promise<CaseResult> {
  const skipped = await skipReason(scenario, run)
  if (skipped === undefined) return runScenario(scenario, run.runner)
  return { ...scenarioCaseOf(scenario), findings: [], skipped }
}

async function skipReason(scenario: Scenario, run: Run): Promise<string | undefined> {
  if (run.secret === undefined && needsSecret(scenario, run.scenarios)) {
    return 'needs --jwt-secret to forge a token'
  }
  if (scenario.needs === 'grace' && run.graceSeconds === 0) {
    return 'needs a grace period, and --grace is 0'
  }
  if (
    scenario.needs?.startsWith('/') &&
    (await run.runner.readPage(scenario.needs)) === undefined
  ) {
    return `needs a server that has ${scenario.needs}`
  }
  return undefined
}
