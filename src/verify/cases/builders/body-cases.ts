import { isObject } from '../../../openapi/document/document-node.js'
import { isJson, isUrlEncodedForm } from '../../../openapi/operation/media-type.js'
import { invalidCodes } from '../../contract/error-codes.js'
import type { RequestBase } from '../requests/base-request.js'
import { bodyVerdict, faultVerdict } from '../requests/body-verdict.js'
import type { RequestCase, Verdict } from '../requests/request-case.js'
import { withFreshValues } from '../values/fresh-values.js'
import { bodySamples } from '../values/samples.js'
import { testValues } from '../values/test-values.js'
import { type BodyCaseBuilder, bodyCaseBuilder } from './body-case.js'
import { mediaTypeCases } from './media-type-cases.js'
import { syntaxCases } from './syntax-cases.js'

/** Bodies that are invalid in one point, or valid at a limit. */
export function bodyCases(base: RequestBase): RequestCase[] {
  // One example per media type is enough.
  const samples = new Map(bodySamples(base).map((sample) => [sample.key, sample]))
  return [...samples.values()].flatMap((sample) => {
    const builder = bodyCaseBuilder(base, sample)
    const isStructured = isJson(sample.mediaType) || isUrlEncodedForm(sample.mediaType)
    return [
      ...(isStructured ? [...memberCases(builder), ...syntaxCases(builder)] : []),
      ...mediaTypeCases(builder),
      ...sizeCases(builder),
    ]
  })
}

/** Bodies with one changed member. The validator decides whether each is valid. */
function memberCases({ base, sample, toCase, encode }: BodyCaseBuilder): RequestCase[] {
  const { contract, operation, fresh } = base
  const { key, schema, value } = sample
  return testValues(contract, [schema], value).flatMap((each) => {
    const changed =
      operation.entry.method === 'post'
        ? withFreshValues(contract, schema, each.value, fresh, changedMember(value, each.value))
        : each.value
    const body = encode(changed)
    if (body === undefined) return []
    const verdict = bodyVerdict(base, key, body.bytes)
    return [toCase(each.label, body.bytes, relaxedFor(base, each.isUnusual, verdict))]
  })
}

/** Without error codes, the contract does not say whether a server may refuse an unusual value. */
function relaxedFor({ contract }: RequestBase, isUnusual = false, verdict: Verdict): Verdict {
  const hasCodes = Object.keys(contract.faults).length > 0
  return isUnusual && !hasCodes && verdict.kind === 'valid' ? { kind: 'any' } : verdict
}

function changedMember(before: unknown, after: unknown): string | undefined {
  if (!isObject(before) || !isObject(after)) return undefined
  return Object.keys(after).find((name) => after[name] !== before[name])
}

/** Pads a body to a size: with spaces after JSON, with an unknown field in a form. */
function sizeCases({ base, sample, toCase, validBody }: BodyCaseBuilder): RequestCase[] {
  const maxBytes = base.operation.entry.requestBody?.maxBytes ?? null
  const isForm = isUrlEncodedForm(sample.mediaType)
  if (maxBytes === null || !(isForm || isJson(sample.mediaType))) return []
  const filler = isForm ? '&x=' : ' '
  const ofSize = (size: number) => {
    const { bytes } = validBody()
    const padding = filler.padEnd(size - bytes.length, isForm ? 'x' : ' ')
    return Buffer.concat([bytes, Buffer.from(padding)])
  }
  const codes = invalidCodes(base.contract, base.operation)
  return [
    toCase(`${maxBytes} bytes`, ofSize(maxBytes), {
      kind: 'valid',
      rule: 'body-limit',
      invalidCodes: codes,
    }),
    toCase(
      `${maxBytes + 1} bytes`,
      ofSize(maxBytes + 1),
      faultVerdict(base, 'bodyTooLarge', 'body-limit'),
    ),
  ]
}
