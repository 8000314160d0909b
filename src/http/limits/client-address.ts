import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import proxyAddress from 'proxy-addr'

/** Nobody, so many proxies, or the proxies at these addresses and CIDR ranges. */
export type TrustedProxies = false | number | readonly string[]

/**
 * The IP address that a request comes from: the peer's, or behind trusted proxies the rightmost in `X-Forwarded-For`
 * that is none of them. Where something else stands there, it is the peer's.
 * @returns gives '' when the peer has gone
 */
export function clientAddress(trusted: TrustedProxies): (request: IncomingMessage) => string {
  const trust = trustOf(trusted)
  return (request) => {
    // The peer of a closed socket has no address any more, whatever the types say.
    const found = withoutPort(proxyAddress(request, trust) ?? '')
    return isIP(found) ? found : (request.socket.remoteAddress ?? '')
  }
}

/** Some proxies write the port too, which changes with every connection: `192.0.2.1:5678`, `[2001:db8::1]:5678`. */
function withoutPort(address: string): string {
  if (isIP(address)) return address
  return /^\[?(.+?)\]?:\d+$/.exec(address)?.[1] ?? address
}

function trustOf(trusted: TrustedProxies): (address: string, index: number) => boolean {
  if (trusted === false) return () => false
  if (typeof trusted === 'number') return (_address, index) => index < trusted
  return proxyAddress.compile([...trusted])
}
