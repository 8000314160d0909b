import { childAt, isObject } from '../../openapi/document/document-node.js'
import { requestMediaOf } from '../../openapi/operation/operations.js'
import { schemasFrom } from '../../openapi/schema/schemas.js'
import type { CompiledContract, ContractOperation } from './compiled-contract.js'

/** The names of `x-faults` that a client causes by what it sends. */
export type RequestFault =
  | 'invalidRequest'
  | 'malformedRequest'
  | 'unsupportedMediaType'
  | 'bodyTooLarge'
  | 'wrongMethod'
  | 'unknownPath'

const bodyFaults: readonly RequestFault[] = [
  'invalidRequest',
  'malformedRequest',
  'unsupportedMediaType',
  'bodyTooLarge',
]

/** The codes of refusals that depend on the request alone, not on the server's state. */
export function faultCodes({ faults }: CompiledContract): string[] {
  return bodyFaults.flatMap((fault) => faults[fault] ?? [])
}

/** `faultCodes`, and the codes beside the members of the operation's body (`x-error-codes`). */
export function invalidCodes(
  contract: CompiledContract,
  { operation }: ContractOperation,
): string[] {
  const { document } = contract
  const named = requestMediaOf(document, operation)
    .flatMap((media) => childAt(media, 'schema') ?? [])
    .flatMap((schema) => schemasFrom(document, schema))
    .flatMap((schema) => childAt(schema, 'x-error-codes')?.value ?? [])
    .flatMap((codes) => (isObject(codes) ? Object.values(codes).map(String) : []))
  return [...faultCodes(contract), ...named]
}
