import { show } from '../findings/describe.js'
import { headerValue, headerValues } from '../http/exchange.js'
import type { ReceivedResponse } from '../http/received-response.js'
import { type Check, kept } from './check.js'

/** These have rules of their own. */
const ruledElsewhere = new Set(['cache-control', 'www-authenticate'])

/** `header-missing` */
export const checkRequiredHeaders: Check = ({ declared, exchange }) =>
  Object.entries(declared?.entry.headers ?? {})
    .filter(([name, { required }]) => required && !ruledElsewhere.has(name.toLowerCase()))
    .filter(([name]) => headerValue(exchange.response.headers, name) === undefined)
    .map(([name]) => ({ rule: 'header-missing', expected: `a header ${name}`, seen: 'none' }))

/** `header-schema` */
export const checkHeaderValues: Check = (answer) => {
  const validate = answer.declared?.validators.headers
  if (validate === undefined) return kept
  const values = declaredValues(answer)
  if (validate({ ...values })) return kept
  const error = validate.errors?.[0]
  const name = error?.instancePath.split('/')[1]
  // A missing one is for the rule above.
  if (error === undefined || name === undefined) return kept
  const allowed = error.keyword === 'enum' ? `: ${show(error.params.allowedValues)}` : ''
  return [
    {
      rule: 'header-schema',
      expected: `${name} ${error.message ?? 'must be valid'}${allowed}`,
      seen: show(values[name]),
    },
  ]
}

/** The declared headers that came, under the names that the contract gives them. */
function declaredValues({ declared, exchange }: ReceivedResponse): Record<string, string> {
  const { headers } = exchange.response
  const values: Record<string, string> = {}
  for (const name of Object.keys(declared?.entry.headers ?? {})) {
    const value =
      name.toLowerCase() === 'set-cookie'
        ? (declaredCookie(declared?.cookies[0]?.name, headerValues(headers, name)) ?? undefined)
        : headerValue(headers, name)
    if (value !== undefined) values[name] = value
  }
  return values
}

/** Cookies come in a header line each; the contract describes the line of one. */
function declaredCookie(name: string | undefined, lines: readonly string[]): string | undefined {
  return lines.find((line) => name !== undefined && line.startsWith(`${name}=`)) ?? lines[0]
}
