import { createRequire } from 'node:module'
import { isIPv4 } from 'node:net'
import type * as ExpressRateLimit from 'express-rate-limit'

/** The prefix that providers give to one IPv6 customer. */
const customerBits = 56
/** The prefix that registries give to one IPv6 site. */
const siteBits = 48

/** What stands for one customer: an IPv4 address, or the /56 of an IPv6 address. `::ffff:a.b.c.d` is `a.b.c.d`. */
export function customerOf(address: string): string {
  return prefixOf(address, customerBits)
}

/** The network of an address: the /24 of an IPv4 address, the /48 of an IPv6 address; '' for an unknown address. */
export function networkOf(address: string): string {
  const key = prefixOf(address, siteBits)
  return isIPv4(key) ? `${key.slice(0, key.lastIndexOf('.'))}.0/24` : key
}

/** The library that knows IPv6 is loaded for the first such address. */
function prefixOf(address: string, bits: number): string {
  if (isIPv4(address)) return address
  const { ipKeyGenerator } = createRequire(import.meta.url)(
    'express-rate-limit',
  ) as typeof ExpressRateLimit
  return ipKeyGenerator(address, bits)
}
