import { type CaseResult, type Phase, parts } from '../findings/finding.js'
import type { ReceivedResponse } from '../http/received-response.js'
import { NoAnswer, type Sender } from '../http/sender.js'
import type { ScenarioRunner } from '../scenarios/run-scenario.js'
import { createValueMaker } from '../scenarios/value-maker.js'
import { CannotRun } from './cannot-run.js'
import { type Coverage, coverageOf } from './coverage.js'
import { type Run, type RunOptions, runPhase } from './run-phases.js'
import { createTester } from './tester.js'

export interface VerifyOptions extends RunOptions {
  readonly url: URL
  readonly sender: Sender
  readonly parts: readonly Phase[]
  /** The longest that an answer may take. */
  readonly maxSeconds: number
  readonly now: () => Date
  readonly onProgress: (progress: Progress) => void
}

export interface Progress {
  readonly part: Phase
  readonly done: number
  readonly total: number
  /** Seconds that the server has asked to wait. */
  readonly waiting?: number
}

export interface Report {
  readonly url: URL
  readonly seed: number
  readonly startedAt: Date
  readonly seconds: number
  readonly cases: readonly CaseResult[]
  readonly answers: readonly ReceivedResponse[]
  readonly coverage: Coverage
}

/**
 * Holds a server to a contract, from the outside.
 * @throws CannotRun when the server can't be reached, or is gone before the end
 */
export async function verifyServer(options: VerifyOptions): Promise<Report> {
  const { url, subject, scenarios, sender, secret, now } = options
  const startedAt = now()
  const start = performance.now()
  let progress: Progress = { part: 'examples', done: 0, total: 0 }
  const report = (change: Partial<Progress>) => {
    const { waiting: _, ...rest } = progress
    progress = { ...rest, ...change }
    options.onProgress(progress)
  }
  const tester = createTester({ ...options, onWait: (seconds) => report({ waiting: seconds }) })
  const prefix = url.pathname.replace(/\/$/, '')
  const runner: ScenarioRunner = {
    subject,
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
    tick: () => report({ done: progress.done + 1 }),
    begin: (part, total) => report({ part, total, done: 0 }),
  }
  for (const part of parts) {
    if (options.parts.includes(part)) await runPhase[part](run)
  }

  return {
    url,
    seed: options.seed,
    startedAt,
    seconds: (performance.now() - start) / 1000,
    cases,
    answers: tester.answers,
    coverage: coverageOf(subject, tester.answers, scenarios, {
      hasSecret: secret !== undefined,
      limitsTested: options.parts.includes('limits'),
    }),
  }
}

async function requireReachable(sender: Sender): Promise<void> {
  try {
    await sender.send({ method: 'GET', target: '/', headers: [] })
  } catch (error) {
    if (error instanceof NoAnswer) throw new CannotRun(error.message)
    throw error
  }
}
