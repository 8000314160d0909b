import type { Validate } from '../../../openapi/compiled/tables.js'
import { readParameters } from '../../../openapi/serialization/parameters.js'
import { UnreadableValue } from '../../../openapi/serialization/unreadable-value.js'
import { invalidCodes } from '../../contract/error-codes.js'
import { headersByName, type WireRequest } from '../../http/exchange.js'
import type { RequestBase } from './base-request.js'
import { refusalOfError } from './expected-refusal.js'
import type { Verdict } from './request-case.js'

/** Servers limit the size of a request line and of the headers (RFC 9110, 15.5.15; RFC 6585, 5). */
const maxTargetLength = 2000

/**
 * The verdict of the contract on the parameters of a request, read from the request as a server reads them. A request that
 * another operation receives, or that is too long for many servers, may be accepted or refused.
 */
export function parameterVerdict(base: RequestBase, request: WireRequest): Verdict {
  const { contract, operation, prefix } = base
  const [path = '', query = ''] = request.target.slice(prefix.length).split('?')
  const match = contract.findRoute(request.method, path)
  if (match.kind !== 'operation' || match.route.operationId !== operation.id) return { kind: 'any' }
  if (request.target.length > maxTargetLength) return { kind: 'any' }
  const codes = invalidCodes(contract, operation)
  // The request has no body, so a required body makes it invalid whatever the parameters are.
  const isWhole = operation.entry.requestBody?.required !== true
  try {
    const { entry, validators } = operation
    const headers = headersByName(request.headers)
    const values = readParameters({ query, headers }, match.route.pathParameters, entry.parameters)
    for (const [location, validate] of Object.entries(validators.parameters)) {
      if (!validate(values[location as keyof typeof values] ?? {})) return refused(validate)
    }
  } catch (error) {
    if (!(error instanceof UnreadableValue)) throw error
    return { kind: 'invalid', rule: 'invalid-accepted', invalidCodes: codes }
  }
  return isWhole ? { kind: 'valid', rule: 'valid-refused', invalidCodes: codes } : { kind: 'any' }

  function refused(validate: Validate): Verdict {
    const refusal = isWhole ? refusalOfError(validate, operation, contract) : undefined
    return { kind: 'invalid', rule: 'invalid-accepted', refusal, invalidCodes: codes }
  }
}
