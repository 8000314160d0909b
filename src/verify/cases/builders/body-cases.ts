import { decodeBody, encodeBody } from '../../../openapi/serialization/body.js'
import type { RequestFault } from '../../contract/error-codes.js'
import { invalidCodes } from '../../contract/error-codes.js'
import type { RuleName } from '../../findings/rules.js'
import { type RequestBase, requestWith } from '../requests/base-request.js'
import { refusalOfError, refusalOfFault } from '../requests/expected-refusal.js'
import type { RequestCase, Verdict } from '../requests/request-case.js'
import { type BodySample, bodySamples } from '../values/samples.js'
import { testValues } from '../values/test-values.js'

/** Bodies that are invalid in one point, or valid at a limit. */
export function bodyCases(base: RequestBase): RequestCase[] {
  // One example per media type is enough.
  const samples = new Map(bodySamples(base).map((sample) => [sample.mediaType, sample]))
  return [...samples.values()].flatMap((sample) => {
    const { operation } = base
    const toCase = (name: string, bytes: Buffer | undefined, verdict: Verdict, type?: string) => ({
      phase: 'boundaries' as const,
      operationId: operation.id,
      name,
      request: requestWith(
        base,
        bytes && { bytes, ...(type === '' ? {} : { mediaType: type ?? sample.mediaType }) },
      ),
      verdict,
    })
    return [
      ...memberCases(base, sample, toCase),
      ...syntaxCases(base, sample, toCase),
      ...mediaTypeCases(base, sample, toCase),
      ...sizeCases(base, sample, toCase),
    ]
  })
}

type ToCase = (
  name: string,
  bytes: Buffer | undefined,
  verdict: Verdict,
  /** An empty string sends no Content-Type. */
  type?: string,
) => RequestCase

/** Bodies with one changed member. The validator decides whether each is valid. */
function memberCases(base: RequestBase, { mediaType, schema, value }: BodySample, toCase: ToCase) {
  return testValues(base.contract.document, schema, value).flatMap(({ label, value: checked }) => {
    const bytes = encodeBody(mediaType, checked)?.bytes
    return bytes === undefined ? [] : [toCase(label, bytes, verdictOf(base, mediaType, bytes))]
  })
}

/** The verdict of the contract's validator on a body. */
export function verdictOf(
  { contract, operation }: RequestBase,
  mediaType: string,
  bytes: Buffer,
): Verdict {
  const maxBytes = operation.entry.requestBody?.maxBytes ?? null
  const validate = operation.validators.body[mediaType]
  if (maxBytes !== null && bytes.length > maxBytes) {
    return faultVerdict({ contract, operation }, 'bodyTooLarge', 'body-limit')
  }
  if (validate === undefined || validate(decodeBody(mediaType, bytes))) {
    return {
      kind: 'valid',
      rule: 'valid-refused',
      invalidCodes: invalidCodes(contract, operation),
    }
  }
  const refusal = refusalOfError(validate, operation, contract)
  return {
    kind: 'invalid',
    rule: 'invalid-accepted',
    refusal,
    invalidCodes: invalidCodes(contract, operation),
  }
}

/** Bodies that do not parse as their media type, or have a duplicate name. */
function syntaxCases(base: RequestBase, { mediaType, value }: BodySample, toCase: ToCase) {
  const valid = encodeBody(mediaType, value)?.bytes ?? Buffer.alloc(0)
  const malformed = faultVerdict(base, 'malformedRequest', 'malformed-body')
  const duplicated = withDuplicateName(mediaType, valid, value)
  const doubled = duplicates(base, duplicated, toCase)
  const badBytes = Buffer.concat([valid, Buffer.from([0xff, 0xfe])])
  if (mediaType === 'application/x-www-form-urlencoded') {
    return [...doubled, toCase('bytes that are not UTF-8', badBytes, malformed)]
  }
  const text = valid.toString('utf8')
  const deep = `${'['.repeat(4000)}${']'.repeat(4000)}`
  return [
    ...doubled,
    toCase('bytes that are not UTF-8', badBytes, malformed),
    toCase('JSON that ends too early', Buffer.from(text.slice(0, -1)), malformed),
    toCase('JSON with something behind it', Buffer.from(`${text} x`), malformed),
    toCase('JSON with a comma too many', Buffer.from(text.replace(/}$/, ',}')), malformed),
    toCase('single quotes', Buffer.from(text.replaceAll('"', "'")), malformed),
    toCase('arrays in arrays, 4000 deep', Buffer.from(deep), {
      kind: 'invalid',
      rule: 'invalid-accepted',
    }),
  ]
}

