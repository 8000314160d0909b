import type { ValidationError } from '../compiled/tables.js'
import { childAt, stepsOf } from '../document/document-node.js'

/** The parameters of errors that name a member which is missing, or which must not be there. */
const memberParams = ['missingProperty', 'additionalProperty', 'unevaluatedProperty'] as const

/**
 * The field that an error is about, for `field` of error responses: the names and indexes on the way to it,
 * joined by dots (`address.city`, `tags.0`). A missing or forbidden member is the field itself. Empty for
 * the whole value.
 */
export function fieldOf({ instancePath, params, propertyName }: ValidationError): string {
  const members = [propertyName, ...memberParams.map((name) => params[name])]
  const member = members.find((name) => typeof name === 'string')
  const path = stepsOf(`#${instancePath}`) ?? []
  return (member === undefined ? path : [...path, member]).join('.')
}

/** The code that `x-error-codes` names beside the keyword that failed. */
export function errorCodeOf({ params }: ValidationError): string | undefined {
  return typeof params.errorCode === 'string' ? params.errorCode : undefined
}

/** The part of the validated data that an error is about. */
export function valueAt(data: unknown, { instancePath }: ValidationError): unknown {
  const root = { key: '', pointer: '#', value: data }
  return childAt(root, ...(stepsOf(`#${instancePath}`) ?? []))?.value
}
