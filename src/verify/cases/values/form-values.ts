import type { FieldEntry, Validate } from '../../../openapi/compiled/tables.js'
import { isObject } from '../../../openapi/document/document-node.js'
import { isMultipartForm } from '../../../openapi/operation/media-type.js'
import { decodeBody, encodeBody } from '../../../openapi/serialization/body.js'
import { UnreadableValue } from '../../../openapi/serialization/unreadable-value.js'

/**
 * The members of a value that a form can hold: in text `null`, an empty list and a number that may also be a string are
 * something else. A server that reads the form finds the rest valid.
 *
 * @returns undefined where a member that is required does not survive
 */
export function valueForForm(
  mediaType: string,
  value: unknown,
  fields: readonly FieldEntry[],
  validate: Validate | undefined,
): unknown {
  if (!isObject(value) || validate === undefined) return value
  if (isMultipartForm(mediaType)) {
    const rest = Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null))
    return validate(structuredClone(rest)) ? rest : undefined
  }
  let rest = value
  for (const _ of [0, ...Object.keys(value)]) {
    const refused = refusedMember(mediaType, rest, fields, validate)
    if (refused === undefined) return rest
    if (!Object.hasOwn(rest, refused)) return undefined
    rest = Object.fromEntries(Object.entries(rest).filter(([name]) => name !== refused))
  }
  return undefined
}

/** The first member that is invalid once it is read back; empty where the form as a whole is. */
function refusedMember(
  mediaType: string,
  value: unknown,
  fields: readonly FieldEntry[],
  validate: Validate,
): string | undefined {
  const body = encodeBody(mediaType, value, fields)
  if (body === undefined) return ''
  try {
    if (validate(decodeBody(mediaType, body.bytes, fields))) return undefined
  } catch (error) {
    if (error instanceof UnreadableValue) return error.field.split('.')[0] ?? ''
    throw error
  }
  return validate.errors?.[0]?.instancePath.split('/')[1] ?? ''
}
