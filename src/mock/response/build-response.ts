import type { OutgoingHttpHeaders } from 'node:http'
import { childAt, type DocumentNode, resolveRef } from '../../openapi/document/document-node.js'
import { contentTypeOf, type Representation } from '../../openapi/operation/accept.js'
import { sequentialKindOf } from '../../openapi/operation/media-type.js'
import { operationsOf, responsesOf } from '../../openapi/operation/operations.js'
import { randomFrom } from '../../openapi/sampling/random.js'
import { createSampler } from '../../openapi/sampling/sampler.js'
import { bodyFormatOf } from '../../openapi/serialization/formats/body-format.js'
import { writeValue } from '../../openapi/serialization/formats/write-value.js'
import type { MockContract } from '../contract/mock-contract.js'
import { cannotBeMocked } from '../preferences/mock-request-error.js'
import { responseHeaders } from './response-headers.js'
import { sampleBytes } from './sample-bytes.js'
import { defaultSeed, type SelectedResponse, type UsableExample } from './select-response.js'

/** A response that is ready to be sent. */
export interface BuiltResponse {
  readonly status: number
  readonly headers: OutgoingHttpHeaders
  readonly body: string | Buffer
}

export interface ResponseBuilder {
  /**
   * Builds the selected response: its headers, and its body from the example or from the schema.
   * @param body a body to send instead
   * @throws MockRequestError where the schema has no value, or the media type can't be written
   */
  build(operationId: string, selected: SelectedResponse, body?: unknown): BuiltResponse
  /** The body of the selected response as a value: its example, or sampled from the schema. */
  bodyValue(operationId: string, selected: SelectedResponse): unknown
  /** The first example of a response of the operation that is valid by its schema. */
  usableExample(operationId: string): UsableExample
}

/** Sampled sequences have three items. */
const sequenceIndexes = [0, 1, 2]

/** Builds responses of a contract. The same selection and seed give the same response. */
export function createResponseBuilder(mockContract: MockContract): ResponseBuilder {
  const { contract, document, largeIntegers } = mockContract
  const sampler = createSampler(document, 'response')
  const headersOf = responseHeaders(document, sampler)
  const nodes = new Map(
    operationsOf(document).flatMap((operation) =>
      responsesOf(document, operation).map(({ status, node }) => [
        `${operation.id} ${status}`,
        node,
      ]),
    ),
  )
  const usable = new Map<string, string | undefined>()

  const validatorOf = (operationId: string, key: string, mediaType: string) =>
    contract.validators[operationId]?.responses[key]?.body[mediaType]

  function firstValidExample(operationId: string, key: string, mediaType: string) {
    const examples = contract.operations[operationId]?.responses[key]?.examples[mediaType] ?? {}
    const validate = validatorOf(operationId, key, mediaType)
    const valid = Object.entries(examples).find(([, value]) => !validate || validate(value))
    return valid?.[0]
  }

  function sampleBody(
    operationId: string,
    { key, seed }: SelectedResponse,
    content: Representation,
    media: DocumentNode | undefined,
  ): unknown {
    const responseSeed = `${operationId} ${key} ${seed}`
    // Another seed asks for other values than those that the author wrote.
    const ignoreExamples = seed !== defaultSeed
    const schema = media && childAt(media, 'schema')
    const format = bodyFormatOf(content.mediaType)
    if (format === 'bytes') {
      const { value = {} } = schema ? resolveRef(document, schema) : {}
      return sampleBytes(content.mediaType, value, randomFrom(responseSeed))
    }
    const itemSchema = media && childAt(media, 'itemSchema')
    if (itemSchema && sequentialKindOf(content.mediaType)) {
      return sequenceIndexes.map((i) =>
        sampler.sample(itemSchema, { seed: `${responseSeed} ${i}`, ignoreExamples }),
      )
    }
    if (schema === undefined) return format === 'json' ? {} : ''
    return sampler.sample(schema, { seed: responseSeed, ignoreExamples })
  }

  function mediaOf(operationId: string, { key, content }: SelectedResponse) {
    const node = nodes.get(`${operationId} ${key}`)
    return node && content && childAt(node, 'content', content.key)
  }

  function bodyValue(operationId: string, selected: SelectedResponse): unknown {
    const { content, example, response } = selected
    if (content === undefined) return undefined
    return example === undefined
      ? sampleBody(operationId, selected, content, mediaOf(operationId, selected))
      : response.examples[content.key]?.[example]
  }

  function build(operationId: string, selected: SelectedResponse, body: unknown): BuiltResponse {
    const { status, key, content, response } = selected
    const node = nodes.get(`${operationId} ${key}`)
    const headers = node ? headersOf(node, response.headers) : {}
    if (content === undefined) return { status, headers, body: '' }
    const media = mediaOf(operationId, selected)
    const value = body === undefined ? bodyValue(operationId, selected) : body
    return {
      status,
      headers: { ...headers, 'Content-Type': contentTypeOf(content.mediaType) },
      body: writeValue(
        document,
        content.mediaType,
        value,
        media && childAt(media, 'schema'),
        largeIntegers,
      ),
    }
  }

  return {
    bodyValue: (operationId, selected) =>
      orCannotBeMocked(operationId, selected, () => bodyValue(operationId, selected)),
    build: (operationId, selected, body) =>
      orCannotBeMocked(operationId, selected, () => build(operationId, selected, body)),
    usableExample: (operationId) => (key, mediaType) => {
      const id = `${operationId} ${key} ${mediaType}`
      if (!usable.has(id)) usable.set(id, firstValidExample(operationId, key, mediaType))
      return usable.get(id)
    },
  }
}

function orCannotBeMocked<T>(operationId: string, { key }: SelectedResponse, act: () => T): T {
  try {
    return act()
  } catch (error) {
    throw cannotBeMocked(`${operationId} ${key}`, error)
  }
}
