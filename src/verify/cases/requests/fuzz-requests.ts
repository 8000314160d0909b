import fc from 'fast-check'
import { encodeBody } from '../../../openapi/serialization/encode-body.js'
import type { Header, WireRequest } from '../../http/exchange.js'
import { madeUpCredential, nearlyValid, noise } from '../values/fuzz-arbitraries.js'
import { faultCodes } from '../values/invalid-codes.js'
import { bodySamples } from '../values/samples.js'
import { type RequestBase, requestWith, requiresCredential } from './base-request.js'
import { verdictOf } from './body-cases.js'
import type { Verdict } from './request-case.js'

export interface FuzzRequest {
  readonly request: WireRequest
  readonly verdict: Verdict
}

interface Body {
  readonly bytes: Buffer
  readonly mediaType: string
  readonly verdict: Verdict
}

/** Requests to an operation, each with what the contract says of it. */
export function fuzzRequests(base: RequestBase): fc.Arbitrary<FuzzRequest> {
  const credentials = credentialsFor(base)
  return fc
    .record({ body: bodiesFor(base), credential: credentials, more: noise })
    .map(({ body, credential, more }) => {
      const request = requestWith({ ...base, credentials: credential.headers }, body)
      const query =
        more.query === '' ? '' : `${request.target.includes('?') ? '&' : '?'}${more.query}`
      return {
        request: {
          ...request,
          target: `${request.target}${query}`,
          headers: [...request.headers, ...more.headers],
        },
        verdict: credential.verdict ?? body?.verdict ?? { kind: 'any' },
      }
    })
}

function bodiesFor(base: RequestBase): fc.Arbitrary<Body | undefined> {
  const samples = bodySamples(base)
  const anyBytes = fc
    .uint8Array({ maxLength: 200 })
    .map((bytes) => ({ bytes: Buffer.from(bytes), verdict: { kind: 'any' } as const }))
  const garbage = fc.constantFrom('application/json', 'text/plain', ...mediaTypesOf(base))
  const unexpected = fc
    .tuple(anyBytes, garbage)
    .map(([body, mediaType]): Body => ({ ...body, mediaType }))
  if (samples.length === 0) {
    return fc.oneof({ arbitrary: fc.constant(undefined), weight: 3 }, unexpected)
  }
  const meant = samples.map((sample) =>
    nearlyValid(base.subject, sample)
      .map((value) => encodeBody(sample.mediaType, value))
      .filter((bytes) => bytes !== undefined)
      .map((bytes): Body => {
        const { mediaType } = sample
        return { bytes, mediaType, verdict: lenient(base, verdictOf(base, mediaType, bytes)) }
      }),
  )
  return fc.oneof({ arbitrary: fc.oneof(...meant), weight: 9 }, unexpected)
}

/**
 * A schema can't say all (an address whose domain no registry would take), and which of several mistakes is named is the
 * server's choice.
 */
function lenient({ subject }: RequestBase, verdict: Verdict): Verdict {
  switch (verdict.kind) {
    case 'valid':
      return { ...verdict, invalidCodes: faultCodes(subject) }
    case 'invalid':
      return { kind: 'invalid', rule: verdict.rule }
    case 'any':
      return verdict
  }
}

function mediaTypesOf({ operation }: RequestBase): readonly string[] {
  return operation.entry.requestBody?.mediaTypes ?? []
}

interface Credential {
  readonly headers: readonly Header[]
  /** Undefined where the credential is genuine, so that the rest of the request decides. */
  readonly verdict: Verdict | undefined
}

function credentialsFor(base: RequestBase): fc.Arbitrary<Credential> {
  const { subject, operation, credentials } = base
  const schemes = [...new Set(operation.entry.security.flat())].flatMap(
    (name) => subject.securitySchemes[name] ?? [],
  )
  const genuine = fc.constant<Credential>({
    headers: credentials,
    verdict: requiresCredential(operation) ? { kind: 'any' } : undefined,
  })
  if (schemes.length === 0) return genuine
  const refused: Verdict = requiresCredential(operation)
    ? { kind: 'invalid', rule: 'credential-accepted' }
    : { kind: 'any' }
  const madeUp = schemes.map((scheme) =>
    madeUpCredential(scheme, credentials).map((headers) => ({ headers, verdict: refused })),
  )
  return fc.oneof({ arbitrary: genuine, weight: 1 }, ...madeUp)
}
