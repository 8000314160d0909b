import { isObject } from '../../openapi/document/document-node.js'
import { isJson } from '../../openapi/operation/media-type.js'
import { encodeBody } from '../../openapi/serialization/body.js'
import { type RequestBase, requestIfWritable, requiredOf } from '../cases/requests/base-request.js'
import { type ParameterSample, parameterSamples } from '../cases/values/samples.js'
import type { Header, WireRequest } from '../http/exchange.js'
import type { StepBody, StepParameter } from './document.js'

/** The parts of a step whose expressions are replaced. */
export interface ResolvedStep {
  readonly parameters: readonly StepParameter[]
  readonly requestBody: StepBody | undefined
}

/**
 * The request of a step. Required parameters that it does not give have a sample value.
 * @returns undefined where a value cannot be written in its place
 */
export function stepRequest(
  base: RequestBase,
  { parameters, requestBody }: ResolvedStep,
): WireRequest | undefined {
  const samples = parameterSamples(base)
  const isGiven = ({ entry }: ParameterSample) =>
    parameters.find(
      ({ name, in: location }) => isSame(name, entry.name, location) && location === entry.in,
    )
  const declared = samples.flatMap((sample) => {
    const given = isGiven(sample)
    if (given?.value !== undefined) return { ...sample, value: given.value }
    return requiredOf([sample])
  })
  const body = requestBody && bodyOf(base, requestBody)
  if (requestBody !== undefined && body === undefined) return undefined
  const isDeclared = ({ name, in: location }: StepParameter) =>
    samples.some(({ entry }) => entry.in === location && isSame(name, entry.name, location))
  const others = parameters.filter((each) => !isDeclared(each) && each.value !== undefined)
  const texts = (location: string) =>
    others
      .filter((each) => each.in === location)
      .map(({ name, value }) => [name, String(value)] as const)
  const cookies = texts('cookie').map(([name, value]): Header => ['Cookie', `${name}=${value}`])
  const own = {
    headers: withoutRepeated([...texts('header'), ...cookies], base.credentials.headers),
    query: [...base.credentials.query, ...texts('query')],
  }
  return requestIfWritable({ ...base, credentials: own }, body, declared)
}

/** A header that the step gives replaces a credential. */
function withoutRepeated(given: readonly Header[], credentials: readonly Header[]): Header[] {
  const names = new Set(given.map(([name]) => name.toLowerCase()))
  return [...credentials.filter(([name]) => !names.has(name.toLowerCase())), ...given]
}

function isSame(left: string, right: string, location: string | undefined): boolean {
  return location === 'header' ? left.toLowerCase() === right.toLowerCase() : left === right
}

function bodyOf({ operation }: RequestBase, { contentType, payload, replacements = [] }: StepBody) {
  const { mediaTypes = [], fields = {} } = operation.entry.requestBody ?? {}
  const type = contentType ?? mediaTypes[0] ?? 'application/json'
  const value = replacements.reduce(
    (whole, { target, value: part }) => replaced(whole, target, part),
    payload,
  )
  // A template of JSON as text, with expressions inside.
  if (typeof value === 'string' && isJson(type))
    return { mediaType: type, bytes: Buffer.from(value) }
  const encoded = encodeBody(type, value, fields[type] ?? [])
  return encoded && { mediaType: encoded.contentType, bytes: encoded.bytes }
}

/** A value with the part at a JSON pointer replaced. */
function replaced(value: unknown, pointer: string, part: unknown): unknown {
  const [, name, ...rest] = pointer.split('/')
  if (name === undefined) return part
  const inner = rest.length === 0 ? '' : `/${rest.join('/')}`
  const key = name.replaceAll('~1', '/').replaceAll('~0', '~')
  if (Array.isArray(value))
    return value.map((item, i) => (String(i) === key ? replaced(item, inner, part) : item))
  return isObject(value) ? { ...value, [key]: replaced(value[key], inner, part) } : value
}
