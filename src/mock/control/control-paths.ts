import type { ContractResponse } from '../../binding/http-message.js'
import { catalogOf } from '../contract/catalog.js'
import { sampleRequests } from '../contract/sample-request.js'
import { invalidPreference, MockRequestError } from '../preferences/mock-request-error.js'
import { planScenario } from '../preferences/plan-scenario.js'
import type { Scenarios } from '../preferences/scenarios.js'
import type { MockExchange } from '../responder/exchange.js'
import type { Engine } from '../server/engine.js'
import { readBody } from '../server/read-body.js'
import { jsonResponse, sendResponse } from '../server/send-response.js'
import { parseDuration } from './mock-clock.js'
import { pageFile } from './mock-page.js'

/** Responds to the paths below `/__mock`, which show and control the mock. */
export type ControlPaths = (exchange: MockExchange) => Promise<void>

/** What the control paths act on in a mock with memory. */
export interface Memory {
  /** Moves the clock forward, by milliseconds. */
  advance(milliseconds: number): void
  /** Replaces what is stored by the seed, and resets the clock. */
  reset(): Promise<void>
  /** All that is stored, without secrets, and the time. */
  state(): Promise<Readonly<Record<string, unknown>>>
  /** Stores and restores what is remembered, by name; undefined for a memory that can't. */
  readonly snapshots?: {
    save(name: string): void
    /** @returns false where there is no snapshot with this name */
    restore(name: string): boolean
  }
}

interface ControlOptions {
  readonly engine: () => Engine
  readonly scenarios: Scenarios
  /** undefined for a mock without memory. */
  readonly memory: Memory | undefined
}

type Body = Readonly<Record<string, unknown>>
type Action = (body: Body) => ContractResponse | Promise<ContractResponse>

const maxBytes = 100_000

export function controlPaths({ engine, scenarios, memory }: ControlOptions): ControlPaths {
  const state = async () =>
    jsonResponse(200, {
      mode: memory ? 'stateful' : 'stateless',
      scenarios: scenarios.list(),
      ...(await memory?.state()),
    })

  const actions: Readonly<Record<string, Action>> = {
    'GET /__mock': () => pageFile('mock.html'),
    'GET /__mock/page.css': () => pageFile('mock.css'),
    'GET /__mock/page.js': () => pageFile('mock.js'),
    'GET /__mock/controls.js': () => pageFile('mock-controls.js'),
    'GET /__mock/catalog': () => {
      const { mockContract } = engine()
      const catalog = catalogOf(mockContract, memory !== undefined)
      return jsonResponse(200, { ...catalog, requests: sampleRequests(mockContract) })
    },
    'GET /__mock/state': state,
    'POST /__mock/reset': async () => {
      scenarios.clear()
      await memory?.reset()
      return state()
    },
    'POST /__mock/clock': ({ advance }) => {
      if (memory === undefined) {
        const message = 'Only a mock with memory has a clock. Start it with --stateful.'
        throw new MockRequestError('NO_CLOCK', message)
      }
      memory.advance(parseDuration(advance))
      return state()
    },
    'POST /__mock/snapshot': ({ name }) => {
      snapshotsOf(memory).save(snapshotName(name))
      return state()
    },
    'POST /__mock/restore': ({ name }) => {
      if (!snapshotsOf(memory).restore(snapshotName(name))) {
        throw invalidPreference(`There is no snapshot ${name}`, 'name')
      }
      return state()
    },
    'POST /__mock/scenario': (body) => {
      planScenario(body, engine().mockContract.contract.operations, scenarios)
      return state()
    },
  }

  return async (exchange) => {
    const { request, response, path } = exchange
    const action = actions[`${request.method} ${path}`]
    exchange.reason = 'a path of the mock itself'
    if (action === undefined) {
      const list = Object.keys(actions).join(', ')
      throw new MockRequestError('NOT_FOUND', `The mock itself serves: ${list}`)
    }
    sendResponse(response, await action(request.method === 'POST' ? await bodyOf(exchange) : {}))
  }
}

function snapshotsOf(memory: Memory | undefined): NonNullable<Memory['snapshots']> {
  if (memory?.snapshots !== undefined) return memory.snapshots
  const message = 'This mock has no snapshots. Start it with --stateful and --contract.'
  throw new MockRequestError('NO_SNAPSHOTS', message)
}

function snapshotName(name: unknown): string {
  if (typeof name === 'string' && name !== '') return name
  throw invalidPreference('name takes the name of the snapshot', 'name')
}

async function bodyOf({ request }: MockExchange): Promise<Body> {
  const bytes = await readBody(request, maxBytes)
  if (bytes?.length === 0) return {}
  try {
    const body: unknown = JSON.parse(String(bytes))
    if (typeof body === 'object' && body !== null) return body as Body
  } catch {}
  throw invalidPreference('The body must be a JSON object', 'body')
}
