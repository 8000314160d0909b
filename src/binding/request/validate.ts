import type { Validate, ValidationError } from '../../openapi/compiled/tables.js'
import { invalidField, Rejection } from './rejection.js'

/**
 * Checks one part of a request.
 * @param whole what to call the part when it is wrong as a whole, e.g. `body`
 * @throws Rejection with the code that the contract names beside the failing keyword (`x-error-codes`), or
 *   invalidRequest with the field and what is wrong with it
 */
export function validatePart(validate: Validate, value: unknown, whole: string): void {
  if (validate(value)) return
  const error = validate.errors?.[0]
  if (error === undefined) throw invalidField(whole, 'is invalid')
  const field = fieldOf(error) || whole
  const codes = error.parentSchema?.['x-error-codes'] as Record<string, string> | undefined
  const code = codes?.[error.keyword]
  if (code !== undefined) throw new Rejection({ code }, undefined, field)
  throw invalidField(field, problemOf(error))
}

/** The path of what is wrong, members joined by dots: `address.city`, `tags.0`. */
function fieldOf(error: ValidationError): string {
  const member = error.params.missingProperty ?? error.params.additionalProperty
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  return (typeof member === 'string' ? [...path, member] : path).join('.')
}

function problemOf({ keyword, message, params }: ValidationError): string {
  switch (keyword) {
    case 'required':
      return 'is required'
    case 'additionalProperties':
      return 'is not known here'
    case 'pattern':
      return 'has characters, or a form, that are not accepted'
    case 'enum':
      return `must be one of ${JSON.stringify(params.allowedValues)}`
    default:
      return message ?? 'is invalid'
  }
}
