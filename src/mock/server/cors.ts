import type { IncomingMessage, ServerResponse } from 'node:http'
import { BlockList, isIP } from 'node:net'

/** Loopback and private networks (RFC 1122, 1918, 4193). */
const localNetworks = new BlockList()
localNetworks.addSubnet('127.0.0.0', 8)
localNetworks.addSubnet('10.0.0.0', 8)
localNetworks.addSubnet('172.16.0.0', 12)
localNetworks.addSubnet('192.168.0.0', 16)
localNetworks.addAddress('::1', 'ipv6')
localNetworks.addSubnet('fc00::', 7, 'ipv6')

/** Whether a page of this origin comes from this machine or its network. */
function isLocal(origin: string): boolean {
  if (!URL.canParse(origin)) return false
  const host = new URL(origin).hostname.replace(/^\[|\]$/g, '')
  const family = isIP(host)
  if (family === 0) return /(^|\.)(localhost|local)$/.test(host)
  return localNetworks.check(host, family === 6 ? 'ipv6' : 'ipv4')
}

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
  if (isLocal(origin)) response.setHeader('Access-Control-Allow-Credentials', 'true')
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
