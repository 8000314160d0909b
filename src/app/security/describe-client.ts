import type { Caller } from '../../binding/caller.js'
import type { ClientDescription } from '../data/accounts/sessions.js'

/** As many characters as the contract's Session shows. */
const maxLength = 256

/** What a user recognizes a session by. Header values are Latin-1, so that one character is one code point. */
export function describeClient({
  userAgent,
  address,
}: Pick<Caller, 'userAgent' | 'address'>): ClientDescription {
  const text = (userAgent ?? '').replaceAll(/\p{Cc}/gu, ' ').trim()
  return { userAgent: text.slice(0, maxLength) || null, address: address || null }
}
