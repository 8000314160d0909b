import { bodyCaseBuilder } from '../cases/builders/body-case.js'
import { type RequestBase, requestIfWritable } from '../cases/requests/base-request.js'
import { bodySamples, unsendableReason } from '../cases/values/samples.js'
import type { ContractOperation } from '../contract/compiled-contract.js'
import type { WireRequest } from '../http/exchange.js'
import type { ReceivedResponse } from '../http/received-response.js'
import { linkedValues } from './links.js'
import { idIn } from './response-ids.js'

/** Sends a request to an operation and returns its response. */
export type SendTo = (
  request: WireRequest,
  operation: ContractOperation,
) => Promise<ReceivedResponse>

/**
 * Values of existing resources for the path parameters of an operation, by its links or by the operations on the path before
 * each parameter: the item that `POST /pets` creates, else the first item of `GET /pets`. A parameter without such an
 * operation, or whose operation fails, has no value.
 */
export async function existingPathValues(
  base: RequestBase,
  send: SendTo,
): Promise<ReadonlyMap<string, unknown>> {
  const { contract, operation } = base
  const values = new Map<string, unknown>()
  const parts = operation.entry.path.split('/')
  for (const [i, part] of parts.entries()) {
    const parameter = /^\{([^{}]+)\}$/.exec(part)?.[1]
    if (parameter === undefined) continue
    const collection = parts.slice(0, i).join('/')
    const producers = ['post', 'get'].flatMap((method) =>
      [...contract.operations.values()].filter(
        ({ entry }) =>
          entry.method === method && [collection, `${collection}/`].includes(entry.path),
      ),
    )
    for (const producer of producers) {
      if (producer.id === operation.id) continue
      const produced = { ...base, operation: producer, pathValues: values }
      const request = validRequest(produced)
      if (request === undefined) continue
      const received = await send(request, producer)
      const { status } = received.exchange.response
      const linked = linkedValues(contract, received, operation)
      const id = linked.get(parameter) ?? idIn(received, parameter)
      if (status >= 300 || id === undefined) continue
      values.set(parameter, id)
      break
    }
  }
  return values
}

/**
 * A valid request with the first body and the required parameters; undefined where none can be built.
 * @param body a valid value of the body, in place of a sample
 */
export function validRequest(base: RequestBase, body?: unknown): WireRequest | undefined {
  if (unsendableReason(base) !== undefined) return undefined
  return requestIfWritable(base, validBodyOf(base, body)?.body)
}

/**
 * The first valid body of an operation, with its value.
 * @param given the value to use instead
 */
export function validBodyOf(base: RequestBase, given?: unknown) {
  const [sample] = bodySamples(base)
  if (sample === undefined) return undefined
  const builder = bodyCaseBuilder(base, sample)
  const encoded = given === undefined ? undefined : builder.encode(given)
  const { value, bytes, contentType } =
    encoded === undefined ? builder.validBody() : { value: given, ...encoded }
  return { value, body: { bytes, mediaType: contentType } }
}
