import type { IncomingMessage, ServerResponse } from 'node:http'

/**
 * Lets scripts of any origin call, with credentials: a mock has nothing to protect.
 * @param exposed names of the headers that scripts may read
 * @returns whether the request was a preflight, which is answered now
 */
export function allowAnyOrigin(
  { headers, method }: IncomingMessage,
  response: ServerResponse,
  exposed: string,
): boolean {
  const { origin } = headers
  if (origin === undefined) return false
  response.setHeader('Access-Control-Allow-Origin', origin)
  response.setHeader('Access-Control-Allow-Credentials', 'true')
  response.setHeader('Vary', 'Origin')
  const wanted = headers['access-control-request-method']
  if (method !== 'OPTIONS' || wanted === undefined) {
    response.setHeader('Access-Control-Expose-Headers', exposed)
    return false
  }
  response.writeHead(204, {
    'Access-Control-Allow-Methods': wanted,
    'Access-Control-Allow-Headers': headers['access-control-request-headers'] ?? '',
    'Access-Control-Max-Age': 600,
  })
  response.end()
  return true
}
