import { answerFromExamples } from './answer-from-examples.js'
import { controlPaths, type Memory } from './control-paths.js'
import { createEngine, type Engine } from './engine.js'
import type { Answerer } from './exchange.js'
import { findUnmockable } from './find-unmockable.js'
import { logLine } from './log-line.js'
import type { MockContract } from './mock-contract.js'
import { mockListener } from './mock-listener.js'
import { type MockServer, mockServer } from './mock-server.js'
import { createScenarios } from './scenarios.js'

export interface MockOptions {
  readonly contract: MockContract
  /** Who answers, and what can be steered, in a mock with memory. */
  readonly stateful?: { readonly answerer: Answerer; readonly memory: Memory }
  /** Takes one line for each request; undefined for none. */
  readonly log: ((line: string) => void) | undefined
  readonly onError: (error: unknown) => void
}

export interface Mock extends MockServer {
  /** Goes on with another contract. */
  use(contract: MockContract): Promise<void>
  /** What can't be mocked, by operation. */
  findUnmockable(): Promise<readonly string[]>
}

/** A server that answers for a contract, from its examples or, with memory, by the real handlers. */
export async function createMock({ contract, stateful, log, onError }: MockOptions): Promise<Mock> {
  let engine: Engine = await createEngine(contract)
  const scenarios = createScenarios()
  const control = controlPaths({ engine: () => engine, scenarios, memory: stateful?.memory })
  const listener = mockListener({
    engine: () => engine,
    answerer: stateful?.answerer ?? answerFromExamples(() => engine),
    scenarios,
    control,
    log: log && ((exchange, milliseconds) => log(logLine(exchange, milliseconds))),
    onError,
  })
  const server = mockServer(listener, engine.binding.errors)
  return {
    ...server,
    use: async (changed) => {
      engine = await createEngine(changed)
    },
    findUnmockable: () => findUnmockable(engine),
  }
}
