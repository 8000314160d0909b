import type { IncomingMessage, ServerResponse } from 'node:http'
import { isLocalHost } from '../../http/server/local-host.js'

/**
 * Lets scripts of any origin call the mock; with credentials those of this machine and its network, where front ends are
 * developed. Another site that the developer visits gets no cookie sent.
 * @param exposed the names of the headers that scripts may read, separated by commas
 * @returns whether the request was a preflight; the response is sent then
 */
export function allowAnyOrigin(
  { headers, method }: IncomingMessage,
  response: ServerResponse,
  exposed: string,
): boolean {
  const { origin } = headers
  if (origin === undefined) return false
  response.setHeader('Access-Control-Allow-Origin', origin)
  const isLocal = URL.canParse(origin) && isLocalHost(new URL(origin).hostname)
  if (isLocal) response.setHeader('Access-Control-Allow-Credentials', 'true')
  response.setHeader('Vary', 'Origin')
  const requestedMethod = headers['access-control-request-method']
  if (method !== 'OPTIONS' || requestedMethod === undefined) {
    response.setHeader('Access-Control-Expose-Headers', exposed)
    return false
  }
  response.writeHead(204, {
    'Access-Control-Allow-Methods': requestedMethod,
    'Access-Control-Allow-Headers': headers['access-control-request-headers'] ?? '',
    'Access-Control-Max-Age': 600,
  })
  response.end()
  return true
}
