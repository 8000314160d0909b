import type { SecurityScheme } from '../../../openapi/compiled/tables.js'
import type { Header } from '../../http/exchange.js'
import { type RequestBase, requestWith, requiresCredential } from '../requests/base-request.js'
import type { RequestCase, Verdict } from '../requests/request-case.js'

const invalidToken = 'e30.e30.e30'

/** Requests without credentials and with invalid credentials. */
export function credentialCases(base: RequestBase): RequestCase[] {
  const { contract, operation } = base
  const verdict: Verdict = requiresCredential(operation)
    ? { kind: 'invalid', rule: 'credential-accepted' }
    : { kind: 'any' }
  const names = new Set(operation.entry.security.flat())
  const tries = [...names].flatMap((name) => {
    const scheme = contract.securitySchemes[name]
    return scheme === undefined ? [] : invalidCredentials(scheme)
  })
  const toCase = (name: string, credentials: readonly Header[]): RequestCase => ({
    phase: 'boundaries',
    operationId: operation.id,
    name,
    request: requestWith({ ...base, credentials }, undefined),
    verdict,
  })
  if (tries.length === 0) return []
  return [
    toCase('without credentials', []),
    ...tries.map(([name, value]) => toCase(`${name}: ${value}`.slice(0, 60), [[name, value]])),
  ]
}

function invalidCredentials(scheme: SecurityScheme): Header[] {
  if (scheme.type === 'apiKey') {
    const { name } = scheme
    if (scheme.in === 'query') return []
    if (scheme.in === 'header')
      return [
        [name, invalidToken],
        [name, ''],
      ]
    return [
      ['Cookie', `${name}=${invalidToken}`],
      ['Cookie', `${name}=`],
      ['Cookie', `${name}="`],
      ['Cookie', `${name}=%00`],
      ['Cookie', `${name}=${invalidToken}; ${name}=${invalidToken}`],
      ['Cookie', `${name}=${'x'.repeat(8000)}`],
    ]
  }
  if (scheme.type === 'http' && scheme.scheme.toLowerCase() === 'basic') {
    return [['Authorization', 'Basic eDp5']]
  }
  return [
    ['Authorization', `Bearer ${invalidToken}`],
    ['Authorization', 'Bearer'],
    ['Authorization', 'Bearer a b'],
    ['Authorization', 'Basic eDp5'],
    ['Authorization', `Bearer ${'x'.repeat(8000)}`],
  ]
}
