import { invalidCodes } from '../values/invalid-codes.js'
import { type ParameterSample, parameterSamples } from '../values/samples.js'
import { valueTrials } from '../values/value-trials.js'
import { type RequestBase, requestWith, requiredOf } from './base-request.js'
import { refusalOfError } from './expected-refusal.js'
import type { RequestCase, Verdict } from './request-case.js'

/** Parameters that are missing, or hold what they don't take. Those that hold one value; lists are sent as they should be. */
export function parameterCases(base: RequestBase): RequestCase[] {
  const { subject, operation } = base
  const samples = parameterSamples(base)
  const required = requiredOf(samples)

  return samples.flatMap((sample) => {
    const { entry, schema, value } = sample
    const others = required.filter((other) => other !== sample)
    const toCase = (label: string, parameters: ParameterSample[], verdict: Verdict) => ({
      part: 'boundaries' as const,
      operationId: operation.id,
      name: `${entry.name} (${entry.in}): ${label}`,
      request: requestWith(base, undefined, parameters),
      verdict,
    })
    const missing: Verdict = entry.required
      ? { kind: 'invalid', rule: 'invalid-accepted' }
      : { kind: 'any' }
    const tried =
      entry.type === 'primitive' && entry.mediaType === null
        ? valueTrials(subject.document, schema, value).filter((trial) =>
            canStand(entry.in, trial.value),
          )
        : []
    return [
      // A path without its parameter is another path.
      ...(entry.in === 'path' ? [] : [toCase('missing', others, missing)]),
      ...tried.map((trial) =>
        toCase(trial.label, [...others, { ...sample, value: trial.value }], verdictOn(trial.value)),
      ),
    ]

    function verdictOn(text: unknown): Verdict {
      const validate = operation.validators.parameters[entry.in]
      const values = Object.fromEntries(
        [...required.filter((one) => one.entry.in === entry.in), { ...sample, value: text }].map(
          (one) => [one.entry.name, String(one.value)],
        ),
      )
      // What is missing in the body makes the request invalid whatever the parameters are.
      const isWhole = operation.entry.requestBody?.required !== true
      if (validate === undefined || validate(values)) {
        return isWhole
          ? { kind: 'valid', rule: 'valid-refused', invalidCodes: invalidCodes(subject, operation) }
          : { kind: 'any' }
      }
      const refusal = isWhole ? refusalOfError(validate, operation, subject) : undefined
      return {
        kind: 'invalid',
        rule: 'invalid-accepted',
        refusal,
        invalidCodes: invalidCodes(subject, operation),
      }
    }
  })
}

/** Whether a text can be written in that place at all, and be read as itself. */
function canStand(location: string, value: unknown): boolean {
  if (!['string', 'number', 'boolean'].includes(typeof value)) return false
  const text = String(value)
  // An unpaired surrogate has no bytes in UTF-8.
  if (/\p{Cs}/u.test(text)) return false
  if (location === 'path') return text !== '' && !/^\.+$/.test(text) && !text.includes('/')
  return location === 'query' || /^[\x21-\x7e]+$/.test(text)
}
