import type { IncomingMessage } from 'node:http'
import proxyAddress from 'proxy-addr'

/** Nobody, so many proxies, or the proxies at these addresses and CIDR ranges. */
export type TrustedProxies = false | number | readonly string[]

/**
 * The address that a request comes from: the peer's, or behind trusted proxies the rightmost in `X-Forwarded-For`
 * that is none of them.
 * @returns gives '' when the peer has gone
 */
export function clientAddress(trusted: TrustedProxies): (request: IncomingMessage) => string {
  const trust = trustOf(trusted)
  // The peer of a closed socket has no address any more, whatever the types say.
  return (request) => proxyAddress(request, trust) ?? ''
}

function trustOf(trusted: TrustedProxies): (address: string, index: number) => boolean {
  if (trusted === false) return () => false
  if (typeof trusted === 'number') return (_address, index) => index < trusted
  return proxyAddress.compile([...trusted])
}
