import { domainToASCII } from 'node:url'

/** RFC 5321, sections 4.5.3.1.1 and .3, less the two brackets around the path. */
const MAX_LOCAL_LENGTH = 64
const MAX_LENGTH = 254

/** Dot-string of RFC 5321: no quotes, no comments, and ASCII alone (as in HTML's `type=email`). */
const LOCAL_PART = /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*$/

/** Two labels or more (RFC 1035), the last one no number. */
const DOMAIN = /^([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+(?!\d+$)[a-z\d]([a-z\d-]{0,61}[a-z\d])?$/

const isAscii = (text: string) => /^\p{ASCII}*$/u.test(text)

/**
 * The domain as DNS knows it (UTS 46). Refuses a label that looks foreign and becomes plain ASCII,
 * such as one with the Kelvin sign: whoever types it should not reach somebody else's account.
 */
function normalizeDomain(domain: string): string | undefined {
  if (!/^[-.a-zA-Z\d\P{ASCII}]+$/u.test(domain)) return undefined
  const ascii = domainToASCII(domain)
  const labels = ascii.split('.')
  const isHonest = domain
    .split('.')
    .every((label, index) => isAscii(label) || labels[index]?.startsWith('xn--'))
  return isHonest && DOMAIN.test(ascii) ? ascii : undefined
}

/**
 * The one form in which an address is stored and looked up: ASCII alone, in lower case; undefined when
 * it can't be one. Upper and lower case are one account, although RFC 5321 lets a mail server tell
 * them apart: none does.
 */
export function normalizeEmail(text: string): string | undefined {
  // A domain costs the square of its length to convert. Each character has two units at most.
  if (text.length > 2 * MAX_LENGTH) return undefined
  const at = text.lastIndexOf('@')
  const local = text.slice(0, Math.max(0, at))
  const domain = normalizeDomain(text.slice(at + 1))
  if (domain === undefined || local.length > MAX_LOCAL_LENGTH || !LOCAL_PART.test(local)) {
    return undefined
  }
  // The local part is ASCII here, so toLowerCase can't fold a foreign letter into it.
  const address = `${local.toLowerCase()}@${domain}`
  return address.length <= MAX_LENGTH ? address : undefined
}
