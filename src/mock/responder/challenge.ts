import type { OperationEntry, SecuritySchemes } from '../../openapi/compiled/tables.js'

/**
 * The challenge that a 401 response must have (RFC 9110, 15.5.2): one for each way to authenticate. An API key has no registered
 * name of a scheme.
 */
export function challengeOf(
  { security }: Pick<OperationEntry, 'security'>,
  schemes: SecuritySchemes,
): string {
  const challenges = security.flat().map((name) => {
    const scheme = schemes[name]
    if (scheme?.type === 'apiKey') return 'ApiKey'
    const [first = '', ...rest] = scheme?.type === 'http' ? scheme.scheme : 'bearer'
    const text = first.toUpperCase() + rest.join('')
    // RFC 7617, section 2: Basic requires a realm.
    return text === 'Basic' ? 'Basic realm="mock"' : text
  })
  return [...new Set(challenges)].join(', ')
}
