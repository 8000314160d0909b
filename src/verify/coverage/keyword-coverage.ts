import type { Validate, ValidationError } from '../../openapi/compiled/tables.js'
import { contentKeyFor } from '../../openapi/operation/media-type.js'
import { decodeBody } from '../../openapi/serialization/body.js'
import { readParameters } from '../../openapi/serialization/parameters.js'
import { MalformedBody, UnreadableValue } from '../../openapi/serialization/unreadable-value.js'
import { fieldOf } from '../../openapi/validation/error-field.js'
import type { CompiledContract, ContractOperation } from '../contract/compiled-contract.js'
import { headersByName, headerValue, type WireRequest } from '../http/exchange.js'
import type { ReceivedResponse } from '../http/received-response.js'
import { type Constraint, declaredConstraints, keyOf, placesIn } from './declared-constraints.js'

/** A constraint, and which values were sent for it. */
export interface ConstraintRow extends Constraint {
  readonly operationId: string
  /** Whether a valid request had a value in the place. */
  readonly isKept: boolean
  /** Whether a request was invalid by this keyword. */
  readonly isBroken: boolean
}

/**
 * Which constraints of requests were tried on both sides. Only the first keyword that a request breaks counts.
 * @param prefix the path of the server's URL, without a trailing slash
 */
export function keywordCoverage(
  contract: CompiledContract,
  operations: readonly ContractOperation[],
  responses: readonly ReceivedResponse[],
  prefix: string,
): ConstraintRow[] {
  const kept = new Set<string>()
  const broken = new Set<string>()
  for (const { operation, exchange } of responses) {
    if (operation === undefined || exchange.request.rawBytes !== undefined) continue
    for (const part of partsOf(contract, operation, exchange.request, prefix)) {
      const add = (key: string) => `${operation.id} ${key}`
      for (const place of part.places) kept.add(add(place))
      if (part.broken !== undefined) broken.add(add(keyOf(part.broken)))
    }
  }
  return operations.flatMap((operation) =>
    declaredConstraints(contract, operation).map((constraint) => ({
      operationId: operation.id,
      ...constraint,
      isKept: kept.has(`${operation.id} ${constraint.place}`),
      isBroken: broken.has(`${operation.id} ${keyOf(constraint)}`),
    })),
  )
}

interface Part {
  /** The places with valid values; none where the part is invalid. */
  readonly places: readonly string[]
  readonly broken?: Constraint
}

function partsOf(
  contract: CompiledContract,
  operation: ContractOperation,
  request: WireRequest,
  prefix: string,
): Part[] {
  return [...parameterParts(contract, operation, request, prefix), ...bodyParts(operation, request)]
}

function parameterParts(
  contract: CompiledContract,
  { entry, validators }: ContractOperation,
  { method, target, headers }: WireRequest,
  prefix: string,
): Part[] {
  const [path = '', query = ''] = target.slice(prefix.length).split('?')
  const match = contract.findRoute(method, path)
  if (match.kind !== 'operation') return []
  try {
    const source = { query, headers: headersByName(headers) }
    const values = readParameters(source, match.route.pathParameters, entry.parameters)
    return Object.entries(validators.parameters).map(([location, validate]) => {
      const own = values[location as keyof typeof values] ?? {}
      const names = Object.entries(own)
      const error = errorOf(validate, own)
      if (error !== undefined) return { places: [], broken: constraintOf(error, location) }
      return { places: names.flatMap(([name, value]) => placesIn(value, `${location} ${name}`)) }
    })
  } catch (error) {
    if (!(error instanceof UnreadableValue)) throw error
    const parameter = entry.parameters.find(({ name }) => error.field.split('.')[0] === name)
    if (parameter === undefined) return []
    return [{ places: [], broken: { place: `${parameter.in} ${error.field}`, keyword: 'type' } }]
  }
}

function bodyParts(
  { entry, validators }: ContractOperation,
  { headers, body }: WireRequest,
): Part[] {
  const { mediaTypes = [], fields = {} } = entry.requestBody ?? {}
  const contentType = headerValue(headers, 'content-type')
  const key = contentType && contentKeyFor(mediaTypes, contentType)
  const validate = key === undefined ? undefined : validators.body[key]
  if (body === undefined || !key || !contentType || validate === undefined) return []
  try {
    const value = decodeBody(contentType, body, fields[key] ?? [])
    const error = errorOf(validate, value)
    if (error !== undefined) return [{ places: [], broken: constraintOf(error, 'body') }]
    return [{ places: placesIn(value, 'body') }]
  } catch (error) {
    if (error instanceof MalformedBody) return []
    if (!(error instanceof UnreadableValue)) throw error
    return [{ places: [], broken: { place: `body ${error.field}`, keyword: 'type' } }]
  }
}

/** The validator may insert defaults, so it gets a copy. */
function errorOf(validate: Validate, value: unknown): ValidationError | undefined {
  return validate(structuredClone(value)) ? undefined : validate.errors?.[0]
}

function constraintOf(error: ValidationError, location: string): Constraint {
  const field = fieldOf(error)
    .split('.')
    .map((name) => (/^\d+$/.test(name) ? '*' : name))
    .join('.')
  const place = [location, field].filter(Boolean).join(' ')
  return { place, keyword: error.keyword }
}
