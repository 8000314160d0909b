import {
  type Document,
  OpenAPIBackend,
  OpenAPIRouter,
  type Operation,
  type ParsedRequest,
} from 'openapi-backend'
import type { Contract } from '../openapi/compiled/contract.js'
import type { OperationEntry, OperationsTable } from '../openapi/compiled/tables.js'
import type { MatchedRoute } from '../openapi/operation/route-index.js'
import type { Caller } from './caller.js'
import type { ContractRequest, ContractResponse } from './http-message.js'

/** One request on its way through the operation that it has been routed to. */
export interface Exchange {
  readonly route: MatchedRoute
  readonly request: ContractRequest
  readonly caller: Caller
  /** Security scheme -> why its credential was refused. */
  readonly refusals: Map<string, unknown>
}

/** What openapi-backend is to call, in this order. */
export interface Steps {
  /** @throws Refused when the credential is missing or no good */
  authenticate(scheme: string, exchange: Exchange): Promise<unknown>
  unauthorized(exchange: Exchange): ContractResponse
  operate(
    principals: Readonly<Record<string, unknown>>,
    exchange: Exchange,
  ): Promise<ContractResponse>
}

/** The authenticator's answer, carried past openapi-backend, which knows rejections only. */
export class Refused extends Error {
  constructor(readonly refusal: unknown) {
    super('refused')
  }
}

/** A broken authenticator (the database is away) must not pass for a refusal. */
class Broken {
  constructor(readonly error: unknown) {}
}

/**
 * openapi-backend in strict mode (it fails closed), without its validator: ours are compiled in advance. It
 * decides which authenticators an operation needs and whether what they say is enough.
 */
export async function createBackend(
  contract: Contract,
  steps: Steps,
): Promise<(exchange: Exchange) => Promise<ContractResponse>> {
  const definition = definitionOf(contract)
  const api = new OpenAPIBackend({ definition, strict: true, quick: true, validate: false })
  await api.init()
  api.router = new RoutedRouter(definition, contract.operations)

  for (const scheme of Object.keys(contract.securitySchemes)) {
    api.registerSecurityHandler(scheme, async (_context, exchange: Exchange) => {
      try {
        return { principal: await steps.authenticate(scheme, exchange) }
      } catch (error) {
        if (error instanceof Refused) exchange.refusals.set(scheme, error.refusal)
        else exchange.refusals.set(scheme, new Broken(error))
        throw error
      }
    })
  }
  api.register({
    unauthorizedHandler: (_context, exchange: Exchange) => steps.unauthorized(exchange),
    postSecurityHandler: (_context, exchange: Exchange) => {
      for (const outcome of exchange.refusals.values()) {
        if (outcome instanceof Broken) throw outcome.error
      }
    },
  })
  for (const operationId of Object.keys(contract.operations)) {
    api.registerHandler(operationId, ({ security }, exchange: Exchange) =>
      steps.operate(principalsOf(security ?? {}), exchange),
    )
  }

  return (exchange) => api.handleRequest(exchange.route as never, exchange)
}

/** Scheme -> what its authenticator said, without those that refused. The outcome of all stands beside them. */
function principalsOf(results: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const principals: Record<string, unknown> = {}
  for (const [scheme, result] of Object.entries(results)) {
    if (typeof result !== 'object' || result === null || !('principal' in result)) continue
    principals[scheme] = result.principal
  }
  return principals
}

/**
 * The request has been routed and read already: hands that on. openapi-backend's own router rebuilds its table and
 * parses everything twice at each request.
 */
class RoutedRouter extends OpenAPIRouter<Document> {
  private readonly byId: ReadonlyMap<string, Operation<Document>>

  constructor(definition: Document, operations: OperationsTable) {
    super({ definition })
    this.byId = new Map(
      Object.entries(operations).map(([id, operation]) => [id, toOperation(id, operation)]),
    )
  }

  override matchOperation(routed: unknown): Operation<Document> {
    const { operationId } = routed as MatchedRoute
    const operation = this.byId.get(operationId)
    if (operation === undefined) throw new Error(`There is no operation "${operationId}".`)
    return operation
  }

  override getOperation(operationId: string): Operation<Document> | undefined {
    return this.byId.get(operationId)
  }

  override parseRequest(routed: unknown): ParsedRequest {
    return routed as ParsedRequest
  }
}

function toOperation(operationId: string, entry: OperationEntry): Operation<Document> {
  const { method, path } = entry
  const security = entry.security.map((schemes) =>
    Object.fromEntries(schemes.map((name) => [name, []])),
  )
  return { operationId, method, path, security, responses: {} }
}

/** Only what openapi-backend looks at: it need not resolve references or read schemas. */
function definitionOf({ securitySchemes }: Contract): Document {
  return {
    openapi: '3.0.3',
    info: { title: '', version: '' },
    paths: {},
    components: { securitySchemes: { ...securitySchemes } as never },
  }
}
