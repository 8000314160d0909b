import type { Header, WireResponse } from './exchange.js'

/**
 * Parses the bytes of an HTTP/1.1 response that was read from a socket until the server closed it (RFC 9112, 2.2).
 * @returns undefined for bytes that are not an HTTP response
 */
export function parseResponse(bytes: Buffer): WireResponse | undefined {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const [statusLine = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n')
  const status = /^HTTP\/(\d\.\d) (\d{3})(?: (.*))?$/.exec(statusLine)
  if (status === null) return undefined
  return {
    httpVersion: status[1] ?? '',
    status: Number(status[2]),
    reason: status[3] ?? '',
    headers: lines.map((line): Header => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon), line.slice(colon + 1).trim()]
    }),
    body: bytes.subarray(end + 4),
  }
}
