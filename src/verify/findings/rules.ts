/**
 * Every rule that a response is checked against. The names are stable: reports and CI configurations refer to them.
 * Scenarios may define rules of their own.
 */
export const rules = {
  // every response
  'status-declared': 'the operation declares the status',
  'media-type-declared': 'the response declares the media type',
  'body-json': 'a JSON body is JSON in UTF-8',
  'body-schema': 'the body is valid by the schema of its status',
  'error-code-declared': 'the response declares the error code',
  'header-missing': 'a required header is present',
  'header-schema': 'a header is valid by its schema',
  'cookie-attributes': 'a cookie has the attributes that the contract states',
  'cookie-undeclared': 'a cookie is set only where the response declares Set-Cookie',
  challenge: 'a 401 has a WWW-Authenticate header (RFC 9110, RFC 6750)',
  'no-store': 'a response with credentials is not cached',
  'no-5xx': 'no request of a client causes a server error',
  'token-payload': 'a token has the claims and the algorithm that the contract states',
  'token-lifetime': 'a token and its cookie have the lifetime that the contract states',
  'secret-echoed': 'a password is never returned',
  'token-leaked': 'tokens and credentials are only where the contract declares them',
  'session-end': 'a session does not live longer with each renewal',
  'cors-origin': 'scripts of an unknown origin cannot read responses with credentials',
  'content-coding': 'the body has the coding that Content-Encoding names',
  charset: 'text has the charset that its Content-Type names, and JSON is UTF-8',
  'content-length': 'Content-Length is the length of the body',
  'future-time': 'what has happened is not in the future',
  'stack-trace': 'no response shows internals of the server',
  'allow-methods': 'the Allow header lists the methods of the path',
  'retry-after': 'a client that waited for Retry-After is served',
  'response-time': 'a response arrives in time',
  'no-response': 'every request gets a response',
  // requests that are valid, or invalid in one point
  'example-refused': 'the examples of the contract are valid requests',
  'valid-refused': 'a valid request is not refused as invalid',
  'invalid-accepted': 'an invalid request is refused',
  'refusal-code': 'a refusal has the status and the code that the contract states',
  'refusal-field': 'a refusal names the invalid field',
  'credential-accepted': 'invalid credentials are refused',
  'wrong-media-type': 'a body of an undeclared media type is refused with the right code',
  'malformed-body': 'a body that does not parse is refused with the right code',
  'duplicate-member': 'a duplicate member or field is refused',
  'body-limit': 'a body over the size limit is refused, a body at the limit is not',
  'wrong-method': 'a method that the path does not declare is refused with the right code',
  'unknown-path': 'a path that the contract does not declare is refused with the right code',
  // scenarios that name no rule
  'expected-status': 'a step of a scenario has the expected status',
  'expected-code': 'a step of a scenario has the expected error code',
  'expected-body': 'a step of a scenario has the expected body',
  'expected-header': 'a step of a scenario has the expected headers',
  'expected-cookie': 'a step of a scenario sets or clears the expected cookies',
  'expected-outcomes': 'concurrent requests have the expected outcomes',
  'success-criterion': 'a step of an Arazzo workflow meets its criteria',
  // sequences
  'read-after-create': 'a created resource can be read',
  'read-back': 'a stored value is returned unchanged',
  'unstable-read': 'two reads return the same values in the same order',
  'head-like-get': 'HEAD has the status and the headers of GET, and no body',
  notation: 'the same request in another notation has the same outcome',
  concurrency: 'requests at the same time do not change each other',
  'account-existence': 'a response does not tell whether an account exists',
  'use-after-delete': 'a deleted resource cannot be used',
  'other-user': "another user's resource cannot be used",
  'stale-if-match': 'an update with an outdated If-Match is refused',
  'double-create': 'a second creation with the same unique member is refused',
  etag: 'the ETag changes with the representation',
  // all responses together
  'undeclared-member': 'members that no schema declares are not in some responses only',
  'undeclared-header': 'headers that no response declares are not in some responses only',
  'slow-operation': 'the 95th percentile of the response times is within its bound',
  'slow-request': 'no single request takes much longer than others of its operation',
  // rate limits
  'limit-missing': 'requests over x-rate-limit are refused',
  'limit-early': 'requests within x-rate-limit are not refused for their number',
} as const

export type RuleName = keyof typeof rules

/** How a response breaks a rule. Never contains a secret of the server. */
export interface Violation {
  readonly rule: string
  readonly expected: string
  readonly seen: string
}
