import { requestSecrets } from '../http/request-secrets.js'
import type { Subject } from '../run/compiled-contract.js'
import { type Check, kept } from './check.js'

/** `secret-echoed`: what came in as a password (`format: password`) comes back in no header or body. */
export const createSecretCheck =
  (subject: Subject): Check =>
  ({ exchange, operation }) => {
    const { headers, body } = exchange.response
    const text = [...headers.flat(), body.toString('utf8')].join('\n')
    // In JSON the secret may be escaped.
    const echoed = requestSecrets(subject, operation, exchange.request).some(
      (secret) => text.includes(secret) || text.includes(JSON.stringify(secret).slice(1, -1)),
    )
    if (!echoed) return kept
    const expected = 'no password in the answer'
    return [{ rule: 'secret-echoed', expected, seen: 'the password that was sent' }]
  }

const insides = [/^\s*at .+:\d+:\d+\)?$/m, /\\n\s+at .+?:\d+:\d+/, /node_modules[\\/]/]

/** `stack-trace` (CWE-209) */
export const checkStackTrace: Check = ({ exchange }) => {
  const text = exchange.response.body.toString('utf8')
  const found = insides.map((inside) => inside.exec(text)?.[0]).find((match) => match !== undefined)
  if (found === undefined) return kept
  return [{ rule: 'stack-trace', expected: 'nothing of the inside', seen: found.trim() }]
}
