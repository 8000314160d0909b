import type { Validate } from '../../openapi/compiled/tables.js'
import { valueAt } from '../../openapi/validation/error-field.js'

/** The first error of a validator, as what it expected and what it saw. */
export function describeError(
  validate: Validate,
  data: unknown,
): { readonly expected: string; readonly seen: string } {
  const error = validate.errors?.[0]
  if (error === undefined) return { expected: 'a valid value', seen: show(data) }
  const { instancePath, keyword, message = 'must be valid', params } = error
  const member = params.additionalProperty ?? params.unevaluatedProperty
  const at = instancePath === '' ? '' : `${instancePath} `
  const allowed = keyword === 'enum' ? `: ${show(params.allowedValues)}` : ''
  const named = member === undefined ? '' : ` but has "${String(member)}"`
  return { expected: `${at}${message}${allowed}${named}`, seen: show(valueAt(data, error)) }
}

/** A value as text for one line of a report. */
export function show(value: unknown, maxLength = 160): string {
  const text = JSON.stringify(value) ?? 'none'
  return text.length > maxLength
    ? `${text.slice(0, maxLength)}... (${text.length} characters)`
    : text
}
