import type { ContractResponse } from '../../binding/http-message.js'
import { catalogOf } from '../contract/catalog.js'
import { sampleRequests } from '../contract/sample-request.js'
import { planScenario } from '../preferences/plan-scenario.js'
import type { Scenarios } from '../preferences/scenarios.js'
import { UnusableRequest } from '../preferences/unusable-request.js'
import type { Engine } from '../server/engine.js'
import type { MockExchange } from '../server/exchange.js'
import { parseDuration } from '../server/mock-clock.js'
import { readBody } from '../server/read-body.js'
import { jsonReply, refusalResponse, sendResponse } from '../server/write-response.js'
import { mockPage } from './mock-page.js'

/** The paths below `/__mock`, by which a mock is looked at and steered. */
export type ControlPaths = (exchange: MockExchange) => Promise<void>

/** What a mock with memory has beyond one without. */
export interface Memory {
  /** Moves the clock forward, by milliseconds. */
  advance(milliseconds: number): void
  /** Empties the memory, fills it with the seed, and sets the clock right. */
  reset(): Promise<void>
  /** All that is remembered, without secrets, and the time. */
  state(): Promise<Readonly<Record<string, unknown>>>
}

interface ControlOptions {
  readonly engine: () => Engine
  readonly scenarios: Scenarios
  /** undefined for a mock without memory. */
  readonly memory: Memory | undefined
}

type Body = Readonly<Record<string, unknown>>
type Act = (body: Body) => ContractResponse | Promise<ContractResponse>

const maxBytes = 100_000

export function controlPaths({ engine, scenarios, memory }: ControlOptions): ControlPaths {
  const state = async () =>
    jsonReply(200, {
      mode: memory ? 'stateful' : 'stateless',
      scenarios: scenarios.list(),
      ...(await memory?.state()),
    })

  const acts: Readonly<Record<string, Act>> = {
    'GET /__mock': () => {
      const { mockContract } = engine()
      return mockPage(catalogOf(mockContract, memory !== undefined), sampleRequests(mockContract))
    },
    'GET /__mock/state': state,
    'POST /__mock/reset': async () => {
      scenarios.clear()
      await memory?.reset()
      return state()
    },
    'POST /__mock/clock': ({ advance }) => {
      if (memory === undefined) {
        return refusalResponse(
          409,
          'NO_CLOCK',
          'Only a mock with memory has a clock: start it with --stateful',
        )
      }
      memory.advance(parseDuration(advance))
      return state()
    },
    'POST /__mock/scenario': (body) => {
      planScenario(body, engine().mockContract.contract.operations, scenarios)
      return state()
    },
  }

  return async (exchange) => {
    const { request, response, path } = exchange
    const act = acts[`${request.method} ${path}`]
    exchange.why = 'a path of the mock itself'
    if (act === undefined) {
      const list = Object.keys(acts).join(', ')
      return sendResponse(
        response,
        refusalResponse(404, 'NOT_FOUND', `The mock itself has: ${list}`),
      )
    }
    sendResponse(response, await act(request.method === 'POST' ? await bodyOf(exchange) : {}))
  }
}

async function bodyOf({ request }: MockExchange): Promise<Body> {
  const bytes = await readBody(request, maxBytes)
  if (bytes?.length === 0) return {}
  try {
    const body: unknown = JSON.parse(String(bytes))
    if (typeof body === 'object' && body !== null) return body as Body
  } catch {}
  throw new UnusableRequest('The body must be a JSON object', 'body')
}
