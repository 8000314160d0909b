import { encodeBody } from '../../../openapi/serialization/encode-body.js'
import { invalidCodes } from '../values/invalid-codes.js'
import { bodySamples, parameterSamples } from '../values/samples.js'
import { type RequestBase, requestWith } from './base-request.js'
import type { RequestCase } from './request-case.js'

/** Every example of an operation's body; one request without a body for an operation that takes none. */
export function exampleCases(base: RequestBase): RequestCase[] {
  const { subject, operation } = base
  const all = parameterSamples(base)
  const verdict = {
    kind: 'valid',
    rule: 'example-refused',
    invalidCodes: invalidCodes(subject, operation),
  } as const
  const toCase = (name: string, request: RequestCase['request']): RequestCase => ({
    part: 'examples',
    operationId: operation.id,
    name,
    request,
    verdict,
  })
  if (operation.entry.requestBody === null) {
    return [toCase('without a body', requestWith(base, undefined, all))]
  }
  return bodySamples(base).flatMap(({ mediaType, name, value }) => {
    const bytes = encodeBody(mediaType, value)
    if (bytes === undefined) return []
    return [toCase(`example ${name}`, requestWith(base, { mediaType, bytes }, all))]
  })
}
