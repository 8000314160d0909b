import type { IncomingMessage } from 'node:http'

/** What `settleTarget` needs of node:http. */
export const targetOptions = {
  // A request without Host is left to us: node:http would refuse it without a body.
  requireHostHeader: false,
  // Of two Host fields it would drop the second; joined, they are no valid one. Nor are two of Authorization.
  joinDuplicateHeaders: true,
}

/** `uri-host [ ":" port ]` of RFC 3986. The host may be empty there (RFC 9112, 3.2), though not in a URL. */
const hostField = /^(?:\[[\da-f:.]+\]|(?:[\w.~!$&'()*+,;=-]|%[\da-f]{2})*)(?::\d*)?$/i
const absoluteForm = /^https?:\/\/([^/?#]*)(.*)$/is
const slash = 0x2f

/**
 * Brings the target of a request into the form of a path, whose host is the Host field: an absolute one (RFC 9112, 3.2.2) is taken
 * apart, so that it is no other path, and no way around a limit.
 * @returns false for a request that is malformed: without a Host field, with two, or with what is none (RFC 9112, 3.2)
 */
export function normalizeRequestTarget(request: IncomingMessage): boolean {
  const { host } = request.headers
  if (host === undefined ? request.httpVersion !== '1.0' : !hostField.test(host)) return false
  return request.url?.charCodeAt(0) === slash || takeApart(request)
}

function takeApart(request: IncomingMessage): boolean {
  const [, authority, path = ''] = absoluteForm.exec(request.url ?? '') ?? []
  // An asterisk, or another scheme: nothing is there.
  if (authority === undefined) return true
  if (/^(:|$)/.test(authority) || !hostField.test(authority)) return false
  request.headers.host = authority
  request.url = path.startsWith('/') ? path : `/${path}`
  return true
}
