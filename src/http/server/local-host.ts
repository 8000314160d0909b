import { BlockList, isIP } from 'node:net'

/** Loopback and private networks (RFC 1122, 1918, 4193). */
const localNetworks = new BlockList()
localNetworks.addSubnet('127.0.0.0', 8)
localNetworks.addSubnet('10.0.0.0', 8)
localNetworks.addSubnet('172.16.0.0', 12)
localNetworks.addSubnet('192.168.0.0', 16)
localNetworks.addAddress('::1', 'ipv6')
localNetworks.addSubnet('fc00::', 7, 'ipv6')

/**
 * Whether a host is this machine or belongs to its network, by its name alone.
 * @param hostname as `URL` has it: `localhost`, `laptop.local`, `192.168.1.20`, `[::1]`
 */
export function isLocalHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '')
  const family = isIP(host)
  if (family === 0) return /(^|\.)(localhost|local)$/.test(host)
  return localNetworks.check(host, family === 6 ? 'ipv6' : 'ipv4')
}
