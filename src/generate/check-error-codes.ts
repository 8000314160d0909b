import { examplesOf } from './examples.js'
import type { Misfit } from './grammar.js'
import {
  type Operation,
  operationsOf,
  parametersOf,
  requestMediaOf,
  responsesOf,
  type StatusResponse,
  unmatchedResponsesOf,
} from './operations.js'
import { below, childrenOf, isFields, type Place, rootOf } from './places.js'
import { errorCodesOf, isErrorStatus, schemasFrom } from './schemas.js'
import type { ContractDocument } from './tables.js'

/**
 * Finds error codes that nothing says the text of, that stand under two statuses of an operation, or
 * that are named where a failing keyword or a fault is given a code but that no response declares.
 */
export function checkErrorCodes(document: ContractDocument): Misfit[] {
  const operations = operationsOf(document)
  const unmatched = unmatchedResponsesOf(document)
  const everyResponse = [...operations.flatMap((each) => responsesOf(document, each)), ...unmatched]
  const declared = new Set(everyResponse.flatMap((response) => codesOf(document, response)))
  const unknownFaults = childrenOf(below(rootOf(document), 'x-faults')).filter(
    ({ value }) => typeof value !== 'string' || !declared.has(value),
  )
  return [
    ...everyResponse.flatMap(errorMediaOf).flatMap((media) => checkTexts(document, media)),
    ...operations.flatMap((operation) => checkStatuses(document, operation)),
    ...operations.flatMap((operation) => checkKeywordCodes(document, operation)),
    ...unknownFaults.map((place) => ({
      place,
      message: `fault ${place.key} has the code ${place.value}, which no response declares`,
    })),
  ]
}

/** The media types of an error response; none for a success. */
function errorMediaOf({ status, place }: StatusResponse): Place[] {
  return isErrorStatus(status) ? childrenOf(below(place, 'content')) : []
}

function codesIn(document: ContractDocument, media: Place): string[] {
  const schema = below(media, 'schema')
  return (schema && errorCodesOf(document, schema)) ?? []
}

function codesOf(document: ContractDocument, response: StatusResponse): string[] {
  return [...new Set(errorMediaOf(response).flatMap((media) => codesIn(document, media)))]
}

/** Each code has one example, whose `detail` is its text. */
function checkTexts(document: ContractDocument, media: Place): Misfit[] {
  const examples = examplesOf(document, media)
  const place = below(media, 'examples') ?? media
  return codesIn(document, media).flatMap((code): Misfit[] => {
    const own = examples.filter(({ value }) => isFields(value.value) && value.value.code === code)
    const [first, second] = own
    if (first === undefined) return [{ place, message: `error code ${code} has no example` }]
    if (second !== undefined) {
      const names = own.map(({ name }) => name).join(', ')
      return [{ place, message: `error code ${code} has more than one example: ${names}` }]
    }
    if (typeof below(first.value, 'detail')?.value === 'string') return []
    return [{ place: first.value, message: `the example of error code ${code} has no detail` }]
  })
}

/** A code alone tells its status, so that whoever answers with it need not say it. */
function checkStatuses(document: ContractDocument, operation: Operation): Misfit[] {
  const statuses = new Map<string, string>()
  return responsesOf(document, operation).flatMap((response) =>
    codesOf(document, response).flatMap((code): Misfit[] => {
      const other = statuses.get(code)
      statuses.set(code, response.status)
      if (other === undefined) return []
      const place = below(operation.place, 'responses', response.status) ?? operation.place
      return [
        { place, message: `error code ${code} of ${operation.id} stands under ${other}, too` },
      ]
    }),
  )
}

/** `x-error-codes` names keywords that stand beside it, and codes that the operation can answer with. */
function checkKeywordCodes(document: ContractDocument, operation: Operation): Misfit[] {
  const declared = new Set(
    responsesOf(document, operation).flatMap((each) => codesOf(document, each)),
  )
  const schemas = requestSchemasOf(document, operation).flatMap((schema) =>
    schemasFrom(document, schema),
  )
  return schemas.flatMap((schema) =>
    childrenOf(below(schema, 'x-error-codes')).flatMap((place): Misfit[] => {
      if (below(schema, place.key) === undefined) {
        return [
          { place, message: `x-error-codes names ${place.key}, which does not stand beside it` },
        ]
      }
      if (typeof place.value !== 'string' || declared.has(place.value)) return []
      return [
        {
          place,
          message: `x-error-codes names ${place.value}, which no response of ${operation.id} declares`,
        },
      ]
    }),
  )
}

function requestSchemasOf(document: ContractDocument, operation: Operation): Place[] {
  const holders = [
    ...requestMediaOf(document, operation),
    ...parametersOf(document, operation).map(({ place }) => place),
  ]
  return holders.map((holder) => below(holder, 'schema')).filter((schema) => schema !== undefined)
}
