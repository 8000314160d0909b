import { isUrlEncodedForm } from '../../../openapi/operation/media-type.js'
import { faultVerdict } from '../requests/body-verdict.js'
import { refusalOfFault } from '../requests/expected-refusal.js'
import type { RequestCase } from '../requests/request-case.js'
import type { BodyCaseBuilder } from './body-case.js'

/** JSON and form bodies that do not parse, or have a duplicate name. */
export function syntaxCases(builder: BodyCaseBuilder): RequestCase[] {
  const { base, sample, toCase, validBody } = builder
  const malformed = faultVerdict(base, 'malformedRequest', 'malformed-body')
  const { bytes } = validBody()
  const notUtf8 = Buffer.concat([bytes, Buffer.from([0xff, 0xfe])])
  const cases = [...duplicateCases(builder), toCase('bytes that are not UTF-8', notUtf8, malformed)]
  if (isUrlEncodedForm(sample.mediaType)) return cases
  const deep = `${'['.repeat(4000)}${']'.repeat(4000)}`
  return [
    ...cases,
    ...brokenJson(bytes.toString('utf8')).map(([name, text]) =>
      toCase(name, Buffer.from(text), malformed),
    ),
    toCase('arrays in arrays, 4000 deep', Buffer.from(deep), {
      kind: 'invalid',
      rule: 'invalid-accepted',
    }),
  ]
}

/** Texts that are not JSON. A change that leaves a text valid is not among them. */
function brokenJson(text: string): (readonly [name: string, text: string])[] {
  const candidates = [
    ['JSON that ends too early', text.slice(0, -1)],
    ['JSON with text behind it', `${text} x`],
    ['JSON with a trailing comma', text.replace(/([^{[])([}\]])$/, '$1,$2')],
    ['single quotes', text.replaceAll('"', "'")],
  ] as const
  return candidates.filter(([, candidate]) => !parses(candidate))
}

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Parsers disagree on duplicate names (RFC 8259, 4). Tested only where the contract has a code for invalid requests. */
function duplicateCases({ base, sample, toCase, validBody }: BodyCaseBuilder): RequestCase[] {
  const refusal = refusalOfFault('invalidRequest', base.operation, base.contract)
  const { value, bytes } = validBody()
  const doubled = withDuplicateName(sample.mediaType, bytes, value)
  if (doubled === undefined || refusal === undefined) return []
  return [
    toCase('a duplicate name', doubled, { kind: 'invalid', rule: 'duplicate-member', refusal }),
  ]
}

function withDuplicateName(mediaType: string, bytes: Buffer, value: unknown): Buffer | undefined {
  const [first] = Object.entries((value ?? {}) as object)
  if (first === undefined || typeof value !== 'object' || Array.isArray(value)) return undefined
  if (isUrlEncodedForm(mediaType)) {
    return Buffer.from(`${bytes}&${new URLSearchParams([[first[0], String(first[1])]])}`)
  }
  const again = `,${JSON.stringify(first[0])}:${JSON.stringify(first[1])}}`
  return Buffer.from(bytes.toString('utf8').replace(/}$/, () => again))
}
