import { childAt, isObject } from '../../../openapi/document/document-node.js'
import { requestMediaOf } from '../../../openapi/operation/operations.js'
import { schemasFrom } from '../../../openapi/schema/schemas.js'
import type { Subject, SubjectOperation } from '../../run/compiled-contract.js'
import type { RequestFault } from '../requests/expected-refusal.js'

const faultsOfRequests: readonly RequestFault[] = [
  'invalidRequest',
  'malformedRequest',
  'unsupportedMediaType',
  'bodyTooLarge',
]

/** The codes that say that the request itself can't be taken, whatever is in it. */
export function faultCodes({ faults }: Subject): string[] {
  return faultsOfRequests.flatMap((fault) => faults[fault] ?? [])
}

/** Those, and the codes that the contract names beside the members of the operation's body (`x-error-codes`). */
export function invalidCodes(subject: Subject, { operation }: SubjectOperation): string[] {
  const { document } = subject
  const named = requestMediaOf(document, operation)
    .flatMap((media) => childAt(media, 'schema') ?? [])
    .flatMap((schema) => schemasFrom(document, schema))
    .flatMap((schema) => childAt(schema, 'x-error-codes')?.value ?? [])
    .flatMap((codes) => (isObject(codes) ? Object.values(codes).map(String) : []))
  return [...faultCodes(subject), ...named]
}
