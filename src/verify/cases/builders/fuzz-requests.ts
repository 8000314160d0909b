import fc from 'fast-check'
import { isObject, type JsonObject } from '../../../openapi/document/document-node.js'
import { isJson, isUrlEncodedForm } from '../../../openapi/operation/media-type.js'
import type { ContractOperation } from '../../contract/compiled-contract.js'
import type { Credentials } from '../../contract/credentials.js'
import { faultCodes } from '../../contract/error-codes.js'
import type { WireRequest } from '../../http/exchange.js'
import { type RequestBase, requestWith, requiresCredential } from '../requests/base-request.js'
import { bodyVerdict } from '../requests/body-verdict.js'
import type { Verdict } from '../requests/request-case.js'
import { withFreshValues } from '../values/fresh-values.js'
import {
  type Extras,
  invalidCredential,
  nearlyValid,
  unknownExtras,
} from '../values/fuzz-arbitraries.js'
import { type BodySample, bodySamples } from '../values/samples.js'
import { bodyCaseBuilder } from './body-case.js'

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
    .record({ body: bodiesFor(base), credential: credentials, extras: unknownExtras })
    .map(({ body, credential, extras }) => {
      const more = undeclaredOf(extras, base.operation)
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

/** What an operation declares decides whether a request is valid, so none of it is sent at random. */
function undeclaredOf({ query, headers }: Extras, { entry }: ContractOperation): Extras {
  const declared = (location: string) =>
    entry.parameters.filter((parameter) => parameter.in === location)
  const headerNames = declared('header').map(({ name }) => name.toLowerCase())
  return {
    // Objects and the whole query may declare any name.
    query: [...declared('query'), ...declared('querystring')].length > 0 ? '' : query,
    headers: headers.filter(([name]) => !headerNames.includes(name.toLowerCase())),
  }
}

function bodiesFor(base: RequestBase): fc.Arbitrary<Body | undefined> {
  const samples = bodySamples(base).filter(
    ({ mediaType }) => isJson(mediaType) || isUrlEncodedForm(mediaType),
  )
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
  const meant = samples.map((sample) => {
    const { encode } = bodyCaseBuilder(base, sample)
    return nearlyValid(base.contract, sample)
      .map((value) => encode(withFresh(base, sample, value)))
      .filter((body) => body !== undefined)
      .map(({ bytes, contentType }): Body => {
        const verdict = relaxed(base, bodyVerdict(base, sample.key, bytes))
        return { bytes, mediaType: contentType, verdict }
      })
  })
  return fc.oneof({ arbitrary: fc.oneof(...meant), weight: 9 }, unexpected)
}

/** New values for unique members, of a random body of POST as of a valid one. */
function withFresh(
  { contract, operation, fresh }: RequestBase,
  sample: BodySample,
  value: unknown,
) {
  if (operation.entry.method !== 'post' || !isObject(value) || !isObject(sample.value)) return value
  const own = sample.value
  const unchanged = Object.entries(value).filter(([name, member]) => own[name] === member)
  const renewed = withFreshValues(
    contract,
    sample.schema,
    Object.fromEntries(unchanged),
    fresh,
  ) as JsonObject
  const entries = Object.entries(value).map(([name, member]) => [name, renewed[name] ?? member])
  return Object.fromEntries(entries) as JsonObject
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
