import type { ContractDocument } from '../document/contract-document.js'
import {
  childAt,
  childrenOf,
  type DocumentNode,
  isObject,
  rootOf,
} from '../document/document-node.js'
import { examplesOf } from '../operation/examples.js'
import {
  type Operation,
  operationsOf,
  parametersOf,
  requestMediaOf,
  responsesOf,
  type StatusResponse,
  unmatchedResponsesOf,
} from '../operation/operations.js'
import { errorCodesOf, isErrorStatus, schemasFrom } from '../schema/schemas.js'
import type { Finding } from './problem.js'

/**
 * Finds error codes that nothing says the text of, that stand under two statuses of an operation, or
 * that are named where a failing keyword or a fault is given a code but that no response declares.
 */
export function checkErrorCodes(document: ContractDocument): Finding[] {
  // A field `code` holds such error codes only in a contract that says which of them answers what.
  if (document['x-faults'] === undefined) return []
  const operations = operationsOf(document)
  const unmatched = unmatchedResponsesOf(document)
  const everyResponse = [...operations.flatMap((each) => responsesOf(document, each)), ...unmatched]
  const declared = new Set(everyResponse.flatMap((response) => codesOf(document, response)))
  const unknownFaults = childrenOf(childAt(rootOf(document), 'x-faults')).filter(
    ({ value }) => typeof value !== 'string' || !declared.has(value),
  )
  return [
    ...everyResponse.flatMap(errorMediaOf).flatMap((media) => checkTexts(document, media)),
    ...operations.flatMap((operation) => checkStatuses(document, operation)),
    ...operations.flatMap((operation) => checkKeywordCodes(document, operation)),
    ...unknownFaults.map((node) => ({
      node,
      message: `fault ${node.key} has the code ${node.value}, which no response declares`,
    })),
  ]
}

/** The media types of an error response; none for a success. */
function errorMediaOf({ status, node }: StatusResponse): DocumentNode[] {
  return isErrorStatus(status) ? childrenOf(childAt(node, 'content')) : []
}

function codesIn(document: ContractDocument, media: DocumentNode): string[] {
  const schema = childAt(media, 'schema')
  return (schema && errorCodesOf(document, schema)) ?? []
}

function codesOf(document: ContractDocument, response: StatusResponse): string[] {
  return [...new Set(errorMediaOf(response).flatMap((media) => codesIn(document, media)))]
}

/** Each code has one example, whose `detail` is its text. */
function checkTexts(document: ContractDocument, media: DocumentNode): Finding[] {
  const examples = examplesOf(document, media)
  const node = childAt(media, 'examples') ?? media
  return codesIn(document, media).flatMap((code): Finding[] => {
    const own = examples.filter(({ value }) => isObject(value.value) && value.value.code === code)
    const [first, second] = own
    if (first === undefined) return [{ node, message: `error code ${code} has no example` }]
    if (second !== undefined) {
      const names = own.map(({ name }) => name).join(', ')
      return [{ node, message: `error code ${code} has more than one example: ${names}` }]
    }
    if (typeof childAt(first.value, 'detail')?.value === 'string') return []
    return [{ node: first.value, message: `the example of error code ${code} has no detail` }]
  })
}

/** A code alone tells its status, so that whoever answers with it need not say it. */
function checkStatuses(document: ContractDocument, operation: Operation): Finding[] {
  const statuses = new Map<string, string>()
  return responsesOf(document, operation).flatMap((response) =>
    codesOf(document, response).flatMap((code): Finding[] => {
      const other = statuses.get(code)
      statuses.set(code, response.status)
      if (other === undefined) return []
      const node = childAt(operation.node, 'responses', response.status) ?? operation.node
      return [{ node, message: `error code ${code} of ${operation.id} stands under ${other}, too` }]
    }),
  )
}

/** `x-error-codes` names keywords that stand beside it, and codes that the operation can answer with. */
function checkKeywordCodes(document: ContractDocument, operation: Operation): Finding[] {
  const declared = new Set(
    responsesOf(document, operation).flatMap((each) => codesOf(document, each)),
  )
  const schemas = requestSchemasOf(document, operation).flatMap((schema) =>
    schemasFrom(document, schema),
  )
  return schemas.flatMap((schema) =>
    childrenOf(childAt(schema, 'x-error-codes')).flatMap((node): Finding[] => {
      if (childAt(schema, node.key) === undefined) {
        return [
          { node, message: `x-error-codes names ${node.key}, which does not stand beside it` },
        ]
      }
      if (typeof node.value !== 'string' || declared.has(node.value)) return []
      return [
        {
          node,
          message: `x-error-codes names ${node.value}, which no response of ${operation.id} declares`,
        },
      ]
    }),
  )
}

function requestSchemasOf(document: ContractDocument, operation: Operation): DocumentNode[] {
  const holders = [
    ...requestMediaOf(document, operation),
    ...parametersOf(document, operation).map(({ node }) => node),
  ]
  return holders.map((holder) => childAt(holder, 'schema')).filter((schema) => schema !== undefined)
}
