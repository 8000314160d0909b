import type { CompiledContract } from '../../contract/compiled-contract.js'
import { requestSecrets } from '../../contract/request-secrets.js'
import { type Check, noViolations } from '../check.js'

/** `secret-echoed`: a password of the request (`format: password`) is not in the headers or the body. */
export const createSecretCheck =
  (contract: CompiledContract): Check =>
  ({ exchange, operation }) => {
    const { headers, body } = exchange.response
    const text = [...headers.flat(), body.toString('utf8')].join('\n')
    // JSON may escape the secret.
    const echoed = requestSecrets(contract, operation, exchange.request).some(
      (secret) => text.includes(secret) || text.includes(JSON.stringify(secret).slice(1, -1)),
    )
    if (!echoed) return noViolations
    const expected = 'no password in the response'
    return [{ rule: 'secret-echoed', expected, seen: 'the password of the request' }]
  }

const internals = [/^\s*at .+:\d+:\d+\)?$/m, /\\n\s+at .+?:\d+:\d+/, /node_modules[\\/]/]

/** `stack-trace` (CWE-209) */
export const checkStackTrace: Check = ({ exchange }) => {
  const text = exchange.response.body.toString('utf8')
  const found = internals
    .map((inside) => inside.exec(text)?.[0])
    .find((match) => match !== undefined)
  if (found === undefined) return noViolations
  return [{ rule: 'stack-trace', expected: 'no internals of the server', seen: found.trim() }]
}