/** Parsers disagree on duplicate names (RFC 8259, 4). Tried only where the contract has a code for invalid requests. */
function duplicates(
  { contract, operation }: RequestBase,
  duplicated: Buffer | undefined,
  toCase: ToCase,
) {
  const refusal = refusalOfFault('invalidRequest', operation, contract)
  if (duplicated === undefined || refusal === undefined) return []
  return [
    toCase('a name that comes twice', duplicated, {
      kind: 'invalid',
      rule: 'duplicate-member',
      refusal,
    }),
  ]
}

function withDuplicateName(mediaType: string, valid: Buffer, value: unknown): Buffer | undefined {
  const [first] = Object.entries((value ?? {}) as object)
  if (first === undefined || typeof value !== 'object' || Array.isArray(value)) return undefined
  if (mediaType === 'application/x-www-form-urlencoded') {
    return Buffer.from(`${valid}&${new URLSearchParams([[first[0], String(first[1])]])}`)
  }
  const again = `,${JSON.stringify(first[0])}:${JSON.stringify(first[1])}}`
  return Buffer.from(valid.toString('utf8').replace(/}$/, () => again))
}

function mediaTypeCases(base: RequestBase, { mediaType, value }: BodySample, toCase: ToCase) {
  const valid = encodeBody(mediaType, value)?.bytes
  const refused = faultVerdict(base, 'unsupportedMediaType', 'wrong-media-type')
  const declared = base.operation.entry.requestBody?.mediaTypes ?? []
  const others = [
    'application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/xml',
    `${mediaType}x`,
  ].filter((type) => !declared.includes(type))
  const required = base.operation.entry.requestBody?.required === true
  const missing = faultVerdict(base, 'invalidRequest', 'invalid-accepted')
  return [
    ...others.map((type) => toCase(`sent as ${type}`, valid, refused, type)),
    toCase('sent without a Content-Type', valid, refused, ''),
    toCase('another charset', valid, refused, `${mediaType}; charset=utf-16`),
    toCase('no body at all', undefined, required ? missing : { kind: 'any' }, ''),
    toCase('an empty body', Buffer.alloc(0), required ? missing : { kind: 'any' }),
  ]
}

/** Pads a body to a size: with spaces after JSON, with an unknown field in a form. */
function sizeCases(base: RequestBase, { mediaType, value }: BodySample, toCase: ToCase) {
  const maxBytes = base.operation.entry.requestBody?.maxBytes ?? null
  const valid = encodeBody(mediaType, value)?.bytes
  if (maxBytes === null || valid === undefined) return []
  const filler = mediaType === 'application/x-www-form-urlencoded' ? '&x=' : ' '
  const ofSize = (size: number) =>
    Buffer.concat([
      valid,
      Buffer.from(filler.padEnd(size - valid.length, filler.at(-1) === '=' ? 'x' : ' ')),
    ])
  const atLimit: Verdict = { kind: 'valid', rule: 'body-limit', invalidCodes: codesOf(base) }
  const beyond = faultVerdict(base, 'bodyTooLarge', 'body-limit')
  return [
    toCase(`${maxBytes} bytes`, ofSize(maxBytes), atLimit),
    toCase(`${maxBytes + 1} bytes`, ofSize(maxBytes + 1), beyond),
  ]
}

function codesOf({ contract, operation }: RequestBase): string[] {
  return invalidCodes(contract, operation)
}

function faultVerdict(
  { contract, operation }: Pick<RequestBase, 'contract' | 'operation'>,
  fault: RequestFault,
  rule: RuleName,
): Verdict {
  return { kind: 'invalid', rule, refusal: refusalOfFault(fault, operation, contract) }
}
