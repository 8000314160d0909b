import { isJson, isText, parseMediaType } from '../../../openapi/operation/media-type.js'
import { headerValue } from '../../http/exchange.js'
import { type Check, noViolations } from '../check.js'

/** `content-coding`: the bytes have the codings that Content-Encoding names (RFC 9110, 8.4). */
export const checkContentCoding: Check = ({ content, exchange }) => {
  if (content !== undefined) return noViolations
  const coding = headerValue(exchange.response.headers, 'content-encoding')
  return [{ rule: 'content-coding', expected: `a body in ${coding}`, seen: 'other bytes' }]
}

/**
 * `charset`: JSON is UTF-8 without a byte order mark (RFC 8259, 8.1), and other text has the charset that its Content-Type
 * names.
 */
export const checkCharset: Check = ({ contentType, content }) => {
  if (contentType === undefined || content === undefined || content.length === 0)
    return noViolations
  const { charset } = parseMediaType(contentType).parameters
  const violation = (expected: string, seen: string) => [{ rule: 'charset', expected, seen }]
  if (isJson(contentType)) {
    if (content.subarray(0, 3).equals(byteOrderMark)) {
      return violation('JSON without a byte order mark', 'EF BB BF')
    }
    const isUtf8 = charset === undefined || /^(utf-?8|us-ascii)$/i.test(charset)
    return isUtf8 ? noViolations : violation('JSON in UTF-8', `charset=${charset}`)
  }
  if (charset === undefined || !isText(contentType)) return noViolations
  return isIn(charset, content)
    ? noViolations
    : violation(`text in ${charset}`, 'other bytes, or an unknown charset')
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])

function isIn(charset: string, bytes: Buffer): boolean {
  try {
    new TextDecoder(charset, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** `content-length`: a 204 has none (RFC 9110, 8.6), and no body has another length than it states. */
export const checkContentLength: Check = ({ exchange }) => {
  const { request, response } = exchange
  const stated = headerValue(response.headers, 'content-length')
  if (stated === undefined || request.method === 'HEAD' || response.status === 304) {
    return noViolations
  }
  if (response.status === 204) {
    return [{ rule: 'content-length', expected: 'no Content-Length in a 204', seen: stated }]
  }
  const { length } = response.body
  if (stated === String(length)) return noViolations
  const expected = `Content-Length: ${length}, the length of the body`
  return [{ rule: 'content-length', expected, seen: stated }]
}
