import { headerValue, headerValues } from '../../http/exchange.js'
import { type Check, noViolations } from '../check.js'

/** `no-store`: the header is set where the contract declares it, and with every token and cookie (RFC 6749, 5.1). */
export const checkNoStore: Check = ({ declared, exchange }) => {
  const { headers } = exchange.response
  const stated = declared?.entry.headers['Cache-Control']
  const isStated = stated?.required === true && stated.value === 'no-store'
  const hasToken = declared?.tokens.some(({ from }) => 'member' in from) === true
  // Only these responses can be stored (RFC 9110, 9.2.3).
  const isCacheable = ['GET', 'HEAD', 'POST'].includes(exchange.request.method)
  const setsCookie = isCacheable && headerValues(headers, 'set-cookie').length > 0
  if (!isStated && !hasToken && !setsCookie) return noViolations
  const seen = headerValue(headers, 'cache-control')
  const directives = seen?.split(',').map((directive) => directive.trim().toLowerCase()) ?? []
  if (directives.includes('no-store')) return noViolations
  return [{ rule: 'no-store', expected: 'Cache-Control: no-store', seen: seen ?? 'none' }]
}
