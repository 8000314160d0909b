import type { IncomingHttpHeaders } from 'node:http'
import type { OperationEntry, SecuritySchemes } from '../../openapi/compiled/tables.js'

export interface SiteOptions {
  /** Origins that may call although they are another site, in the form of RFC 6454, section 6.2. */
  readonly allowedOrigins: ReadonlySet<string>
  /** Whether cookies have `Secure`. Then no page that came over plain HTTP belongs to this site, except on loopback. */
  readonly secureCookies: boolean
}

/**
 * Whether a browser sent the request from another site (OWASP ASVS 5.0, 3.5.1). Browsers say so in `Origin` or
 * `Sec-Fetch-Site`. A request with neither is not from a browser, or from an old one, and SameSite=Strict keeps the
 * cookie out of it.
 */
export function isCrossSite(headers: IncomingHttpHeaders, options: SiteOptions): boolean {
  const { origin, host } = headers
  if (origin !== undefined) {
    return !(options.allowedOrigins.has(origin) || isOwnOrigin(origin, host, options))
  }
  return String(headers['sec-fetch-site']).trim().toLowerCase() === 'cross-site'
}

/**
 * Whether the origin is that of this server. Behind a proxy the server does not know its own scheme: `https` is
 * accepted, and `http` only where the page could have the cookies. Anybody on the network can forge a page over plain HTTP.
 */
function isOwnOrigin(
  origin: string,
  host: string | undefined,
  { secureCookies }: SiteOptions,
): boolean {
  if (!URL.canParse(origin)) return false
  const url = new URL(origin)
  if (url.host !== host?.toLowerCase()) return false
  if (url.protocol === 'https:') return true
  return url.protocol === 'http:' && (!secureCookies || isLoopback(url.hostname))
}

/** Browsers treat these as secure without TLS (W3C Secure Contexts, 3.1). */
function isLoopback(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
}

/** Whether an operation takes a credential that browsers send by themselves. */
export function takesCookies(
  security: OperationEntry['security'],
  schemes: SecuritySchemes,
): boolean {
  return security.flat().some((name) => {
    const scheme = schemes[name]
    return scheme?.type === 'apiKey' && scheme.in === 'cookie'
  })
}
