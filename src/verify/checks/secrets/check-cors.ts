import { headerValue } from '../../http/exchange.js'
import { type Check, noViolations } from '../check.js'

/** No server can mean to allow these: `.invalid` never exists (RFC 2606), and any page can have the origin `null`. */
const foreignOrigin = /^null$|\.invalid(:\d+)?$/

/** `cors-origin`: scripts of a foreign origin must not read responses that credentials lead to (https://fetch.spec.whatwg.org/#cors-protocol-and-credentials). */
export const checkCors: Check = ({ exchange }) => {
  const origin = headerValue(exchange.request.headers, 'origin')
  const { headers } = exchange.response
  const allowed = headerValue(headers, 'access-control-allow-origin')
  const withCredentials = headerValue(headers, 'access-control-allow-credentials') === 'true'
  if (!withCredentials || allowed === undefined) return noViolations
  const isForeign = origin !== undefined && foreignOrigin.test(origin) && allowed === origin
  if (!isForeign && allowed !== '*') return noViolations
  const expected = 'no Access-Control-Allow-Credentials for an unknown origin'
  return [{ rule: 'cors-origin', expected, seen: `allowed for the origin ${allowed}` }]
}
