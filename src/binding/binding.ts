import type { Contract } from '../openapi/compiled/contract.js'
import { negotiate } from '../openapi/operation/accept.js'
import { type FindRoute, indexRoutes, type MatchedRoute } from '../openapi/operation/route-index.js'
import type { Authenticators, PrincipalsOf, RequiredScopes } from './authenticators.js'
import { createBackend, type RoutedRequest } from './backend.js'
import type { Caller } from './caller.js'
import {
  findIncomplete,
  type IncompleteOperation,
  notImplemented,
  requireComplete,
} from './completeness.js'
import type { ContractTypes, Principals, TypedContract } from './contract-types.js'
import type { Handlers } from './handlers.js'
import type { ContractRequest, ContractResponse, ResponseBody } from './http-message.js'
import { credentialOf, duplicatesOf } from './request/credentials.js'
import { rejectionFor, validBody, validParameters } from './request/read-request.js'
import type { Rejection } from './request/rejection.js'
import { errorResponses } from './response/error-responses.js'
import type { ErrorResponses } from './response/faults.js'
import type { WriteProblem } from './response/problem-responses.js'
import {
  responseWriter,
  successMediaTypes,
  type UncheckedResponse,
} from './response/response-writer.js'
import type { AnyAuthenticator, AnyHandler } from './untyped.js'

/** A contract with handlers behind it. */
export interface Binding {
  readonly contract: Contract
  readonly findRoute: FindRoute
  readonly errors: ErrorResponses
  /** Authenticates, validates, handles, and checks the response. Throws what a handler or an authenticator throws. */
  respond(
    route: MatchedRoute,
    request: ContractRequest,
    caller?: Caller,
  ): Promise<ContractResponse<ResponseBody>>
}

export interface BindingParts<
  C extends ContractTypes,
  A extends Authenticators<C, Principals<C>> = Authenticators<C, Principals<C>>,
> {
  /** One for each security scheme. What they say about callers is known in `handlers` when they have a name of their own. */
  readonly authenticators: A
  /** One for each operation. */
  readonly handlers: NoInfer<Handlers<C, PrincipalsOf<C, A>>>
  /** Whether a response that breaks the contract is an error (InvalidResponse) instead of being sent; true by default. */
  readonly validateResponses?: boolean
  /** The body of an error that no handler returns, for a contract without `x-faults`; by default a problem of RFC 9457. */
  readonly writeProblem?: WriteProblem
  /** Told of each operation that answers 501 until its code is written. Without it, such an operation is an error. */
  readonly onIncomplete?: ((operation: IncompleteOperation) => void) | undefined
}

/** What is known of a request while it is handled. */
interface Exchange extends RoutedRequest {
  readonly request: ContractRequest
  readonly caller: Caller
  /** Security scheme -> what its authenticator said of a credential that it accepts. */
  readonly principals: Record<string, unknown>
  /** The response of the first authenticator that did not accept a credential, or that missed one. */
  refusal?: UncheckedResponse
  /** Whether that response is about a credential that came. */
  isPresented?: boolean
}

const noScopes: RequiredScopes = []
const noDuplicates: readonly string[] = []

/**
 * Binds handlers and authenticators to a contract. Per request: authenticate -> validate -> handle ->
 * check the response, so that 401 comes before 400 and 422.
 *
 * @throws Error that names every operation without a handler, every handler without an operation, and
 *   likewise for security schemes: JavaScript, and a contract that is read at run time, have no compiler.
 *   With `onIncomplete` it binds what is there
 */
export async function bindHandlers<
  C extends ContractTypes,
  A extends Authenticators<C, Principals<C>>,
