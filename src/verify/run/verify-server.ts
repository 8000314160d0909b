import { type Coverage, coverageOf } from '../coverage/coverage.js'
import { inconclusiveReasons } from '../coverage/inconclusive.js'
import { type ConstraintRow, keywordCoverage } from '../coverage/keyword-coverage.js'
import { undeclaredRefusals } from '../coverage/undeclared-refusals.js'
import { type Phase, phases, type TimedCaseResult } from '../findings/finding.js'
import { groupFindings } from '../findings/group-findings.js'
import type { Header } from '../http/exchange.js'
import { NoResponse } from '../http/no-response.js'
import type { ReceivedResponse } from '../http/received-response.js'
import type { Sender } from '../http/sender.js'
import type { ScenarioRunner } from '../scenarios/run/run-scenario.js'
import { createValueMaker } from '../scenarios/values/value-maker.js'
import { type Baseline, noBaseline } from '../selection/baseline.js'
import { createRuleFilter, type RuleOptions } from '../selection/rule-filter.js'
import { type SelectionOptions, selectCases } from '../selection/select-cases.js'
import { isUndeclaredRefusal } from './case-violations.js'
import type { Run, RunOptions } from './run.js'
import { RunError, RunStopped } from './run-error.js'
import { runPhase } from './run-phases.js'
import { createTester } from './tester.js'

export interface VerifyOptions extends RunOptions, SelectionOptions, RuleOptions {
  readonly url: URL
  readonly sender: Sender
  readonly phases: readonly Phase[]
  /** The time limit of a response. */
  readonly maxSeconds: number
  /** Headers of every request that does not set them itself. */
  readonly extraHeaders: readonly Header[]
  /** Security scheme -> credentials, one per user. Scenarios are used for schemes that have none. */
  readonly credentials: ReadonlyMap<string, readonly string[]>
  /** How long to wait for the server to start responding. */
  readonly waitSeconds: number
  /** Findings that are accepted and not reported. */
  readonly baseline?: Baseline | undefined
  /** The number of different findings after which the run stops. */
  readonly maxFindings: number
  readonly now: () => Date
  readonly onProgress: (progress: Progress) => void
}

export interface Progress {
  readonly phase: Phase
  readonly done: number
  readonly total: number
  /** The wait that the server asked for, in seconds. */
  readonly waitSeconds?: number
}

export interface Report {
  readonly url: URL
  readonly seed: number
  readonly startedAt: Date
  readonly seconds: number
  readonly cases: readonly TimedCaseResult[]
  /** The number of findings that the baseline has accepted. */
  readonly accepted: number
  readonly responses: readonly ReceivedResponse[]
  readonly coverage: Coverage
  /** The constraints of requests, and which of their sides were tried. */
  readonly constraints: readonly ConstraintRow[]
  /** The reason where the run ended early. */
  readonly stopped: RunStopped | undefined
  /** Reasons why a run without violations proves little. */
  readonly inconclusive: readonly string[]
  /** Hints to the author of the contract. */
  readonly hints: readonly string[]
}

/**
 * Checks a server against a contract by sending requests.
 * @throws RunError when the server is unreachable, or the options select nothing
 */
export async function verifyServer(options: VerifyOptions): Promise<Report> {
  const { url, contract, scenarios, secret, now } = options
  const selection = selectCases(contract, options)
  const isReported = createRuleFilter(options, scenarios)
  const startedAt = now()
  const start = performance.now()
  let progress: Progress = { phase: 'examples', done: 0, total: 0 }
  const report = (change: Partial<Progress>) => {
    const { waitSeconds: _, ...rest } = progress
    progress = { ...rest, ...change }
    options.onProgress(progress)
  }
  const tester = createTester({ ...options, onWait: (seconds) => report({ waitSeconds: seconds }) })
  const runner: ScenarioRunner = {
    contract,
    tester,
    prefix: url.pathname.replace(/\/$/, ''),
    values: createValueMaker(secret, now),
    credentials: options.credentials,
    fragments: scenarios.fragments,
    waitForGrace: () =>
      options.graceSeconds === 0 ? Promise.resolve() : options.sleep(options.graceSeconds + 1),
    readPage: (path) => readPage(path, options),
    sleep: options.sleep,
  }
  await requireReachable(options)

  const { baseline = noBaseline } = options
  const cases: TimedCaseResult[] = []
  let accepted = 0
  const run: Run = {
    ...options,
    selection,
    tester,
    runner,
    add: (result) => {
      const reported = result.findings.filter(isReported)
      const findings = reported.filter((finding) => !baseline.accepts(finding))
      accepted += reported.length - findings.length
      cases.push({ ...result, findings })
      if (findings.length === 0 || groupFindings(cases).length < options.maxFindings) return
      throw new RunStopped(`--max-failures ${options.maxFindings} is reached`, 'requested')
    },
    advance: () => report({ done: progress.done + 1 }),
    startPhase: (phase, total) => report({ phase, total, done: 0 }),
  }
  const stopped = await runUntilStopped(async () => {
    for (const phase of phases) {
      const isSelected = options.phases.includes(phase) || phase === 'overall'
      if (isSelected && selection.hasPhase(phase)) await runPhase[phase](run)
    }
  })
  if (options.caseId !== undefined && cases.length === 0 && stopped === undefined) {
    throw new RunError(
      `no case has the id ${options.caseId}: use the seed and the options of its run`,
    )
  }
  return {
    url,
    seed: options.seed,
    startedAt,
    seconds: (performance.now() - start) / 1000,
    cases,
    accepted,
    responses: tester.responses,
    coverage: coverageOf(contract, tester.responses, scenarios, {
      selection,
      phases: options.phases,
      hasSecret: secret !== undefined,
    }),
    constraints: keywordCoverage(contract, selection.operations, tester.responses, runner.prefix),
    stopped,
    inconclusive:
      options.caseId === undefined
        ? inconclusiveReasons(selection.operations, tester.responses)
        : [],
    hints: [
      ...undeclaredRefusals(tester.responses, (received) =>
        isUndeclaredRefusal(received, contract),
      ),
      ...baseline.hints(),
    ],
  }
}

async function readPage(
  path: string,
  { sender, url, extraHeaders }: VerifyOptions,
): Promise<string | undefined> {
  const target = `${url.pathname.replace(/\/$/, '')}${path}`
  const { response } = await sender.send({ method: 'GET', target, headers: [...extraHeaders] })
  return response.status === 200 ? response.body.toString() : undefined
}

async function runUntilStopped(run: () => Promise<void>): Promise<RunStopped | undefined> {
  try {
    await run()
    return undefined
  } catch (error) {
    if (error instanceof RunStopped) return error
    throw error
  }
}

async function requireReachable({ sender, waitSeconds, sleep }: VerifyOptions): Promise<void> {
  for (let waited = 0; ; waited += 1) {
    try {
      await sender.send({ method: 'GET', target: '/', headers: [] })
      return
    } catch (error) {
      if (!(error instanceof NoResponse)) throw error
      if (waited >= waitSeconds) throw new RunError(error.message)
      await sleep(1)
    }
  }
}
