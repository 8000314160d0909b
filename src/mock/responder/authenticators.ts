import type { Authenticators, Handlers, Principals } from '../../binding/handlers.js'
import type { UncheckedResponse } from '../../binding/response/response-writer.js'
import type { OperationEntry } from '../../openapi/compiled/tables.js'
import { responseKeyOf } from '../../openapi/operation/status-key.js'
import type { MockContract } from '../contract/mock-contract.js'
import type { ResponseBuilder } from '../response/build-response.js'
import { selectResponse, type UsableExample } from '../response/select-response.js'

/** Thrown by the handlers of a mock: the request is valid, and the responder sends the selected response. */
export class AcceptedRequest extends Error {}

/** Handlers that accept every request that reaches them. */
export function acceptingHandlers({ contract }: MockContract): Handlers<Principals> {
  const accept = async () => {
    throw new AcceptedRequest()
  }
  const handlers = Object.keys(contract.operations).map((operationId) => [operationId, accept])
  return Object.fromEntries(handlers)
}

/**
 * Authenticators that accept every credential. A missing one gets the first 401 that the contract declares, a malformed
 * one that for an invalid credential.
 */
export function lenientAuthenticators(
  { contract }: MockContract,
  builder: ResponseBuilder,
): Authenticators<Principals> {
  const authenticators = Object.keys(contract.securitySchemes).map((scheme) => {
    const authenticator = async (credential: string | undefined) =>
      credential
        ? { principal: credential }
        : refusalOf(contract.operations, scheme, credential, builder)
    return [scheme, authenticator]
  })
  return Object.fromEntries(authenticators)
}

const anyExample: UsableExample = () => undefined

function refusalOf(
  operations: Readonly<Record<string, OperationEntry>>,
  scheme: string,
  credential: string | undefined,
  builder: ResponseBuilder,
): UncheckedResponse {
  for (const [operationId, operation] of Object.entries(operations)) {
    const key = responseKeyOf(operation.responses, 401)
    const isRequired =
      operation.security.length > 0 &&
      operation.security.every((schemes) => schemes.includes(scheme))
    if (key === undefined || !isRequired) continue
    const codes = Object.keys(operation.responses[key]?.codes ?? {})
    const code = (credential === '' && codes.find((each) => each.includes('INVALID'))) || codes[0]
    if (code === undefined) continue
    const selected = selectResponse(operation, { error: code }, undefined, anyExample)
    const { headers } = builder.build(operationId, selected)
    return { status: 401, code, headers }
  }
  return { status: 401, code: 'no credentials were sent' }
}
