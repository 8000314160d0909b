import { encodeBody } from '../../../openapi/serialization/body.js'
import { invalidCodes } from '../../contract/error-codes.js'
import { type RequestBase, requestWith } from '../requests/base-request.js'
import type { RequestCase } from '../requests/request-case.js'
import { bodySamples, parameterSamples } from '../values/samples.js'

/** One request per example of the operation's body, or one request where the operation has no body. */
export function exampleCases(base: RequestBase): RequestCase[] {
  const { contract, operation } = base
  const all = parameterSamples(base)
  const verdict = {
    kind: 'valid',
    rule: 'example-refused',
    invalidCodes: invalidCodes(contract, operation),
  } as const
  const toCase = (name: string, request: RequestCase['request']): RequestCase => ({
    phase: 'examples',
    operationId: operation.id,
    name,
    request,
    verdict,
  })
  if (operation.entry.requestBody === null) {
    return [toCase('without a body', requestWith(base, undefined, all))]
  }
  return bodySamples(base).flatMap(({ mediaType, name, value }) => {
    const bytes = encodeBody(mediaType, value)?.bytes
    if (bytes === undefined) return []
    return [toCase(`example ${name}`, requestWith(base, { mediaType, bytes }, all))]
  })
}
