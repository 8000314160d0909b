import type { Contract } from '../../openapi/compiled/contract.js'
import type { RequestBodyEntry } from '../../openapi/compiled/tables.js'
import type { MatchedRoute } from '../../openapi/operation/route-index.js'
import { isFilePart } from '../../openapi/serialization/multipart.js'
import { type ParsedParameters, readParameters } from '../../openapi/serialization/parameters.js'
import { MalformedBody, UnreadableValue } from '../../openapi/serialization/unreadable-value.js'
import type { ContractRequest } from '../http-message.js'
import { parseBody } from './parse-body.js'
import { invalidField, Rejection } from './rejection.js'
import { validatePart } from './validate.js'

/** The declared parameters of a request, as the types of their schemas. @throws Rejection, UnreadableValue */
export function validParameters(
  contract: Contract,
  { operation, operationId, pathParameters }: MatchedRoute,
  request: ContractRequest,
): ParsedParameters {
  const parameters = readParameters(request, pathParameters, operation.parameters)
  for (const [location, validate] of Object.entries(
    contract.validators[operationId]?.parameters ?? {},
  )) {
    validatePart(validate, parameters[location as keyof ParsedParameters] ?? {}, location)
  }
  return parameters
}

/** The body of a request, validated. @throws Rejection, MalformedBody, UnreadableValue */
export async function validBody(
  contract: Contract,
  operationId: string,
  declared: RequestBodyEntry,
  request: ContractRequest,
): Promise<unknown> {
  const body = await parseBody(request, declared)
  const validate = body && contract.validators[operationId]?.body[body.mediaType]
  if (body === undefined || body.isOpaque || validate === undefined) return body?.value
  const files = filesIn(body.value)
  if (files.length === 0) {
    validatePart(validate, body.value, 'body')
    return body.value
  }
  const value = { ...(body.value as Record<string, unknown>) }
  for (const [name, file] of files) value[name] = textForSchema(file)
  validatePart(validate, value, 'body')
  return { ...value, ...Object.fromEntries(files) }
}

/** The fields of a multipart form that hold a file, or a list with files. */
function filesIn(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).filter(([, field]) => [field].flat().some(isFilePart))
}

/** Schemas describe a file as a string with one character for each byte (OpenAPI 3.1, "Working with Binary Data"). */
function textForSchema(field: unknown): unknown {
  if (Array.isArray(field)) return field.map(textForSchema)
  return isFilePart(field) ? Buffer.from(field.bytes).toString('latin1') : field
}

/** The Rejection for an error that a request is to blame for; undefined for any other error. */
export function rejectionFor(error: unknown): Rejection | undefined {
  if (error instanceof Rejection) return error
  if (error instanceof MalformedBody) return new Rejection({ fault: 'malformedRequest' })
  return error instanceof UnreadableValue ? invalidField(error.field, error.problem) : undefined
}
