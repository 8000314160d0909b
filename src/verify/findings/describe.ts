import type { Validate } from '../../openapi/compiled/tables.js'

/** What a validator has refused, as what it wants and what it got. */
export function describeError(
  validate: Validate,
  data: unknown,
): { readonly expected: string; readonly seen: string } {
  const error = validate.errors?.[0]
  if (error === undefined) return { expected: 'a valid value', seen: show(data) }
  const { instancePath, keyword, message = 'must be valid', params } = error
  const member = params.additionalProperty ?? params.missingProperty
  const at = instancePath === '' ? '' : `${instancePath} `
  const allowed = keyword === 'enum' ? `: ${show(params.allowedValues)}` : ''
  const named = keyword === 'additionalProperties' ? ` but has "${String(member)}"` : ''
  return { expected: `${at}${message}${allowed}${named}`, seen: show(error.data ?? data) }
}

/** A value in a line of a report. */
export function show(value: unknown, longest = 160): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value) ?? 'none')
  return text.length > longest ? `${text.slice(0, longest)}... (${text.length} characters)` : text
}
