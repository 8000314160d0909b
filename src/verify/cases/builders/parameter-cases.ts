import { invalidCodes } from '../../contract/error-codes.js'
import { type RequestBase, requestWith, requiredOf } from '../requests/base-request.js'
import { refusalOfError } from '../requests/expected-refusal.js'
import type { RequestCase, Verdict } from '../requests/request-case.js'
import { type ParameterSample, parameterSamples } from '../values/samples.js'
import { testValues } from '../values/test-values.js'

/** Parameters that are missing or have an invalid value. */
export function parameterCases(base: RequestBase): RequestCase[] {
  const { contract, operation } = base
  const samples = parameterSamples(base)
  const required = requiredOf(samples)

  return samples.flatMap((sample) => {
    const { entry, schema, value } = sample
    const others = required.filter((other) => other !== sample)
    const toCase = (label: string, parameters: ParameterSample[], verdict: Verdict) => ({
      phase: 'boundaries' as const,
      operationId: operation.id,
      name: `${entry.name} (${entry.in}): ${label}`,
      request: requestWith(base, undefined, parameters),
      verdict,
    })
    const missing: Verdict = entry.required
      ? { kind: 'invalid', rule: 'invalid-accepted' }
      : { kind: 'any' }
    const checked =
      entry.type === 'primitive' && entry.mediaType === null
        ? testValues(contract.document, schema, value).filter((testValue) =>
            canBeSent(entry.in, testValue.value),
          )
        : []
    return [
      // A path without its parameter is a different path.
      ...(entry.in === 'path' ? [] : [toCase('missing', others, missing)]),
      ...checked.map((testValue) =>
        toCase(
          testValue.label,
          [...others, { ...sample, value: testValue.value }],
          verdictOn(testValue.value),
        ),
      ),
    ]

    function verdictOn(text: unknown): Verdict {
      const validate = operation.validators.parameters[entry.in]
      const values = Object.fromEntries(
        [...required.filter((one) => one.entry.in === entry.in), { ...sample, value: text }].map(
          (one) => [one.entry.name, String(one.value)],
        ),
      )
      // The request has no body, so a required body makes it invalid whatever the parameters are.
      const isWhole = operation.entry.requestBody?.required !== true
      if (validate === undefined || validate(values)) {
        return isWhole
          ? {
              kind: 'valid',
              rule: 'valid-refused',
              invalidCodes: invalidCodes(contract, operation),
            }
          : { kind: 'any' }
      }
      const refusal = isWhole ? refusalOfError(validate, operation, contract) : undefined
      return {
        kind: 'invalid',
        rule: 'invalid-accepted',
        refusal,
        invalidCodes: invalidCodes(contract, operation),
      }
    }
  })
}

/** Whether a value can be sent in that location and be read unchanged. */
function canBeSent(location: string, value: unknown): boolean {
  if (!['string', 'number', 'boolean'].includes(typeof value)) return false
  const text = String(value)
  // UTF-8 cannot encode an unpaired surrogate.
  if (/\p{Cs}/u.test(text)) return false
  if (location === 'path') return text !== '' && !/^\.+$/.test(text) && !text.includes('/')
  return location === 'query' || /^[\x21-\x7e]+$/.test(text)
}
