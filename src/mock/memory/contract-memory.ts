import type { MatchedRoute } from '../../openapi/operation/route-index.js'
import type { Memory } from '../control/control-paths.js'
import type { MockClock } from '../control/mock-clock.js'
import type { AcceptedRequest } from '../responder/check-request.js'
import { problemResponse } from '../responder/declared-error-responses.js'
import type { MockExchange } from '../responder/exchange.js'
import { sendSelected } from '../responder/send-selected.js'
import { type SelectedResponse, selectResponse } from '../response/select-response.js'
import type { Engine } from '../server/engine.js'
import { sendResponse } from '../server/send-response.js'
import { actOnMemory } from './act-on-memory.js'
import { createItemValues } from './item-values.js'
import type { MemoryContext } from './memory-context.js'
import { planMemory } from './remembered-operations.js'
import { createRowStore, itemPathOf, type Row } from './row-store.js'
import { plantRows, type Seed, seedFromExamples } from './seed-rows.js'

/** The memory of a mock, inferred from the contract. */
export interface ContractMemory extends Memory {
  /** Responds to a valid request, and remembers what it changes. */
  respond(
    exchange: MockExchange,
    route: MatchedRoute,
    request: AcceptedRequest,
    selected: SelectedResponse,
  ): void
  /** What was inferred, one line for each collection. */
  describe(): string[]
}

export interface ContractMemoryOptions {
  /** The current engine. A changed contract brings a new one, and keeps the items. */
  readonly engine: () => Engine
  readonly clock: MockClock
  /** The first items; undefined takes those in the examples of the contract. */
  readonly seed: Seed | undefined
}

/** @throws Error for a seed that does not fit the contract */
export function createContractMemory({
  engine,
  clock,
  seed,
}: ContractMemoryOptions): ContractMemory {
  const rows = createRowStore()
  const saved = new Map<string, ReadonlyMap<string, readonly Row[]>>()
  let current: { readonly engine: Engine; readonly context: MemoryContext } | undefined

  /** Inferred again when the contract has changed. */
  function context(): MemoryContext {
    const now = engine()
    if (current?.engine !== now) {
      const { contract, document } = now.mockContract
      current = {
        engine: now,
        context: {
          plan: planMemory(now.mockContract),
          values: createItemValues(document, contract),
          rows,
          now: clock.now,
          defaultBody: now.builder.bodyValue,
        },
      }
    }
    return current.context
  }

  function plant(): void {
    const { plan } = context()
    const { operations } = engine().mockContract.contract
    plantRows(seed ?? seedFromExamples(plan, operations), plan, rows)
  }
  plant()

  return {
    respond(exchange, route, request, selected) {
      const { builder } = engine()
      const outcome = actOnMemory(context(), route, request, selected)
      if (outcome === undefined) return sendSelected(exchange, route, selected, builder)
      if (outcome.kind === 'success') {
        const { createdId, body } = outcome
        const collection = exchange.path.replace(/\/$/, '')
        const headers =
          createdId === undefined ? {} : { Location: itemPathOf(collection, createdId) }
        sendSelected(exchange, route, selected, builder, { body, headers })
        exchange.reason = 'from memory'
        return
      }
      sendError(exchange, route, outcome.status, outcome.reason, builder)
    },
    describe: () =>
      context().plan.resources.map((resource) => {
        const { create, list, read, replace, patch, remove, collectionPath, item, unique } =
          resource
        const names = Object.entries({ create, list, read, replace, patch, remove })
          .filter(([, operation]) => operation !== undefined)
          .map(([name]) => name)
        const uniqueText = unique.length > 0 ? `, unique ${unique.join(', ')}` : ''
        return `${collectionPath}: ${names.join(', ')}; id ${item.idMember}${uniqueText}`
      }),
    advance: clock.advance,
    reset: async () => {
      clock.reset()
      rows.restore(new Map())
      plant()
    },
    state: async () => ({ now: clock.now(), collections: rows.dump() }),
    snapshots: {
      save: (name) => void saved.set(name, rows.copy()),
      restore: (name) => {
        const snapshot = saved.get(name)
        if (snapshot !== undefined) rows.restore(snapshot)
        return snapshot !== undefined
      },
    },
  }
}

/** The declared response with the status, or a problem (RFC 9457). */
function sendError(
  exchange: MockExchange,
  route: MatchedRoute,
  status: number,
  reason: string,
  builder: Engine['builder'],
): void {
  const { operation, operationId } = route
  if (Object.hasOwn(operation.responses, String(status))) {
    const usable = builder.usableExample(operationId)
    const { accept } = exchange.request.headers
    const selected = selectResponse(operation, { code: status }, accept, usable)
    sendSelected(exchange, route, { ...selected, applied: [] }, builder)
  } else {
    sendResponse(exchange.response, problemResponse(status, reason))
  }
  exchange.reason = reason
}
