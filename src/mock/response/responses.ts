import type { OutgoingHttpHeaders } from 'node:http'
import { contentTypeOf } from '../../binding/response/constant-headers.js'
import type { UncheckedResponse } from '../../binding/response/response-writer.js'
import {
  childAt,
  type DocumentNode,
  resolvedChildAt,
} from '../../openapi/document/document-node.js'
import { examplesOf } from '../../openapi/operation/examples.js'
import { isJson } from '../../openapi/operation/media-type.js'
import { headersOf, operationsOf, responsesOf } from '../../openapi/operation/operations.js'
import { drawValid } from '../../openapi/sampling/draw-valid.js'
import { createDrawer } from '../../openapi/sampling/draw-value.js'
import { Undrawable } from '../../openapi/sampling/undrawable.js'
import type { MockContract } from '../contract/mock-contract.js'
import type { Choice } from './choose-response.js'

/** Makes the answers that were chosen. */
export interface Responses {
  /** @throws Undrawable where there is no example and no value that keeps the schema was found */
  answer(operationId: string, choice: Choice, seed: string): UncheckedResponse
}

/** What stands in for a seed where nobody asks for one: the same answer every time. */
const headerSeed = 'header'

export function createResponses({ contract, document }: MockContract): Responses {
  const draw = createDrawer(document, 'response')
  const responses = new Map(
    operationsOf(document).flatMap((operation) =>
      responsesOf(document, operation).map(({ status, node }) => [
        `${operation.id} ${status}`,
        node,
      ]),
    ),
  )
  const headers = new Map<DocumentNode, OutgoingHttpHeaders>()

  /** The headers that the response has to have and that don't follow from the contract: by their example, or their schema. */
  function headersFor(node: DocumentNode, { response }: Choice): OutgoingHttpHeaders {
    const known = headers.get(node)
    if (known) return known
    const made: OutgoingHttpHeaders = {}
    for (const header of headersOf(document, node)) {
      const entry = response.headers[header.key]
      if (!entry?.required || entry.value !== null) continue
      const [example] = examplesOf(document, header)
      const schema = resolvedChildAt(document, header, 'schema')
      const value =
        example?.value.value ??
        (schema &&
          (childAt(schema, 'enum', '0')?.value ?? drawValid(draw(schema), headerSeed, undefined)))
      made[header.key] = String(value)
    }
    headers.set(node, made)
    return made
  }

  function drawBody(
    operationId: string,
    node: DocumentNode | undefined,
    choice: Choice,
    seed: string,
  ): unknown {
    const { key, mediaType = '' } = choice
    const schema = node && childAt(node, 'content', mediaType, 'schema')
    if (schema === undefined || !(isJson(mediaType) || mediaType.startsWith('text/'))) {
      const [example] = Object.values(choice.response.examples[mediaType] ?? {})
      if (example !== undefined) return example
      throw new Undrawable(`${mediaType} has no example, and is not drawn from a schema`)
    }
    const validate = contract.validators[operationId]?.responses[key]?.body[mediaType]
    return drawValid(draw(schema), `${operationId} ${key} ${seed}`, validate)
  }

  return {
    answer(operationId, choice, seed) {
      const { status, key, mediaType, example, response } = choice
      const node = responses.get(`${operationId} ${key}`)
      const headers = node ? headersFor(node, choice) : {}
      if (mediaType === undefined) return { status, headers }
      const body =
        example === undefined
          ? drawBody(operationId, node, choice, seed)
          : response.examples[mediaType]?.[example]
      return { status, body, headers: { ...headers, 'Content-Type': contentTypeOf(mediaType) } }
    },
  }
}
