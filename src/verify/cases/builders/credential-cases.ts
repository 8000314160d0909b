import type { SecurityScheme } from '../../../openapi/compiled/tables.js'
import { type Credentials, credentialsFor, noCredentials } from '../../contract/credentials.js'
import { invalidToken } from '../../contract/request-secrets.js'
import { type RequestBase, requestWith, requiresCredential } from '../requests/base-request.js'
import type { RequestCase, Verdict } from '../requests/request-case.js'
import { bodySamples } from '../values/samples.js'
import { bodyCaseBuilder } from './body-case.js'

interface Attempt {
  readonly name: string
  readonly credentials: Credentials
}

/** Valid requests without credentials and with invalid credentials. A security scheme is enough to build them. */
export function credentialCases(base: RequestBase): RequestCase[] {
  const { contract, operation } = base
  const verdict: Verdict = requiresCredential(operation)
    ? { kind: 'invalid', rule: 'credential-accepted' }
    : { kind: 'any' }
  const names = new Set(operation.entry.security.flat())
  const attempts = [...names].flatMap((name) => {
    const scheme = contract.securitySchemes[name]
    return scheme === undefined ? [] : invalidCredentials(scheme)
  })
  if (attempts.length === 0) return []
  const body = validBody(base)
  return [{ name: 'without credentials', credentials: noCredentials }, ...attempts].map(
    ({ name, credentials }): RequestCase => ({
      phase: 'boundaries',
      operationId: operation.id,
      name: name.slice(0, 60),
      request: requestWith({ ...base, credentials }, body),
      verdict,
    }),
  )
}

function validBody(base: RequestBase) {
  const [sample] = bodySamples(base)
  if (sample === undefined) return undefined
  const { bytes, contentType } = bodyCaseBuilder(base, sample).validBody()
  return { bytes, mediaType: contentType }
}

function invalidCredentials(scheme: SecurityScheme): Attempt[] {
  if (scheme.type !== 'apiKey') {
    const isBasic = scheme.type === 'http' && scheme.scheme.toLowerCase() === 'basic'
    const values = isBasic
      ? ['Basic eDp5', 'Basic', 'Basic ==']
      : [
          `Bearer ${invalidToken}`,
          'Bearer',
          'Bearer a b',
          'Basic eDp5',
          `Bearer ${'x'.repeat(8000)}`,
        ]
    return values.map((value) => header('Authorization', value))
  }
  const { name } = scheme
  if (scheme.in === 'header') return [header(name, invalidToken), header(name, '')]
  if (scheme.in === 'query') {
    return [invalidToken, ''].map((value) => ({
      name: `${name} in the query: ${value}`,
      credentials: credentialsFor(scheme, value),
    }))
  }
  return [
    `${name}=${invalidToken}`,
    `${name}=`,
    `${name}="`,
    `${name}=%00`,
    `${name}=${invalidToken}; ${name}=${invalidToken}`,
    `${name}=${'x'.repeat(8000)}`,
  ].map((value) => header('Cookie', value))
}

function header(name: string, value: string): Attempt {
  return { name: `${name}: ${value}`, credentials: { headers: [[name, value]], query: [] } }
}
