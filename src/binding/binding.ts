import type { Contract } from '../openapi/compiled/contract.js'
import type { SecurityScheme } from '../openapi/compiled/tables.js'
import { type FindRoute, indexRoutes, type MatchedRoute } from '../openapi/operation/route-index.js'
import { createBackend, type Exchange, Refused } from './backend.js'
import type { Caller } from './caller.js'
import type { Authenticators, Handlers, Principals } from './handlers.js'
import type { ContractRequest, ContractResponse } from './http-message.js'
import { credentialOf, duplicatesOf } from './request/credentials.js'
import { rejectionFor, validBody, validParameters } from './request/read-request.js'
import type { Rejection } from './request/rejection.js'
import { type ErrorResponses, errorResponses } from './response/error-responses.js'
import {
  type ResponseWriter,
  responseWriter,
  type UncheckedResponse,
} from './response/response-writer.js'

/** A contract with handlers behind it. */
export interface Binding {
  readonly findRoute: FindRoute
  readonly errors: ErrorResponses
  /** Authenticates, validates, handles, and checks the reply. Throws what a handler or an authenticator throws. */
  respond(route: MatchedRoute, request: ContractRequest, caller?: Caller): Promise<ContractResponse>
}

export interface BindingOptions {
  /** Whether a reply that breaks the contract is turned into an error (InvalidReply) instead of being sent. */
  readonly validateResponses: boolean
  /** How errors are written; without it as `x-faults` and the codes of the contract say. */
  readonly errors?: ErrorResponses
}

/** What a handler looks like from here: the types of Handlers hold the handlers to more than this. */
type AnyHandler = (request: {
  body: unknown
  parameters: unknown
  security: Readonly<Record<string, unknown>>
  caller: Caller
}) => Promise<UncheckedResponse>

type AnyAuthenticator = (
  credential: string | undefined,
  caller: Caller,
  duplicates: readonly string[],
) => Promise<AuthenticatorAnswer>

type AuthenticatorAnswer = { principal: unknown; actor?: string } | UncheckedResponse

/**
 * Binds handlers and authenticators to a contract. Per request: authenticate -> validate -> handle -> check the
 * reply, so that 401 comes before 400 and 422.
 * @throws Error naming every operation without a handler, every handler without an operation, and likewise for
 *   security schemes: JavaScript, and a contract that was read at run time, know no compiler.
 */
export async function bindHandlers<P extends Principals>(
  contract: Contract,
  handlers: Handlers<P>,
  authenticators: Authenticators<P>,
  options: BindingOptions,
): Promise<Binding> {
  requireSameNames('operation', 'handler', contract.operations, handlers)
  requireSameNames('security scheme', 'authenticator', contract.securitySchemes, authenticators)

  const errors = options.errors ?? errorResponses(contract)
  const writeResponse = responseWriter(contract, errors, options)
  const steps = {
    authenticate: authenticate(contract.securitySchemes, authenticators as never),
    unauthorized: ({ route, refusals }: Exchange) => {
      const refusal = route.operation.security.flat().map((scheme) => refusals.get(scheme))[0]
      return writeResponse(route, refusal as UncheckedResponse)
    },
    operate: operate(contract, handlers as never, errors, writeResponse),
  }
  const respond = await createBackend(contract, steps)

  return {
    findRoute: indexRoutes(contract.operations),
    errors,
    respond: (route, request, caller = {}) =>
      respond({ route, request, caller, refusals: new Map() }),
  }
}

function authenticate(
  schemes: Readonly<Record<string, SecurityScheme>>,
  authenticators: Readonly<Record<string, AnyAuthenticator>>,
) {
  return async (name: string, { request, caller }: Exchange): Promise<unknown> => {
    const scheme = schemes[name]
    const authenticator = authenticators[name]
    if (!scheme || !authenticator) throw new Error(`There is no authenticator for "${name}".`)
    const credential = credentialOf(request, scheme)
    const duplicates = credential === '' ? duplicatesOf(request, scheme) : []
    const answer = await authenticator(credential, caller, duplicates)
    if (!('principal' in answer)) throw new Refused(answer)
    return answer
  }
}

function operate(
  contract: Contract,
  handlers: Readonly<Record<string, AnyHandler>>,
  errors: ErrorResponses,
  writeResponse: ResponseWriter,
) {
  return async (authenticated: Readonly<Record<string, unknown>>, exchange: Exchange) => {
    const { route, request, caller } = exchange
    const security: Record<string, unknown> = {}
    for (const [scheme, answer] of Object.entries(authenticated)) {
      const { principal, actor } = answer as { principal: unknown; actor?: string }
      security[scheme] = principal
      if (actor !== undefined) caller.actor ??= actor
    }
    try {
      const handler = handlers[route.operationId]
      if (!handler) throw new Error(`There is no handler for "${route.operationId}".`)
      const parameters = validParameters(contract, route, request)
      const { requestBody } = route.operation
      const body =
        requestBody === null
          ? undefined
          : await validBody(contract, route.operationId, requestBody, request)
      const reply = await handler({ parameters, body, security, caller })
      if (reply.actor !== undefined) caller.actor = reply.actor
      return writeResponse(route, reply)
    } catch (error) {
      const rejection = rejectionFor(error)
      if (rejection === undefined) throw error
      return rejectionResponse(errors, route, rejection)
    }
  }
}

function rejectionResponse(
  errors: ErrorResponses,
  { operation }: MatchedRoute,
  { reason, detail, field }: Rejection,
): ContractResponse {
  const details = {
    ...(detail === undefined ? {} : { detail }),
    ...(field === undefined ? {} : { field }),
  }
  return 'fault' in reason
    ? errors.ofFault(operation.responses, reason.fault, details)
    : errors.ofCode(operation.responses, reason.code, details)
}

function requireSameNames(declared: string, given: string, left: object, right: object): void {
  const problems = [
    ...Object.keys(left)
      .filter((name) => !(name in right))
      .map((name) => `the ${declared} "${name}" has no ${given}`),
    ...Object.keys(right)
      .filter((name) => !(name in left))
      .map((name) => `the ${given} "${name}" belongs to no ${declared}`),
  ]
  if (problems.length > 0)
    throw new Error(`The contract and the code differ: ${problems.join('; ')}.`)
}
