import type { OutgoingHttpHeaders } from 'node:http'
import { contentTypeOf } from '../contract/constant-headers.js'
import { isJson } from '../contract/media-type.js'
import type { HandlerReply } from '../contract/reply-writer.js'
import { examplesOf } from '../generate/examples.js'
import { headersOf, operationsOf, responsesOf } from '../generate/operations.js'
import { below, type Place, settledBelow } from '../generate/places.js'
import type { Choice } from './choose-answer.js'
import { drawValid } from './draw-valid.js'
import { createDrawer } from './draw-value.js'
import type { MockContract } from './mock-contract.js'
import { Undrawable } from './undrawable.js'

/** Makes the answers that were chosen. */
export interface Answers {
  /** @throws Undrawable where there is no example and no value that keeps the schema was found */
  answer(operationId: string, choice: Choice, seed: string): HandlerReply
}

/** What stands in for a seed where nobody asks for one: the same answer every time. */
const headerSeed = 'header'

export function createAnswers({ contract, document }: MockContract): Answers {
  const draw = createDrawer(document, 'response')
  const responses = new Map(
    operationsOf(document).flatMap((operation) =>
      responsesOf(document, operation).map(({ status, place }) => [
        `${operation.id} ${status}`,
        place,
      ]),
    ),
  )
  const headers = new Map<Place, OutgoingHttpHeaders>()

  /** The headers that the response has to have and that don't follow from the contract: by their example, or their schema. */
  function headersFor(place: Place, { response }: Choice): OutgoingHttpHeaders {
    const known = headers.get(place)
    if (known) return known
    const made: OutgoingHttpHeaders = {}
    for (const header of headersOf(document, place)) {
      const entry = response.headers[header.key]
      if (!entry?.required || entry.value !== null) continue
      const [example] = examplesOf(document, header)
      const schema = settledBelow(document, header, 'schema')
      const value =
        example?.value.value ??
        (schema &&
          (below(schema, 'enum', '0')?.value ?? drawValid(draw(schema), headerSeed, undefined)))
      made[header.key] = String(value)
    }
    headers.set(place, made)
    return made
  }

  function drawBody(
    operationId: string,
    place: Place | undefined,
    choice: Choice,
    seed: string,
  ): unknown {
    const { key, mediaType = '' } = choice
    const schema = place && below(place, 'content', mediaType, 'schema')
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
      const place = responses.get(`${operationId} ${key}`)
      const headers = place ? headersFor(place, choice) : {}
      if (mediaType === undefined) return { status, headers }
      const body =
        example === undefined
          ? drawBody(operationId, place, choice, seed)
          : response.examples[mediaType]?.[example]
      return { status, body, headers: { ...headers, 'Content-Type': contentTypeOf(mediaType) } }
    },
  }
}
