import { decodeBody } from '../../../openapi/serialization/body.js'
import { MalformedBody, UnreadableValue } from '../../../openapi/serialization/unreadable-value.js'
import { invalidCodes, type RequestFault } from '../../contract/error-codes.js'
import type { RuleName } from '../../findings/rules.js'
import type { RequestBase } from './base-request.js'
import { refusalOfError, refusalOfFault } from './expected-refusal.js'
import type { Verdict } from './request-case.js'

/**
 * The verdict of the contract on a body, read as a server reads it.
 * @param key the key of `content`
 */
export function bodyVerdict(base: RequestBase, key: string, bytes: Buffer): Verdict {
  const { contract, operation } = base
  const maxBytes = operation.entry.requestBody?.maxBytes ?? null
  const fields = operation.entry.requestBody?.fields[key] ?? []
  if (maxBytes !== null && bytes.length > maxBytes) {
    return faultVerdict(base, 'bodyTooLarge', 'body-limit')
  }
  const codes = invalidCodes(contract, operation)
  const validate = operation.validators.body[key]
  try {
    if (validate === undefined || validate(decodeBody(key, bytes, fields))) {
      return { kind: 'valid', rule: 'valid-refused', invalidCodes: codes }
    }
  } catch (error) {
    if (!(error instanceof MalformedBody) && !(error instanceof UnreadableValue)) throw error
    return { kind: 'invalid', rule: 'invalid-accepted', invalidCodes: codes }
  }
  const refusal = refusalOfError(validate, operation, contract)
  return { kind: 'invalid', rule: 'invalid-accepted', refusal, invalidCodes: codes }
}

/** The verdict for a request that the contract refuses with the code of a fault. */
export function faultVerdict(
  { contract, operation }: Pick<RequestBase, 'contract' | 'operation'>,
  fault: RequestFault,
  rule: RuleName,
): Verdict {
  return { kind: 'invalid', rule, refusal: refusalOfFault(fault, operation, contract) }
}
