import type { Validate, ValidationError } from '../../openapi/compiled/tables.js'
import { errorCodeOf, fieldOf } from '../../openapi/validation/error-field.js'
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
  const code = errorCodeOf(error)
  if (code !== undefined) throw new Rejection({ code }, undefined, field)
  throw invalidField(field, problemOf(error))
}

function problemOf({ keyword, message, params }: ValidationError): string {
  switch (keyword) {
    case 'required':
      return 'is required'
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return 'is not known here'
    case 'pattern':
      return 'has characters, or a form, that are not accepted'
    case 'enum':
      return `must be one of ${JSON.stringify(params.allowedValues)}`
    default:
      return message ?? 'is invalid'
  }
}
