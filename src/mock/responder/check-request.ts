import { createBackend, type RoutedRequest } from '../../binding/backend.js'
import type { ContractRequest } from '../../binding/http-message.js'
import { credentialOf } from '../../binding/request/credentials.js'
import { rejectionFor, validBody, validParameters } from '../../binding/request/read-request.js'
import type { Rejection } from '../../binding/request/rejection.js'
import type { Contract } from '../../openapi/compiled/contract.js'
import type { MatchedRoute } from '../../openapi/operation/route-index.js'
import type { ParsedParameters } from '../../openapi/serialization/parameters.js'
import { cannotBeMocked } from '../preferences/mock-request-error.js'

/** Why a request gets an error response: no credential, a malformed one, or an invalid parameter or body. */
export type Refusal = 'missing credential' | 'malformed credential' | Rejection

/** A valid request, as the types of its schemas. */
export interface AcceptedRequest {
  readonly parameters: ParsedParameters
  readonly body: unknown
}

export type CheckRequest = (
  route: MatchedRoute,
  request: ContractRequest,
) => Promise<{ readonly refusal: Refusal } | { readonly accepted: AcceptedRequest }>

interface CheckedRequest extends RoutedRequest {
  readonly request: ContractRequest
  refusal?: Refusal
}

/**
 * Checks requests as the binding of the real server does: credentials first, then parameters and body. Every credential
 * that is well-formed is accepted.
 */
export async function createRequestCheck(contract: Contract): Promise<CheckRequest> {
  const check = await createBackend<CheckedRequest, Awaited<ReturnType<CheckRequest>>>(contract, {
    async authenticate(scheme, checked) {
      const declared = contract.securitySchemes[scheme]
      const credential = declared && credentialOf(checked.request, declared)
      if (credential) return true
      checked.refusal ??= credential === '' ? 'malformed credential' : 'missing credential'
      return false
    },
    refuse: ({ refusal }) => ({ refusal: refusal ?? 'missing credential' }),
    async handle({ route, request }) {
      const { operationId, operation } = route
      try {
        const parameters = validParameters(contract, route, request)
        const { requestBody } = operation
        const body =
          requestBody === null
            ? undefined
            : await validBody(contract, operationId, requestBody, request)
        return { accepted: { parameters, body } }
      } catch (error) {
        const rejection = rejectionFor(error)
        // Validators throw only where a schema can't be compiled.
        if (rejection === undefined) throw cannotBeMocked("The request can't be checked", error)
        return { refusal: rejection }
      }
    },
  })
  return (route, request) => check({ route, request })
}
