import { readHeaders } from '../../../openapi/serialization/header-value.js'
import { UnreadableValue } from '../../../openapi/serialization/unreadable-value.js'
import { show } from '../../findings/describe-error.js'
import { headerValue, headerValues } from '../../http/exchange.js'
import type { ReceivedResponse } from '../../http/received-response.js'
import { type Check, noViolations } from '../check.js'

/** Headers that have rules of their own. */
const ruledElsewhere = new Set(['cache-control', 'www-authenticate'])

/** `header-missing` */
export const checkRequiredHeaders: Check = ({ declared, exchange }) =>
  Object.entries(declared?.entry.headers ?? {})
    .filter(([name, { required }]) => required && !ruledElsewhere.has(name.toLowerCase()))
    .filter(([name]) => headerValue(exchange.response.headers, name) === undefined)
    .map(([name]) => ({ rule: 'header-missing', expected: `a header ${name}`, seen: 'none' }))

/** `header-schema` */
export const checkHeaderValues: Check = (received) => {
  const validate = received.declared?.validators.headers
  if (validate === undefined) return noViolations
  const values = declaredValues(received)
  if (values instanceof UnreadableValue) {
    return [
      { rule: 'header-schema', expected: `${values.field} ${values.problem}`, seen: 'other text' },
    ]
  }
  if (validate(values)) return noViolations
  const error = validate.errors?.[0]
  const name = error?.instancePath.split('/')[1]
  // checkRequiredHeaders reports a missing header.
  if (error === undefined || name === undefined) return noViolations
  const allowed = error.keyword === 'enum' ? `: ${show(error.params.allowedValues)}` : ''
  return [
    {
      rule: 'header-schema',
      expected: `${name} ${error.message ?? 'must be valid'}${allowed}`,
      seen: show(values[name]),
    },
  ]
}

function declaredValues({
  declared,
  exchange,
}: ReceivedResponse): Record<string, unknown> | UnreadableValue {
  const { headers } = exchange.response
  const textOf = (name: string) =>
    name.toLowerCase() === 'set-cookie'
      ? declaredCookie(declared?.cookies[0]?.name, headerValues(headers, name))
      : headerValue(headers, name)
  try {
    return readHeaders(declared?.entry.headers ?? {}, textOf)
  } catch (error) {
    if (error instanceof UnreadableValue) return error
    throw error
  }
}

/** Each cookie has its own header line. The contract describes one of them. */
function declaredCookie(name: string | undefined, lines: readonly string[]): string | undefined {
  return lines.find((line) => name !== undefined && line.startsWith(`${name}=`)) ?? lines[0]
}
