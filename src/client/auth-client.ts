import createClient from 'openapi-fetch'
import type { operations, paths } from '../../generated/types.js'
import { AuthClientError } from './auth-client-error.js'
import { authorizedFetch } from './authorized-fetch.js'
import { withCookies } from './cookie-jar.js'
import { orAborted } from './or-aborted.js'
import { type Result, toResult } from './result.js'
import { createSession, type Session } from './session.js'
import { tabsFor } from './tabs.js'

export type { Result } from './result.js'
export { AuthClientError }

export interface AuthClientOptions {
  /** Where the service is, e.g. `https://auth.example.com`; in a browser '' is the page's own origin. */
  readonly baseUrl: string
  /** Sends the requests, instead of the runtime's own `fetch`. */
  readonly fetch?: typeof fetch
}

export interface CallOptions {
  readonly signal?: AbortSignal
}

type Content<Op extends keyof operations> = operations[Op] extends {
  requestBody: { content: infer ByMediaType }
}
  ? ByMediaType[keyof ByMediaType]
  : never

/** The service, as a front end sees it. One client serves a whole page. */
export interface AuthClient {
  /** Creates an account; it doesn't log in. */
  register(account: Content<'registerUser'>, options?: CallOptions): Promise<Result<'registerUser'>>
  /** `username` is the e-mail address (RFC 6749, 4.3.2). From then on all tabs are logged in. */
  login(credentials: Content<'loginUser'>, options?: CallOptions): Promise<Result<'loginUser'>>
  /** The user who is logged in. A 401 means that nobody is: an expired access token has been renewed by then. */
  me(options?: CallOptions): Promise<Result<'getCurrentUser'>>
  /** Renews the access token now. `me` and `fetch` do so by themselves. */
  refresh(options?: CallOptions): Promise<Result<'refreshToken'>>
  /** Ends the session, in all tabs. */
  logout(options?: CallOptions): Promise<Result<'logoutUser'>>
  /** `fetch` for other APIs with the same access token, renewed when they answer 401. Call only whom you trust with the token. */
  readonly fetch: typeof fetch
  /**
   * Calls `listener` when whoever was signed in is so no more: after a logout here or in another tab, when the session is
   * over, or when somebody else has logged in.
   * @returns stops the calls
   */
  onSignedOut(listener: () => void): () => void
}

/** A refresh that takes longer (ms) would keep all other tabs waiting: a lost connection is no reason to. */
const refreshTimeout = 30_000

/** A client of the service at `baseUrl`. The access token stays in memory, the refresh token in its cookie. */
export function createAuthClient({
  baseUrl,
  fetch: send = (...request) => globalThis.fetch(...request),
}: AuthClientOptions): AuthClient {
  const tabs = tabsFor(baseUrl)
  const session = createSession(tabs)
  const sendToService = withCookies(send)
  const api = createClient<paths>({ baseUrl, credentials: 'include', fetch: sendToService })
  let renewing: Promise<void> | undefined

  async function requestRefresh(): Promise<Result<'refreshToken'>> {
    const result = toResult<'refreshToken'>(
      await api.POST('/api/v1/auth/refresh', {
        signal: AbortSignal.timeout(refreshTimeout),
        // When the page is left meanwhile, the browser still takes the new cookie.
        keepalive: true,
        parseAs: 'text',
      }),
    )
    if (result.ok) session.change(result.data.access_token)
    else if (result.status === 401) session.change(null)
    return result
  }

  /** However many calls ask for it, here and in other tabs, the token is renewed once. */
  function renew(refused: Session['token']): Promise<void> {
    renewing ??= tabs
      .exclusive(async () => {
        if (session.token !== refused) return
        const result = await requestRefresh()
        if (result.ok || result.status === 401) return
        throw new AuthClientError('REFRESH_FAILED', result.response)
      })
      .finally(() => {
        renewing = undefined
      })
    return renewing
  }
  const fetchAuthorized = authorizedFetch(session, renew, sendToService)

  return {
    async register(body, options) {
      return toResult(
        await api.POST('/api/v1/auth/register', { ...options, body, parseAs: 'text' }),
      )
    },

    login(body, options) {
      const logIn = async () => {
        const result = toResult<'loginUser'>(
          await api.POST('/api/v1/auth/login', {
            ...options,
            body,
            headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
            parseAs: 'text',
          }),
        )
        if (result.ok) session.change(result.data.access_token)
        return result
      }
      return orAborted(tabs.exclusive(logIn), options?.signal)
    },

    async me(options) {
      return toResult(
        await api.GET('/api/v1/auth/me', {
          ...options,
          fetch: fetchAuthorized,
          parseAs: 'text',
        }),
      )
    },

    refresh(options) {
      return orAborted(tabs.exclusive(requestRefresh), options?.signal)
    },

    logout(options) {
      const logOut = async () => {
        const result = toResult<'logoutUser'>(
          await api.POST('/api/v1/auth/logout', { ...options, parseAs: 'text' }),
        )
        if (result.ok) session.change(null)
        return result
      }
      return orAborted(tabs.exclusive(logOut), options?.signal)
    },

    fetch: authorizedFetch(session, renew, send),
    onSignedOut: session.onSignedOut,
  }
}
