import { type Coverage, coverageOf } from '../coverage/coverage.js'
import { type CaseResult, type Phase, phases } from '../findings/finding.js'
import type { ReceivedResponse } from '../http/received-response.js'
import { NoResponse, type Sender } from '../http/sender.js'
import type { ScenarioRunner } from '../scenarios/run/run-scenario.js'
import { createValueMaker } from '../scenarios/values/value-maker.js'
import { RunError } from './run-error.js'
import { type Run, type RunOptions, runPhase } from './run-phases.js'
import { createTester } from './tester.js'

export interface VerifyOptions extends RunOptions {
  readonly url: URL
  readonly sender: Sender
  readonly phases: readonly Phase[]
  /** The time limit of a response. */
  readonly maxSeconds: number
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
  readonly cases: readonly CaseResult[]
  readonly responses: readonly ReceivedResponse[]
  readonly coverage: Coverage
}

/**
 * Checks a server against a contract by sending requests.
 * @throws RunError when the server is unreachable
 */
export async function verifyServer(options: VerifyOptions): Promise<Report> {
  const { url, contract, scenarios, sender, secret, now } = options
  const startedAt = now()
  const start = performance.now()
  let progress: Progress = { phase: 'examples', done: 0, total: 0 }
  const report = (change: Partial<Progress>) => {
    const { waitSeconds: _, ...rest } = progress
    progress = { ...rest, ...change }
    options.onProgress(progress)
  }
  const tester = createTester({ ...options, onWait: (seconds) => report({ waitSeconds: seconds }) })
  const prefix = url.pathname.replace(/\/$/, '')
  const runner: ScenarioRunner = {
    contract,
    tester,
    prefix,
    values: createValueMaker(secret, now),
    fragments: scenarios.fragments,
    waitForGrace: () =>
      options.graceSeconds === 0 ? Promise.resolve() : options.sleep(options.graceSeconds + 1),
  }
  await requireReachable(sender)

  const cases: CaseResult[] = []
  const run: Run = {
    ...options,
    tester,
    runner,
    add: (...results) => cases.push(...results),
    advance: () => report({ done: progress.done + 1 }),
    startPhase: (phase, total) => report({ phase, total, done: 0 }),
  }
  for (const phase of phases) {
    if (options.phases.includes(phase)) await runPhase[phase](run)
  }

  return {
    url,
    seed: options.seed,
    startedAt,
    seconds: (performance.now() - start) / 1000,
    cases,
    responses: tester.responses,
    coverage: coverageOf(contract, tester.responses, scenarios, {
      hasSecret: secret !== undefined,
      limitsTested: options.phases.includes('limits'),
    }),
  }
}

async function requireReachable(sender: Sender): Promise<void> {
  try {
    await sender.send({ method: 'GET', target: '/', headers: [] })
  } catch (error) {
    if (error instanceof NoResponse) throw new RunError(error.message)
    throw error
  }
}
