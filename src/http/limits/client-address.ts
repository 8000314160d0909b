import type { IncomingMessage } from 'node:http'
import { isIP, isIPv4 } from 'node:net'
import proxyAddress from 'proxy-addr'

const mappedPrefix = '::ffff:'

/** Nobody, so many proxies, or the proxies at these addresses and CIDR ranges. */
export type TrustedProxies = false | number | readonly string[]

/**
 * The IP address that a request comes from: the peer's, or behind trusted proxies the rightmost in `X-Forwarded-For`
 * that is none of them. Where something else stands there, it is the peer's.
 * @returns gives '' when the peer has gone
 */
export function clientAddress(trusted: TrustedProxies): (request: IncomingMessage) => string {
  // Without trusted proxies the header need not be parsed.
  if (trusted === false) return ({ socket }) => peerAddress(socket)
  const trust = trustOf(trusted)
  return (request) => {
    const found = withoutPort(proxyAddress(request, trust) ?? '')
    return isIP(found) ? unmapped(found) : peerAddress(request.socket)
  }
}

/** The address at the other end of a connection; '' when it is closed. */
export function peerAddress({
  remoteAddress,
}: {
  readonly remoteAddress?: string | undefined
}): string {
  return unmapped(remoteAddress ?? '')
}

/** An IPv4 peer of a server that listens on IPv6: `::ffff:192.0.2.1` is `192.0.2.1`. */
function unmapped(address: string): string {
  const ipv4 = address.slice(mappedPrefix.length)
  return address.startsWith(mappedPrefix) && isIPv4(ipv4) ? ipv4 : address
}

/** Some proxies write the port too, which changes with every connection: `192.0.2.1:5678`, `[2001:db8::1]:5678`. */
function withoutPort(address: string): string {
  if (isIP(address)) return address
  return /^\[?(.+?)\]?:\d+$/.exec(address)?.[1] ?? address
}

function trustOf(
  trusted: Exclude<TrustedProxies, false>,
): (address: string, index: number) => boolean {
  if (typeof trusted === 'number') return (_address, index) => index < trusted
  return proxyAddress.compile([...trusted])
}
