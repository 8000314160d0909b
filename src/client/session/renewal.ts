import type { TokenRefresh } from '../../openapi/compiled/client/client-table.js'
import type { UntypedCall } from '../call/call.js'
import type { UntypedResult } from '../call/read-result.js'
import { ClientError } from '../client-error.js'
import type { Renew } from './authorized-fetch.js'
import type { PendingLogout } from './pending-logout.js'
import { type Session, tokenIn } from './session.js'
import type { Tabs } from './tabs.js'

export interface Renewal {
  /** One refresh request. Call it within `tabs.exclusive`. */
  refresh(): Promise<UntypedResult>
  /** Renews the token once, however many calls ask for it, here and in other tabs. @throws ClientError REFRESH_FAILED */
  readonly renew: Renew
}

export interface RenewalDependencies {
  readonly session: Session
  readonly tabs: Tabs
  readonly pending: PendingLogout
  readonly policy: TokenRefresh
  /** Calls the service with the refresh token. */
  readonly call: UntypedCall
  /** What the operation that renews takes, besides cookies. */
  readonly input: () => object | Promise<object>
}

/** A refresh that takes longer (ms) would keep all other tabs waiting. */
const refreshTimeout = 30_000

export function createRenewal(dependencies: RenewalDependencies): Renewal {
  const { session, tabs, pending, policy, call, input } = dependencies
  let renewing: Promise<void> | undefined

  async function refresh(): Promise<UntypedResult> {
    const given = await input()
    const signal = AbortSignal.timeout(refreshTimeout)
    const result = await call(policy.operation, { ...given, signal })
    if (result.ok) session.change(tokenIn(result, policy))
    else if (result.status === 401) session.change(null)
    return result
  }

  async function renewNow(refused: Session['token']): Promise<void> {
    if (session.token !== refused) return
    if (pending.isSet() && policy.logout !== undefined) {
      // The user has logged out while the service could not be reached.
      const result = await call(policy.logout)
      if (result.ok) pending.clear()
      return session.change(null)
    }
    const result = await refresh()
    if (!result.ok && result.status !== 401) {
      throw new ClientError('REFRESH_FAILED', result.response, { cause: result })
    }
  }

  return {
    refresh,
    renew(refused) {
      renewing ??= tabs
        .exclusive(() => renewNow(refused))
        .finally(() => {
          renewing = undefined
        })
      return renewing
    },
  }
}

/** A renewal that failed is a result of the contract: that of the operation that renews. */
export async function failureAsResult(result: Promise<UntypedResult>): Promise<UntypedResult> {
  try {
    return await result
  } catch (error) {
    const isFailure = error instanceof ClientError && error.code === 'REFRESH_FAILED'
    if (isFailure) return error.cause as UntypedResult
    throw error
  }
}
