import { findUnmockable } from '../contract/find-unmockable.js'
import type { MockContract } from '../contract/mock-contract.js'
import { controlPaths, type Memory } from '../control/control-paths.js'
import { createScenarios } from '../preferences/scenarios.js'
import { proxyResponder } from '../proxy/proxy-responder.js'
import { contractResponder } from '../responder/contract-responder.js'
import type { MockExchange, Responder } from '../responder/exchange.js'
import { createEngine, type Engine } from './engine.js'
import { mockListener } from './mock-listener.js'
import { type MockServer, mockServer } from './mock-server.js'

export interface MockOptions {
  readonly contract: MockContract
  /** The responder of a mock with memory, and what its control paths act on. */
  readonly stateful?: (engine: () => Engine) => {
    readonly responder: Responder
    readonly memory: Memory
  }
  /** The real server, which answers where it can. */
  readonly proxy?: URL
  /** Takes one line for each request; undefined for none. */
  readonly log: ((line: string) => void) | undefined
  readonly onError: (error: unknown) => void
}

export interface Mock extends MockServer {
  /** Replaces the contract. */
  use(contract: MockContract): Promise<void>
  /** What can't be mocked, one line for each operation and reason. */
  findUnmockable(): Promise<readonly string[]>
}

/** A mock server of a contract: stateless, from its examples and schemas, or with memory. */
export async function createMock(options: MockOptions): Promise<Mock> {
  const { contract, stateful, proxy, log, onError } = options
  let engine: Engine = await createEngine(contract)
  const scenarios = createScenarios()
  const { responder = contractResponder(() => engine), memory } = stateful?.(() => engine) ?? {}
  const control = controlPaths({ engine: () => engine, scenarios, memory })
  const listener = mockListener({
    engine: () => engine,
    responder: proxy ? proxyResponder(() => engine, responder, proxy) : responder,
    scenarios,
    control,
    log: log && ((exchange, milliseconds) => log(logLine(exchange, milliseconds))),
    onError,
  })
  const server = mockServer(listener, () => engine.refusals.errors)
  return {
    ...server,
    use: async (changed) => {
      engine = await createEngine(changed)
    },
    findUnmockable: () => findUnmockable(engine),
  }
}

/** `POST /api/v1/auth/login -> 401 loginUser: requested by code; its example ... (2 ms)` */
function logLine(exchange: MockExchange, milliseconds: number): string {
  const { request, response, path, reason, route } = exchange
  const status = response.writableFinished ? response.statusCode : 'lost'
  const operation = route ? ` ${route.operationId}` : ''
  const line = `${request.method} ${path} -> ${status}${operation}: ${reason} (${Math.round(milliseconds)} ms)`
  return line.replaceAll(/[^\x20-\x7e]/g, '?')
}
