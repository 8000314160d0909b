import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether a browser sent the request from another site (OWASP ASVS 5.0, 3.5.1). Browsers tell by `Sec-Fetch-Site`
 * or `Origin`; a request with neither is no browser's, or an old one's, and SameSite=Strict keeps the cookie out of
 * those.
 * @param allowedOrigins origins that may call although they are another site
 */
export function isCrossSite(
  headers: IncomingHttpHeaders,
  allowedOrigins: ReadonlySet<string>,
): boolean {
  const { origin, host } = headers
  if (origin !== undefined) return !(allowedOrigins.has(origin) || isSameHost(origin, host))
  return headers['sec-fetch-site'] === 'cross-site'
}

function isSameHost(origin: string, host: string | undefined): boolean {
  return URL.canParse(origin) && new URL(origin).host === host
}
