import type { Validate } from '../../../openapi/compiled/tables.js'
import type { DeclaredAnswer, Subject, SubjectOperation } from '../../run/compiled-contract.js'

/** How a request must be refused. */
export interface Refusal {
  readonly status: number
  readonly code?: string
  /** The path of the member that is to blame, joined by dots. */
  readonly field?: string
  /** The methods that the header Allow must list. */
  readonly allow?: readonly string[]
}

/** The names of `x-faults` that a caller can bring about by what is sent. */
export type RequestFault =
  | 'invalidRequest'
  | 'malformedRequest'
  | 'unsupportedMediaType'
  | 'bodyTooLarge'
  | 'wrongMethod'
  | 'unknownPath'

/**
 * The refusal that the contract states for a fault.
 * @param operation undefined for what belongs to none
 * @returns undefined where the contract names no code for it
 */
export function refusalOfFault(
  fault: RequestFault,
  operation: SubjectOperation | undefined,
  subject: Subject,
): Refusal | undefined {
  const code = subject.faults[fault]
  return code === undefined ? undefined : refusalOfCode(code, operation, subject)
}

/** The refusal for the error that a validator has left: by `x-error-codes` beside the keyword, else an invalid request. */
export function refusalOfError(
  validate: Validate,
  operation: SubjectOperation,
  subject: Subject,
): Refusal | undefined {
  const error = validate.errors?.[0]
  if (error === undefined) return undefined
  const codes = error.parentSchema?.['x-error-codes'] as Record<string, string> | undefined
  const code = codes?.[error.keyword] ?? subject.faults.invalidRequest
  const refusal = code === undefined ? undefined : refusalOfCode(code, operation, subject)
  const missing = error.params.missingProperty
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const field = (typeof missing === 'string' ? [...path, missing] : path).join('.')
  return refusal && (field === '' ? refusal : { ...refusal, field })
}

function refusalOfCode(
  code: string,
  operation: SubjectOperation | undefined,
  { unmatched }: Subject,
): Refusal | undefined {
  const status = statusOf(code, operation?.answers) ?? statusOf(code, unmatched)
  return status === undefined ? undefined : { status, code }
}

function statusOf(
  code: string,
  answers: ReadonlyMap<string, DeclaredAnswer> | undefined,
): number | undefined {
  for (const [status, { entry }] of answers ?? []) {
    if (Object.hasOwn(entry.codes, code) && /^\d{3}$/.test(status)) return Number(status)
  }
  return undefined
}
