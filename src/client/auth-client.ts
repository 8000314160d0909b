import type { OperationId } from '../../generated/contract.js'
import { AuthClientError } from './auth-client-error.js'
import { authorizedFetch } from './authorized-fetch.js'
import { type CallArguments, type CallInput, type CallOptions, createCall } from './call/call.js'
import { orAborted } from './call/or-aborted.js'
import { createPages, type Pages } from './call/pages.js'
import type { Result } from './call/result.js'
import { createRenewal, failureAsError, failureAsResult, type RenewalFailure } from './renewal.js'
import { withCookies } from './session/cookie-jar.js'
import { pendingLogout } from './session/pending-logout.js'
import { createSession } from './session/session.js'
import { tabsFor } from './session/tabs.js'

export type { CallInput, CallOptions } from './call/call.js'
export type { Result } from './call/result.js'
export { AuthClientError }

export interface AuthClientOptions {
  /** Where the service is, e.g. `https://auth.example.com`; in a browser '' is the page's own origin. */
  readonly baseUrl: string
  /** Sends the requests, instead of the runtime's own `fetch`. */
  readonly fetch?: typeof fetch
}

type BodyOf<Op extends OperationId> =
  CallInput<Op> extends { readonly body: infer Body } ? Body : never

/** A result of an operation that needs the access token: its own, or that of a renewal which failed. */
export type AuthorizedResult<Op extends OperationId> = Result<Op> | RenewalFailure

/** The service, as a front end sees it. One client serves a whole page. */
export interface AuthClient {
  /** Creates an account; it doesn't log in. */
  register(account: BodyOf<'registerUser'>, options?: CallOptions): Promise<Result<'registerUser'>>
  /** `username` is the e-mail address (RFC 6749, 4.3.2). From then on all tabs are logged in. */
  login(credentials: BodyOf<'loginUser'>, options?: CallOptions): Promise<Result<'loginUser'>>
  /** The user who is logged in. A 401 means that nobody is: an expired access token has been renewed by then. */
  me(options?: CallOptions): Promise<AuthorizedResult<'getCurrentUser'>>
  /** Renews the access token now. The other calls do so by themselves. */
  refresh(options?: CallOptions): Promise<Result<'refreshToken'>>
  /**
   * Ends the session, in all tabs. Without a connection it throws, and the user is signed out here all the same; the service is told
   * before the next refresh.
   */
  logout(options?: CallOptions): Promise<Result<'logoutUser'>>
  /** Calls any operation of the contract with the access token, e.g. `call('createTask', { body: { title } })`. */
  call<Op extends OperationId>(
    operationId: Op,
    ...input: CallArguments<Op>
  ): Promise<AuthorizedResult<Op>>
  /** The pages of a list: `for await (const page of client.pages('listTasks')) ...`. */
  readonly pages: Pages
  /**
   * `fetch` for other APIs with the same access token, renewed when they respond with 401. Call only APIs that you trust with the token.
   * @throws AuthClientError REFRESH_FAILED when the token can't be renewed now
   */
  readonly fetch: typeof fetch
  /**
   * Calls `listener` when the user is no longer signed in: after a logout here or in another tab, when the session has
   * ended, or when another user has logged in.
   * @returns stops the calls
   */
  onSignedOut(listener: () => void): () => void
}

/** A client of the service at `baseUrl`. The access token stays in memory, the refresh token in its cookie. */
export function createAuthClient({
  baseUrl,
  fetch: send = (...request) => globalThis.fetch(...request),
}: AuthClientOptions): AuthClient {
  const tabs = tabsFor(baseUrl)
  const session = createSession(tabs)
  const pending = pendingLogout(baseUrl)
  const sendToService = withCookies(send)
  const plainCall = createCall(baseUrl, sendToService)
  // When the page is left during a refresh, the browser still takes the new cookie.
  const cookieCall = createCall(baseUrl, sendToService, { keepalive: true })
  const { renew, refresh } = createRenewal({ session, tabs, pending, call: cookieCall })
  const fetchAuthorized = authorizedFetch(session, renew, sendToService)
  const authorizedCall = createCall(baseUrl, fetchAuthorized)
  const exclusive = <T>(act: () => Promise<T>, options: CallOptions = {}) =>
    orAborted(tabs.exclusive(act), options.signal)

  const call: AuthClient['call'] = (...call) => failureAsResult(authorizedCall(...call))
  return {
    register: (body, options) => plainCall('registerUser', { ...options, body }),

    login: (body, options) =>
      exclusive(async () => {
        const result = await plainCall('loginUser', { ...options, body })
        if (result.ok) {
          pending.clear()
          session.change(result.data.access_token)
        }
        return result
      }, options),

    me: (options) => call('getCurrentUser', options),

    refresh: (options) => exclusive(refresh, options),

    logout: (options) =>
      exclusive(async () => {
        pending.set()
        try {
          const result = await plainCall('logoutUser', options)
          pending.clear()
          if (result.ok) session.change(null)
          return result
        } catch (error) {
          if (options?.signal?.aborted) pending.clear()
          else session.change(null)
          throw error
        }
      }, options),

    call,
    pages: createPages(call, fetchAuthorized),
    fetch: authorizedFetch(session, (refused) => failureAsError(renew(refused)), send),
    onSignedOut: session.onSignedOut,
  }
}
