import type { Caller } from '../../binding/caller.js'
import { contractFacts } from '../auth-contract.js'
import type { ClientDescription } from '../data/accounts/sessions.js'

/** What a user recognizes a session by. Header values are Latin-1, so that one character is one code point. */
export function describeClient({
  userAgent,
  address,
}: Pick<Caller, 'userAgent' | 'address'>): ClientDescription {
  const text = (userAgent ?? '').replaceAll(/\p{Cc}/gu, ' ').trim()
  return {
    userAgent: text.slice(0, contractFacts.maxUserAgentLength) || null,
    address: address || null,
  }
}
