import type { ParameterLocation } from '../../../openapi/compiled/tables.js'
import {
  type RequestBase,
  requestIfWritable,
  requestWith,
  requiredOf,
} from '../requests/base-request.js'
import { parameterVerdict } from '../requests/parameter-verdict.js'
import type { RequestCase, Verdict } from '../requests/request-case.js'
import { type ParameterSample, parameterSamples } from '../values/samples.js'
import { testValues } from '../values/test-values.js'

/** Requests with one parameter that is missing or has a test value, in the style of the parameter. */
export function parameterCases(base: RequestBase): RequestCase[] {
  const samples = parameterSamples(base)
  const required = requiredOf(samples)
  return samples.flatMap((sample) => {
    const { entry, schema, value } = sample
    const others = required.filter((other) => other !== sample)
    const tested = testValues(base.contract, [schema], value)
      .filter((each) => canBeSent(entry.in, each.value))
      .flatMap((each) => {
        const parameters = [...others, { ...sample, value: each.value }]
        const request = requestIfWritable(base, undefined, parameters)
        if (request === undefined) return []
        const verdict = parameterVerdict(base, request)
        const isUnclear = each.isUnusual === true && verdict.kind === 'valid'
        return [toCase(base, sample, each.label, request, isUnclear ? { kind: 'any' } : verdict)]
      })
    return [...missingCase(base, sample, others), ...tested]
  })
}

function missingCase(
  base: RequestBase,
  sample: ParameterSample,
  others: readonly ParameterSample[],
): RequestCase[] {
  // A path without its parameter is a different path.
  if (sample.entry.in === 'path') return []
  const verdict: Verdict = sample.entry.required
    ? { kind: 'invalid', rule: 'invalid-accepted' }
    : { kind: 'any' }
  return [toCase(base, sample, 'missing', requestWith(base, undefined, others), verdict)]
}

function toCase(
  { operation }: RequestBase,
  { entry }: ParameterSample,
  label: string,
  request: RequestCase['request'],
  verdict: Verdict,
): RequestCase {
  const name = `${entry.name} (${entry.in}): ${label}`
  return { phase: 'boundaries', operationId: operation.id, name, request, verdict }
}

/** Whether all texts of a value can be sent in that location and be read unchanged. */
function canBeSent(location: ParameterLocation, value: unknown): boolean {
  if (typeof value === 'object' && value !== null) {
    const inner = Object.values(value)
    return inner.length > 0 && inner.every((each) => canBeSent(location, each))
  }
  if (value === null) return false
  const text = String(value)
  // UTF-8 cannot encode an unpaired surrogate.
  if (/\p{Cs}/u.test(text)) return false
  if (location === 'path') return text !== '' && !/^\.+$/.test(text) && !text.includes('/')
  return location === 'query' || location === 'querystring' || /^[\x21-\x7e]+$/.test(text)
}
