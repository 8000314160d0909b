import type { Authenticators, Handlers, Principals } from '../../binding/handlers.js'
import type { UncheckedResponse } from '../../binding/response/response-writer.js'
import type { OperationEntry } from '../../openapi/compiled/tables.js'
import { responseKeyOf } from '../../openapi/operation/status-key.js'
import type { MockContract } from '../contract/mock-contract.js'
import { selectResponse } from './choose-response.js'
import { usualSeed } from './requested-response.js'
import type { Responses } from './responses.js'

/**
 * Handlers that answer every request that has come this far with the first success of their operation. The operations are
 * those of a contract that was read at run time, so the binding holds the handlers to it, and not the compiler.
 */
export function exampleHandlers(
  { contract }: MockContract,
  answers: Responses,
): Handlers<Principals> {
  const handlers = Object.entries(contract.operations).map(([operationId, operation]) => {
    const handler = async () =>
      answers.answer(operationId, selectResponse(operation, {}, undefined), usualSeed)
    return [operationId, handler]
  })
  return Object.fromEntries(handlers)
}

/**
 * Authenticators that look only at whether there is a credential that can be one: a missing one is refused with the first
 * answer that the contract has for it, an unreadable one with the one that calls it invalid.
 */
export function lenientAuthenticators(
  { contract }: MockContract,
  answers: Responses,
): Authenticators<Principals> {
  const authenticators = Object.keys(contract.securitySchemes).map((scheme) => {
    const authenticator = async (credential: string | undefined) =>
      credential
        ? { principal: credential }
        : refusal(contract.operations, scheme, credential, answers)
    return [scheme, authenticator]
  })
  return Object.fromEntries(authenticators)
}

function refusal(
  operations: Readonly<Record<string, OperationEntry>>,
  scheme: string,
  credential: string | undefined,
  answers: Responses,
): UncheckedResponse {
  for (const [operationId, operation] of Object.entries(operations)) {
    const key = responseKeyOf(operation.responses, 401)
    if (key === undefined || !operation.security.flat().includes(scheme)) continue
    const codes = Object.keys(operation.responses[key]?.codes ?? {})
    const code = (credential === '' && codes.find((each) => each.includes('INVALID'))) || codes[0]
    if (code === undefined) continue
    const choice = selectResponse(operation, { error: code }, undefined)
    const { headers = {} } = answers.answer(operationId, choice, usualSeed)
    return { status: 401, code, headers }
  }
  return { status: 401, code: 'no credentials came' }
}