>(contract: TypedContract<C>, parts: BindingParts<C, A>): Promise<Binding> {
  const { handlers, authenticators, validateResponses = true, onIncomplete } = parts
  if (onIncomplete === undefined) requireComplete(contract, handlers, authenticators)
  const incomplete = findIncomplete(contract, handlers, authenticators)
  for (const operation of incomplete.values()) onIncomplete?.(operation)
  const errors = errorResponses(contract, parts.writeProblem)
  const writeResponse = responseWriter(contract, errors, { validateResponses })
  const successTypes = successMediaTypes(contract)

  async function authenticate(scheme: string, exchange: Exchange): Promise<boolean> {
    const { request, route, caller, principals } = exchange
    const declared = contract.securitySchemes[scheme]
    const authenticator = (authenticators as Readonly<Record<string, AnyAuthenticator>>)[scheme]
    if (!declared || !authenticator) throw new Error(`There is no authenticator for "${scheme}".`)
    const scopes = route.operation.scopes?.[scheme] ?? noScopes
    const credential = credentialOf(request, declared)
    const duplicates = credential === '' ? duplicatesOf(request, declared) : noDuplicates
    const outcome = await authenticator(credential, caller, duplicates, scopes)
    if (!('principal' in outcome)) {
      // Of two schemes, the one whose credential came says what is wrong.
      if (exchange.refusal === undefined || !(exchange.isPresented || credential === undefined)) {
        exchange.refusal = outcome
        exchange.isPresented = credential !== undefined
      }
      return false
    }
    principals[scheme] = outcome.principal
    if (outcome.actor !== undefined) caller.actor ??= outcome.actor
    return true
  }

  async function handle({
    route,
    request,
    caller,
    principals,
  }: Exchange): Promise<ContractResponse<ResponseBody>> {
    const { operationId, operation } = route
    const { accept } = request.headers
    const mediaTypes = successTypes.get(operationId) ?? []
    // Where the contract has no 406, Accept is ignored if nothing fits (RFC 9110, 12.4.1).
    const refusesUnacceptable =
      contract.faults.notAcceptable !== undefined || Object.hasOwn(operation.responses, '406')
    const isChosen = refusesUnacceptable || mediaTypes.length > 1
    const mediaType = isChosen ? negotiate(mediaTypes, accept)?.mediaType : mediaTypes[0]
    if (refusesUnacceptable && mediaTypes.length > 0 && mediaType === undefined) {
      return errors.ofFault(operation.responses, 'notAcceptable')
    }
    try {
      const handler = (handlers as unknown as Readonly<Record<string, AnyHandler>>)[operationId]
      if (!handler) throw new Error(`There is no handler for "${operationId}".`)
      const parameters = validParameters(contract, route, request)
      const body =
        operation.requestBody === null
          ? undefined
          : await validBody(contract, operationId, operation.requestBody, request)
      const response = await handler({
        parameters,
        body,
        security: principals,
        caller,
        mediaType: mediaType ?? mediaTypes[0],
      })
      if (response.actor !== undefined) caller.actor = response.actor
      return writeResponse(route, response, accept)
    } catch (error) {
      const rejection = rejectionFor(error)
      if (rejection === undefined) throw error
      return rejectionResponse(errors, route, rejection)
    }
  }

  function refuse({ route, refusal }: Exchange): ContractResponse<ResponseBody> {
    if (refusal === undefined) throw new Error(`Nobody has refused "${route.operationId}".`)
    return writeResponse(route, refusal)
  }

  const respond = createBackend<Exchange, ContractResponse<ResponseBody>>(contract, {
    authenticate,
    refuse,
    handle,
  })
  return {
    contract,
    findRoute: indexRoutes(contract.operations),
    errors,
    respond: async (route, request, caller = {}) => {
      const missing = incomplete.get(route.operationId)
      if (missing !== undefined) return notImplemented(missing)
      return respond({ route, request, caller, principals: {} })
    },
  }
}

function rejectionResponse(
  errors: ErrorResponses,
  { operation }: MatchedRoute,
  { reason, detail, field }: Rejection,
): ContractResponse {
  return 'fault' in reason
    ? errors.ofFault(operation.responses, reason.fault, { detail, field })
    : errors.ofCode(operation.responses, reason.code, { detail, field })
}
