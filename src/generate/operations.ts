import { below, childrenOf, isFields, type Place, settle, settledBelow } from './places.js'
import type { ContractDocument, HttpMethod, ParameterLocation } from './tables.js'

const methods: ReadonlySet<string> = new Set<HttpMethod>([
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
])

/** Header parameters of these names "shall be ignored", OpenAPI 3.0.3 section 4.7.12.1. */
const ignoredHeaders: ReadonlySet<string> = new Set(['accept', 'content-type', 'authorization'])

/** An operation of the contract, where it stands. */
export interface Operation {
  /** Its operationId, or `method path` for one that has none. */
  readonly id: string
  readonly method: HttpMethod
  readonly path: string
  readonly place: Place
  readonly pathItem: Place
}

/** The operations that can be called, in the order of the file; those of callbacks are not among them. */
export function operationsOf(document: ContractDocument): Operation[] {
  return childrenOf({ key: 'paths', pointer: '#/paths', value: document.paths })
    .filter(({ key }) => !key.startsWith('x-'))
    .flatMap((unsettled) => {
      const pathItem = settle(document, unsettled)
      return childrenOf(pathItem)
        .filter(({ key, value }) => methods.has(key) && isFields(value))
        .map((place) => {
          const method = place.key as HttpMethod
          const id = below(place, 'operationId')?.value
          const path = unsettled.key
          return {
            id: typeof id === 'string' ? id : `${method} ${path}`,
            method,
            path,
            place,
            pathItem,
          }
        })
    })
}

export interface Parameter {
  readonly in: ParameterLocation
  readonly name: string
  readonly place: Place
}

/** The parameters of an operation: its own, and those of its path that it does not override. */
export function parametersOf(document: ContractDocument, operation: Operation): Parameter[] {
  const found = new Map<string, Parameter>()
  for (const holder of [operation.pathItem, operation.place]) {
    for (const unsettled of childrenOf(below(holder, 'parameters'))) {
      const place = settle(document, unsettled)
      if (!isFields(place.value)) continue
      const { in: location, name } = place.value
      if (typeof name !== 'string' || !isLocation(location)) continue
      if (location === 'header' && ignoredHeaders.has(name.toLowerCase())) continue
      found.set(`${location} ${name}`, { in: location, name, place })
    }
  }
  return [...found.values()]
}

function isLocation(value: unknown): value is ParameterLocation {
  return value === 'path' || value === 'query' || value === 'header' || value === 'cookie'
}

/** The media types that a request may bring, each with its place; none where there is no body. */
export function requestMediaOf(document: ContractDocument, operation: Operation): Place[] {
  const body = settledBelow(document, operation.place, 'requestBody')
  return childrenOf(body && below(body, 'content'))
}

/** A response with the status that it stands under: `200`, `4XX`, `default`. */
export interface StatusResponse {
  readonly status: string
  readonly place: Place
}

/** The responses in a Responses Object (of an operation, or `x-unmatched-responses`), settled. */
export function responsesIn(
  document: ContractDocument,
  holder: Place | undefined,
): StatusResponse[] {
  return childrenOf(holder)
    .filter(({ key }) => !key.startsWith('x-'))
    .map((place) => ({ status: place.key, place: settle(document, place) }))
}

export function responsesOf(document: ContractDocument, operation: Operation): StatusResponse[] {
  return responsesIn(document, below(operation.place, 'responses'))
}

/** Answers that stand on no operation's path (an unknown path, a method that a path has not). */
export function unmatchedResponsesOf(document: ContractDocument): StatusResponse[] {
  return responsesIn(document, {
    key: 'x-unmatched-responses',
    pointer: '#/x-unmatched-responses',
    value: document['x-unmatched-responses'],
  })
}

/** The headers of a response, settled; `Content-Type` is ignored by OpenAPI 3.0.3 section 4.7.17. */
export function headersOf(document: ContractDocument, response: Place): Place[] {
  return childrenOf(below(response, 'headers'))
    .filter(({ key }) => key.toLowerCase() !== 'content-type')
    .map((place) => ({ ...settle(document, place), key: place.key }))
}
