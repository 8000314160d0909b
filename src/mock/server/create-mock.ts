import { findUnmockable } from '../contract/find-unmockable.js'
import type { MockContract } from '../contract/mock-contract.js'
import { controlPaths, type Memory } from '../control/control-paths.js'
import { createScenarios } from '../preferences/scenarios.js'
import { respondFromExamples } from '../response/respond-from-examples.js'
import { createEngine, type Engine } from './engine.js'
import type { Responder } from './exchange.js'
import { logLine } from './log-line.js'
import { mockListener } from './mock-listener.js'
import { type MockServer, mockServer } from './mock-server.js'

export interface MockOptions {
  readonly contract: MockContract
  /** Who answers, and what can be steered, in a mock with memory. */
  readonly stateful?: { readonly responder: Responder; readonly memory: Memory }
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
    responder: stateful?.responder ?? respondFromExamples(() => engine),
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
