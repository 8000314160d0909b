import type { TokenRefresh } from '../../openapi/compiled/client/client-table.js'
import type { UntypedResult } from '../call/read-result.js'
import { ClientError } from '../client-error.js'
import type { SharedToken, Tabs } from './tabs.js'

/** The access token, in memory alone, and whoever wants to know when there is none any more. */
export interface Session {
  /** null: signed out; undefined: not known yet, the refresh cookie will tell. */
  readonly token: SharedToken | undefined
  /** Here and in the other tabs. */
  change(token: SharedToken): void
  /** @returns stops the calls */
  onSignedOut(listener: () => void): () => void
}

export function createSession(tabs: Tabs): Session {
  let token: SharedToken | undefined
  const listeners = new Set<() => void>()

  function set(next: SharedToken): void {
    const before = token
    token = next
    if (typeof before !== 'string' || isSameUser(before, next)) return
    // Each on its own: one that throws stops neither the others nor the call that brought the news.
    for (const listener of listeners) queueMicrotask(listener)
  }
  tabs.listen(set)

  return {
    get token() {
      return token
    },
    change(next) {
      set(next)
      tabs.send(next)
    },
    onSignedOut(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Whether two tokens speak for one user. In another tab somebody else may have logged in meanwhile. */
export function isSameUser(before: string, after: SharedToken): boolean {
  return after !== null && subjectOf(before) === subjectOf(after)
}

/** The claim `sub` (RFC 7519, 4.1.2), unverified: it is compared, never trusted. */
function subjectOf(token: string): unknown {
  const payload = token.split('.')[1] ?? ''
  try {
    return JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))).sub
  } catch {
    return undefined
  }
}

/** The token that the success of a login or of a renewal brings. @throws ClientError UNEXPECTED_RESPONSE where it brings none */
export function tokenIn({ data, response }: UntypedResult, { token }: TokenRefresh): string {
  const value = (data as Record<string, unknown> | undefined)?.[token]
  if (typeof value !== 'string') throw new ClientError('UNEXPECTED_RESPONSE', response)
  return value
}
