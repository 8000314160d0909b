import type { Document, OpenAPIRouter, Operation, ParsedRequest } from 'openapi-backend'
import type { Contract } from '../openapi/compiled/contract.js'
import type { OperationEntry, OperationsTable } from '../openapi/compiled/tables.js'
import type { MatchedRoute } from '../openapi/operation/route-index.js'

/** A request on its way through the operation that it has been routed to. */
export interface RoutedRequest {
  readonly route: MatchedRoute
  /** What an authenticator has thrown: not a refusal, but an error of the server. */
  failure?: { readonly error: unknown }
}

/** What an operation goes through, in this order. */
export interface Steps<R extends RoutedRequest, Response> {
  /** Whether the request satisfies a security scheme. Called for each scheme of the operation. What it throws, the request fails with. */
  authenticate(scheme: string, request: R): Promise<boolean>
  /** No alternative of the operation's security is satisfied. */
  refuse(request: R): Response
  handle(request: R): Promise<Response>
}

/**
 * Leads each request through the steps of its operation. An operation that needs one security scheme, or none, leaves nothing to
 * decide and does without openapi-backend, which takes as long as the check of a token (decision 35).
 */
export function createBackend<R extends RoutedRequest, Response>(
  contract: Contract,
  steps: Steps<R, Response>,
): (request: R) => Promise<Response> {
  let backend: Promise<(request: R) => Promise<Response>> | undefined
  const decide = async (request: R) => {
    backend ??= createDecidingBackend(contract, steps)
    return (await backend)(request)
  }
  const plans = new Map(
    Object.entries(contract.operations).map(([operationId, { security }]) => [
      operationId,
      planOf(security, steps, decide),
    ]),
  )
  return (request) => (plans.get(request.route.operationId) ?? decide)(request)
}

function planOf<R extends RoutedRequest, Response>(
  security: OperationEntry['security'],
  { authenticate, refuse, handle }: Steps<R, Response>,
  decide: (request: R) => Promise<Response>,
): (request: R) => Promise<Response> {
  const [alternative = [], ...others] = security
  const [scheme, ...more] = alternative
  if (others.length > 0 || more.length > 0) return decide
  if (scheme === undefined) return handle
  return async (request) =>
    (await authenticate(scheme, request)) ? handle(request) : refuse(request)
}

/**
 * openapi-backend decides which security schemes an operation needs, and whether an alternative of its
 * security is satisfied. It runs in strict mode, in which it fails closed, and without its validator:
 * ours are compiled in advance. It is loaded for the first request that needs it.
 */
async function createDecidingBackend<R extends RoutedRequest, Response>(
  contract: Contract,
  steps: Steps<R, Response>,
): Promise<(request: R) => Promise<Response>> {
  const { OpenAPIBackend, OpenAPIRouter } = await import('openapi-backend')
  const definition = definitionOf(contract)
  const api = new OpenAPIBackend({ definition, strict: true, quick: true, validate: false })
  await api.init()
  api.router = routedRouter(OpenAPIRouter, definition, contract.operations)

  for (const scheme of Object.keys(contract.securitySchemes)) {
    api.registerSecurityHandler(scheme, async (_context, request: R) => {
      try {
        return await steps.authenticate(scheme, request)
      } catch (error) {
        request.failure = { error }
        return false
      }
    })
  }
  api.register({
    unauthorizedHandler: (_context, request: R) => steps.refuse(request),
    postSecurityHandler: (_context, { failure }: R) => {
      if (failure !== undefined) throw failure.error
    },
  })
  for (const operationId of Object.keys(contract.operations)) {
    api.registerHandler(handlerName(operationId), (_context, request: R) => steps.handle(request))
  }
  return (request) => api.handleRequest(request.route as never, request)
}

/** The prefix keeps an operation from replacing one of openapi-backend's own handlers, e.g. `notFound`. */
function handlerName(operationId: string): string {
  return `operation ${operationId}`
}

/**
 * Passes on the route that has been found already. openapi-backend's own router rebuilds its table and
 * parses the request twice at each request.
 */
function routedRouter(
  Router: typeof OpenAPIRouter,
  definition: Document,
  operations: OperationsTable,
): OpenAPIRouter<Document> {
  const byId = new Map<string, Operation<Document>>()
  const byHandlerName = new Map<string, Operation<Document>>()
  for (const [id, entry] of Object.entries(operations)) {
    const operation = toOperation(handlerName(id), entry)
    byId.set(id, operation)
    byHandlerName.set(operation.operationId, operation)
  }
  return Object.assign(new Router<Document>({ definition }), {
    matchOperation(routed: unknown): Operation<Document> {
      const { operationId } = routed as MatchedRoute
      const operation = byId.get(operationId)
      if (operation === undefined) throw new Error(`There is no operation "${operationId}".`)
      return operation
    },
    getOperation: (name: string) => byHandlerName.get(name),
    parseRequest: (routed: unknown) => routed as ParsedRequest,
  })
}

function toOperation(operationId: string, { method, path, security }: OperationEntry) {
  const requirements = security.map((schemes) =>
    Object.fromEntries(schemes.map((name) => [name, []])),
  )
  return { operationId, method, path, security: requirements, responses: {} }
}

/** Only what openapi-backend reads: it need not resolve references or read schemas. */
function definitionOf({ securitySchemes }: Contract): Document {
  return {
    openapi: '3.0.3',
    info: { title: '', version: '' },
    paths: {},
    components: { securitySchemes: { ...securitySchemes } as never },
  }
}
