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
import { type ErrorResponses, errorResponses } from './response/error-responses.js'
import { responseWriter, type UncheckedResponse } from './response/response-writer.js'

/** A contract with handlers behind it. */
export interface Binding {
  readonly findRoute: FindRoute
  readonly errors: ErrorResponses
  /** Authenticates, validates, handles, and checks the response. Throws what a handler or an authenticator throws. */
  respond(
    route: MatchedRoute,
    request: ContractRequest,
    caller?: Caller,
  ): Promise<ContractResponse<ResponseBody>>
}

export interface BindingOptions {
  /** Whether a response that breaks the contract is an error (InvalidResponse) instead of being sent. */
  readonly validateResponses: boolean
  /** How errors are written; without it as `x-faults` and the codes of the contract say. */
  readonly errors?: ErrorResponses
  /** Told of each operation that answers 501 until its code is written. Without it, such an operation is an error. */
  readonly onIncomplete?: (operation: IncompleteOperation) => void
}

/** A handler without the types that `Handlers` gives it. */
type AnyHandler = (request: {
  body: unknown
  parameters: unknown
  security: Readonly<Record<string, unknown>>
  caller: Caller
  mediaType: string | undefined
}) => Promise<UncheckedResponse>

type AnyAuthenticator = (
  credential: string | undefined,
  caller: Caller,
  duplicates: readonly string[],
  scopes: RequiredScopes,
) => Promise<AuthenticatorOutcome>

type AuthenticatorOutcome = { principal: unknown; actor?: string } | UncheckedResponse

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
>(
  contract: TypedContract<C>,
  handlers: Handlers<C, PrincipalsOf<C, A>>,
  authenticators: A,
  options: BindingOptions,
): Promise<Binding> {
  const { onIncomplete } = options
  if (onIncomplete === undefined) requireComplete(contract, handlers, authenticators)
  const incomplete = findIncomplete(contract, handlers, authenticators)
  for (const operation of incomplete.values()) onIncomplete?.(operation)
  const errors = options.errors ?? errorResponses(contract)
  const writeResponse = responseWriter(contract, errors, options)
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

  const respond = await createBackend<Exchange, ContractResponse<ResponseBody>>(contract, {
    authenticate,
    refuse,
    handle,
  })
  return {
    findRoute: indexRoutes(contract.operations),
    errors,
    respond: async (route, request, caller = {}) => {
      const missing = incomplete.get(route.operationId)
      if (missing !== undefined) return notImplemented(missing)
      return respond({ route, request, caller, principals: {} })
    },
  }
}

/** operationId -> the media types of its 2xx responses. */
function successMediaTypes({ operations }: Contract): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(operations).map(([operationId, { responses }]) => {
      const successes = Object.entries(responses).filter(([status]) => /^2/.test(status))
      return [operationId, [...new Set(successes.flatMap(([, { mediaTypes }]) => mediaTypes))]]
    }),
  )
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
