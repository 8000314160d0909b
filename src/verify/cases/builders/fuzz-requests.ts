import fc from 'fast-check'
import { encodeBody } from '../../../openapi/serialization/body.js'
import type { Credentials } from '../../contract/credentials.js'
import { faultCodes } from '../../contract/error-codes.js'
import type { WireRequest } from '../../http/exchange.js'
import { type RequestBase, requestWith, requiresCredential } from '../requests/base-request.js'
import type { Verdict } from '../requests/request-case.js'
import { invalidCredential, nearlyValid, unknownExtras } from '../values/fuzz-arbitraries.js'
import { bodySamples } from '../values/samples.js'
import { verdictOf } from './body-cases.js'

export interface FuzzRequest {
  readonly request: WireRequest
  readonly verdict: Verdict
}

interface Body {
  readonly bytes: Buffer
  readonly mediaType: string
  readonly verdict: Verdict
}

/** Random requests to an operation, each with the verdict of the contract. */
export function fuzzRequests(base: RequestBase): fc.Arbitrary<FuzzRequest> {
  const credentials = credentialsFor(base)
  return fc
    .record({ body: bodiesFor(base), credential: credentials, more: unknownExtras })
    .map(({ body, credential, more }) => {
      const request = requestWith({ ...base, credentials: credential.credentials }, body)
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
    nearlyValid(base.contract, sample)
      .map((value) => encodeBody(sample.mediaType, value)?.bytes)
      .filter((bytes) => bytes !== undefined)
      .map((bytes): Body => {
        const { mediaType } = sample
        return { bytes, mediaType, verdict: relaxed(base, verdictOf(base, mediaType, bytes)) }
      }),
  )
  return fc.oneof({ arbitrary: fc.oneof(...meant), weight: 9 }, unexpected)
}

/**
 * A server may refuse more than a schema can express (an address in a domain that does not exist), and may choose which of
 * several errors it reports.
 */
function relaxed({ contract }: RequestBase, verdict: Verdict): Verdict {
  switch (verdict.kind) {
    case 'valid':
      return { ...verdict, invalidCodes: faultCodes(contract) }
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
  readonly credentials: Credentials
  /** Undefined for a genuine credential: the rest of the request decides. */
  readonly verdict: Verdict | undefined
}

function credentialsFor(base: RequestBase): fc.Arbitrary<Credential> {
  const { contract, operation, credentials } = base
  const schemes = [...new Set(operation.entry.security.flat())].flatMap(
    (name) => contract.securitySchemes[name] ?? [],
  )
  const genuine = fc.constant<Credential>({
    credentials,
    verdict: requiresCredential(operation) ? { kind: 'any' } : undefined,
  })
  if (schemes.length === 0) return genuine
  const refused: Verdict = requiresCredential(operation)
    ? { kind: 'invalid', rule: 'credential-accepted' }
    : { kind: 'any' }
  const invalidToken = schemes.map((scheme) =>
    invalidCredential(scheme, credentials.headers).map((headers) => ({
      credentials: { headers, query: [] },
      verdict: refused,
    })),
  )
  return fc.oneof({ arbitrary: genuine, weight: 1 }, ...invalidToken)
}
