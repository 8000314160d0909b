import { invalidCodes } from '../../contract/error-codes.js'
import { type RequestBase, requestWith } from '../requests/base-request.js'
import type { RequestCase } from '../requests/request-case.js'
import { bodySamples, parameterSamples } from '../values/samples.js'
import { bodyCaseBuilder } from './body-case.js'

/** One request per example of the operation's body, with all parameters; one request where it has no body. */
export function exampleCases(base: RequestBase): RequestCase[] {
  const { contract, operation } = base
  const all = parameterSamples(base)
  const toCase = (name: string, request: RequestCase['request']): RequestCase => ({
    phase: 'examples',
    operationId: operation.id,
    name,
    request,
    verdict: {
      kind: 'valid',
      rule: 'example-refused',
      invalidCodes: invalidCodes(contract, operation),
    },
  })
  if (operation.entry.requestBody === null) {
    return [toCase('without a body', requestWith(base, undefined, all))]
  }
  return bodySamples(base).map((sample) => {
    const { bytes, contentType } = bodyCaseBuilder(base, sample).validBody()
    return toCase(
      `example ${sample.name}`,
      requestWith(base, { mediaType: contentType, bytes }, all),
    )
  })
}
