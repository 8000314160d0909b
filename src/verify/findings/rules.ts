/**
 * Every rule that a server is held to, by its name, which is stable: reports and exit codes are built on it.
 * Scenarios may name rules of their own.
 */
export const rules = {
  // of every answer
  'status-declared': 'the operation declares the status',
  'media-type-declared': 'the response declares the media type',
  'body-json': 'a JSON body parses',
  'body-schema': 'the body is valid by the schema of its status',
  'error-code-declared': 'the response declares the error code',
  'header-missing': 'a required header is there',
  'header-schema': 'a header is valid by its schema',
  'cookie-attributes': 'a cookie has the attributes that the contract states',
  'cookie-undeclared': 'a cookie is set only where the response declares Set-Cookie',
  challenge: 'a 401 has the WWW-Authenticate of RFC 9110 and RFC 6750',
  'no-store': 'what is for one caller is kept by no cache',
  'no-5xx': 'nothing that a caller sends is a fault of the server',
  'token-payload': 'a token has the claims and the algorithm that the contract states',
  'token-lifetime': 'a token and its cookie live as long as the contract states',
  'secret-echoed': 'a password is never sent back',
  'stack-trace': 'no answer shows the inside of the server',
  'allow-methods': 'Allow lists the methods of the path',
  'retry-after': 'who waits for Retry-After may go on',
  'response-time': 'an answer comes in time',
  'no-answer': 'every request is answered',
  // of requests that are right or wrong in one point
  'example-refused': 'the examples of the contract are valid requests',
  'valid-refused': 'a valid request is not refused as invalid',
  'invalid-accepted': 'an invalid request is refused',
  'refusal-code':
    'a refusal has the status and the code that the contract states for what is wrong',
  'refusal-field': 'a refusal names the field that is to blame',
  'credential-accepted': 'made-up credentials are refused',
  'wrong-media-type': 'a body of another media type is refused as such',
  'malformed-body': 'a body that does not parse is refused as such',
  'duplicate-member': 'a member or field that comes twice is refused',
  'body-limit': 'a body over the limit is refused as such, one at the limit is not',
  'wrong-method': 'a method that a path does not have is refused as such',
  'unknown-path': 'a path that the contract does not have is refused as such',
  // of scenarios that name no rule of their own
  'expected-status': 'a step of a scenario has the status that it must have',
  'expected-code': 'a step of a scenario has the error code that it must have',
  'expected-body': 'a step of a scenario has the body that it must have',
  'expected-header': 'a step of a scenario has the headers that it must have',
  'expected-cookie': 'a step of a scenario sets or clears the cookies that it must',
  'expected-outcomes': 'requests sent at once have the outcomes that they must have',
  // of limits
  'limit-missing': 'requests beyond x-rate-limit are refused',
  'limit-early': 'requests within x-rate-limit are not refused for their number',
} as const

export type RuleName = keyof typeof rules

/** One way in which an answer breaks a rule. Never holds a secret of the server's. */
export interface Violation {
  readonly rule: string
  readonly expected: string
  readonly seen: string
}
