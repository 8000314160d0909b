import type { CompiledContract } from '../contract/compiled-contract.js'
import type { CaseResult, Phase, TimedCaseResult } from '../findings/finding.js'
import type { ScenarioFile } from '../scenarios/file/scenario.js'
import type { ScenarioRunner } from '../scenarios/run/run-scenario.js'
import type { Selection } from '../selection/select-cases.js'
import { mapConcurrent } from './map-concurrent.js'
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
  /** The bound of the 95th percentile of the response times of each operation; undefined for none. */
  readonly p95Seconds?: number | undefined
  /** How many scenarios, cases or operations run at the same time. */
  readonly concurrency: number
  readonly sleep: (seconds: number) => Promise<void>
}

/** The state of a run. */
export interface Run extends RunOptions {
  readonly selection: Selection
  readonly tester: Tester
  readonly runner: ScenarioRunner
  readonly add: (result: TimedCaseResult) => void
  /** Reports one finished case, or one sent request of the fuzz phase. */
  readonly advance: () => void
  readonly startPhase: (phase: Phase, total: number) => void
}

/** Runs the tasks and adds each result as soon as it is there, so that a run that ends early keeps its results. */
export async function runTasks<T>(
  run: Run,
  items: readonly T[],
  task: (item: T) => Promise<CaseResult>,
): Promise<void> {
  await mapConcurrent(items, run.concurrency, async (item) => {
    run.tester.requireResponding()
    const start = performance.now()
    const result = await task(item)
    run.add({ ...result, seconds: (performance.now() - start) / 1000 })
    run.advance()
  })
  run.tester.requireResponding()
}
