import { requestMediaOf } from '../../generate/operations.js'
import { below, isFields } from '../../generate/places.js'
import { schemasFrom } from '../../generate/schemas.js'
import type { Subject, SubjectOperation } from '../subject.js'
import type { RequestFault } from './expected-refusal.js'

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
    .flatMap((media) => below(media, 'schema') ?? [])
    .flatMap((schema) => schemasFrom(document, schema))
    .flatMap((schema) => below(schema, 'x-error-codes')?.value ?? [])
    .flatMap((codes) => (isFields(codes) ? Object.values(codes).map(String) : []))
  return [...faultCodes(subject), ...named]
}
