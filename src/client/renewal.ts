import { AuthClientError } from './auth-client-error.js'
import type { Renew } from './authorized-fetch.js'
import type { Call } from './call/call.js'
import type { Result } from './call/result.js'
import type { PendingLogout } from './session/pending-logout.js'
import type { Session } from './session/session.js'
import type { Tabs } from './session/tabs.js'

/** Why a token could not be renewed although the session may live: the service is busy, or the limit is reached. */
export type RenewalFailure = Exclude<Result<'refreshToken'>, { ok: true } | { status: 401 }>

/** Carries the failure to the call that needed the token. */
export class RenewalFailed extends Error {
  constructor(readonly failure: RenewalFailure) {
    super(`The access token could not be renewed: ${failure.status} ${failure.error.code}`)
  }
}

export interface Renewal {
  /** One refresh request. Call it within `tabs.exclusive`. */
  refresh(): Promise<Result<'refreshToken'>>
  /** Renews the token once, however many calls ask for it, here and in other tabs. @throws RenewalFailed */
  readonly renew: Renew
}

export interface RenewalDependencies {
  readonly session: Session
  readonly tabs: Tabs
  readonly pending: PendingLogout
  /** Calls the service with the refresh cookie. */
  readonly call: Call
}

/** A refresh that takes longer (ms) would keep all other tabs waiting. */
const refreshTimeout = 30_000

export function createRenewal({ session, tabs, pending, call }: RenewalDependencies): Renewal {
  let renewing: Promise<void> | undefined

  async function refresh(): Promise<Result<'refreshToken'>> {
    const result = await call('refreshToken', { signal: AbortSignal.timeout(refreshTimeout) })
    if (result.ok) session.change(result.data.access_token)
    else if (result.status === 401) session.change(null)
    return result
  }

  async function renewNow(refused: Session['token']): Promise<void> {
    if (session.token !== refused) return
    if (pending.isSet()) {
      // The user has logged out while the service could not be reached.
      const result = await call('logoutUser')
      if (result.ok) pending.clear()
      return session.change(null)
    }
    const result = await refresh()
    if (!result.ok && result.status !== 401) throw new RenewalFailed(result)
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

/** A renewal that failed is an error for other APIs: it is no response of theirs. */
export async function failureAsError(renewal: Promise<void>): Promise<void> {
  try {
    await renewal
  } catch (error) {
    if (!(error instanceof RenewalFailed)) throw error
    throw new AuthClientError('REFRESH_FAILED', error.failure.response, { cause: error })
  }
}

/** A renewal that failed is a result of the contract: that of `refreshToken`. */
export async function failureAsResult<R>(result: Promise<R>): Promise<R | RenewalFailure> {
  try {
    return await result
  } catch (error) {
    if (error instanceof RenewalFailed) return error.failure
    throw error
  }
}
