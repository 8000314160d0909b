import { decodeBody, encodeBody } from '../../../openapi/serialization/encode-body.js'
import type { RuleName } from '../../findings/rules.js'
import { invalidCodes } from '../values/invalid-codes.js'
import { type BodySample, bodySamples } from '../values/samples.js'
import { valueTrials } from '../values/value-trials.js'
import { type RequestBase, requestWith } from './base-request.js'
import { type RequestFault, refusalOfError, refusalOfFault } from './expected-refusal.js'
import type { RequestCase, Verdict } from './request-case.js'

/** Bodies with one thing wrong, or on the brink of it. */
export function bodyCases(base: RequestBase): RequestCase[] {
  // One example is enough: the others differ in what they show to readers.
  const samples = new Map(bodySamples(base).map((sample) => [sample.mediaType, sample]))
  return [...samples.values()].flatMap((sample) => {
    const { operation } = base
    const toCase = (name: string, bytes: Buffer | undefined, verdict: Verdict, type?: string) => ({
      part: 'boundaries' as const,
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
  /** '' sends no Content-Type. */
  type?: string,
) => RequestCase

/** What the schema of the body takes or refuses, as its validator says. */
function memberCases(base: RequestBase, { mediaType, schema, value }: BodySample, toCase: ToCase) {
  const trials = valueTrials(base.subject.document, schema, value)
  return trials.flatMap(({ label, value: tried }) => {
    const bytes = encodeBody(mediaType, tried)
    return bytes === undefined ? [] : [toCase(label, bytes, verdictOf(base, mediaType, bytes))]
  })
}

/** What the contract's own validator says of a body. */
export function verdictOf(
  { subject, operation }: RequestBase,
  mediaType: string,
  bytes: Buffer,
): Verdict {
  const maxBytes = operation.entry.requestBody?.maxBytes ?? null
  const validate = operation.validators.body[mediaType]
  if (maxBytes !== null && bytes.length > maxBytes) {
    return faultVerdict({ subject, operation }, 'bodyTooLarge', 'body-limit')
  }
  if (validate === undefined || validate(decodeBody(mediaType, bytes))) {
    return {
      kind: 'valid',
      rule: 'valid-refused',
      invalidCodes: invalidCodes(subject, operation),
    }
  }
  const refusal = refusalOfError(validate, operation, subject)
  return {
    kind: 'invalid',
    rule: 'invalid-accepted',
    refusal,
    invalidCodes: invalidCodes(subject, operation),
  }
}

/** Bodies that are not what their media type says, or say a thing twice. */
function syntaxCases(base: RequestBase, { mediaType, value }: BodySample, toCase: ToCase) {
  const sound = encodeBody(mediaType, value) ?? Buffer.alloc(0)
  const malformed = faultVerdict(base, 'malformedRequest', 'malformed-body')
  const twice = sayTwice(mediaType, sound, value)
  const doubled = duplicates(base, twice, toCase)
  const badBytes = Buffer.concat([sound, Buffer.from([0xff, 0xfe])])
  if (mediaType === 'application/x-www-form-urlencoded') {
    return [...doubled, toCase('bytes that are not UTF-8', badBytes, malformed)]
  }
  const text = sound.toString('utf8')
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

/** A name that comes twice is read in two ways (RFC 8259, 4); a contract that has no word for it promises nothing. */
function duplicates(
  { subject, operation }: RequestBase,
  twice: Buffer | undefined,
  toCase: ToCase,
) {
  const refusal = refusalOfFault('invalidRequest', operation, subject)
  if (twice === undefined || refusal === undefined) return []
  return [
    toCase('a name that comes twice', twice, {
      kind: 'invalid',
      rule: 'duplicate-member',
      refusal,
    }),
  ]
}

function sayTwice(mediaType: string, sound: Buffer, value: unknown): Buffer | undefined {
  const [first] = Object.entries((value ?? {}) as object)
  if (first === undefined || typeof value !== 'object' || Array.isArray(value)) return undefined
  if (mediaType === 'application/x-www-form-urlencoded') {
    return Buffer.from(`${sound}&${new URLSearchParams([[first[0], String(first[1])]])}`)
  }
  const again = `,${JSON.stringify(first[0])}:${JSON.stringify(first[1])}}`
  return Buffer.from(sound.toString('utf8').replace(/}$/, () => again))
}

function mediaTypeCases(base: RequestBase, { mediaType, value }: BodySample, toCase: ToCase) {
  const sound = encodeBody(mediaType, value)
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
    ...others.map((type) => toCase(`sent as ${type}`, sound, refused, type)),
    toCase('sent without a Content-Type', sound, refused, ''),
    toCase('another charset', sound, refused, `${mediaType}; charset=utf-16`),
    toCase('no body at all', undefined, required ? missing : { kind: 'any' }, ''),
    toCase('an empty body', Buffer.alloc(0), required ? missing : { kind: 'any' }),
  ]
}

/** Blanks behind JSON, and fields that a form doesn't know, change the size and nothing else. */
function sizeCases(base: RequestBase, { mediaType, value }: BodySample, toCase: ToCase) {
  const maxBytes = base.operation.entry.requestBody?.maxBytes ?? null
  const sound = encodeBody(mediaType, value)
  if (maxBytes === null || sound === undefined) return []
  const filler = mediaType === 'application/x-www-form-urlencoded' ? '&x=' : ' '
  const ofSize = (size: number) =>
    Buffer.concat([
      sound,
      Buffer.from(filler.padEnd(size - sound.length, filler.at(-1) === '=' ? 'x' : ' ')),
    ])
  const atLimit: Verdict = { kind: 'valid', rule: 'body-limit', invalidCodes: codesOf(base) }
  const beyond = faultVerdict(base, 'bodyTooLarge', 'body-limit')
  return [
    toCase(`${maxBytes} bytes`, ofSize(maxBytes), atLimit),
    toCase(`${maxBytes + 1} bytes`, ofSize(maxBytes + 1), beyond),
  ]
}

function codesOf({ subject, operation }: RequestBase): string[] {
  return invalidCodes(subject, operation)
}

function faultVerdict(
  { subject, operation }: Pick<RequestBase, 'subject' | 'operation'>,
  fault: RequestFault,
  rule: RuleName,
): Verdict {
  return { kind: 'invalid', rule, refusal: refusalOfFault(fault, operation, subject) }
}
