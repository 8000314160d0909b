import type { ClientTable, TokenRefresh } from '../openapi/compiled/client/client-table.js'
import type { WriteStyled } from './call/build-request.js'
import { createCall, type SendFor, type UntypedCall } from './call/call.js'
import { orAborted } from './call/or-aborted.js'
import { createPages } from './call/pages.js'
import type { UntypedResult } from './call/read-result.js'
import { type RetryOptions, withRetries } from './call/with-retries.js'
import { writeStyled } from './call/write-styled.js'
import { ClientError } from './client-error.js'
import type { Call, ClientContract, Pages, SchemeName } from './client-types.js'
import { authorizedFetch, expiredBy } from './session/authorized-fetch.js'
import { createCookieJar } from './session/cookie-jar.js'
import { type Credential, withCredentials } from './session/credentials.js'
import { pendingLogout } from './session/pending-logout.js'
import { createRenewal, failureAsResult } from './session/renewal.js'
import { type ServerOptions, sharedClientWarning } from './session/server-warning.js'
import { createSession, tokenIn } from './session/session.js'
import { tabsFor } from './session/tabs.js'

export type { CallInput, CallResult, OperationId, Result } from './client-types.js'
export { ClientError, withCredentials, writeStyled }

/** Sends a request, changed or not, and returns its response or another one. It sees each request that is sent, renewals and retries too. */
export type Middleware = (
  request: Request,
  next: (request: Request) => Promise<Response>,
) => Promise<Response>

export interface ClientOptions<C extends ClientContract = ClientContract> extends ServerOptions {
  /** Where the service is, e.g. `https://api.example.com`; in a browser '' is the page's own origin. */
  readonly baseUrl: string
  /** Sends the requests, instead of the runtime's own `fetch`. */
  readonly fetch?: typeof fetch
  /** The first one is the outermost. */
  readonly middleware?: readonly Middleware[]
  /** Of idempotent requests; false for none. */
  readonly retry?: RetryOptions | false
  /** By security scheme. The token of `x-token-refresh` is not among them: the client gets it itself. */
  readonly credentials?: { readonly [Scheme in SchemeName<C>]?: Credential }
  /** What the operation that renews the token takes, where that is more than cookies. */
  readonly refreshInput?: () => object | Promise<object>
}

/** The service, as a front end sees it. One client serves a whole page. */
export interface Client<C extends ClientContract> {
  /**
   * Calls an operation of the contract, e.g. `call('createNote', { body: { text } })`. A token that has expired is renewed first. A
   * logout without a connection throws, and the user is signed out here all the same; the service is told before the next refresh.
   */
  readonly call: Call<C>
  /** The pages of a list: `for await (const page of client.pages('listNotes')) ...`. */
  readonly pages: Pages<C>
  /**
   * `fetch` for other APIs with the same access token, renewed when they respond with 401. Call only APIs that you trust with the token.
   * @throws ClientError REFRESH_FAILED when the token can't be renewed now
   */
  readonly fetch: typeof fetch
  /** The `Set-Cookie` lines that the service has sent to a server; pass them on to the visitor. A browser keeps them itself. */
  readonly receivedCookies: readonly string[]
  /**
   * Calls `listener` when the user is no longer signed in: after a logout here or in another tab, when the session has
   * ended, or when another user has logged in.
   * @returns stops the calls
   */
  onSignedOut(listener: () => void): () => void
}

/** What only some contracts need. A client weighs less without. */
export interface ClientParts {
  /** For styles that are not the default ones. */
  readonly writeStyled?: WriteStyled
  /** For security schemes whose credentials the page has: API keys, passwords, tokens without `x-token-refresh`. */
  readonly withCredentials?: typeof withCredentials
}

/**
 * A client for a contract. Access tokens stay in memory.
 * @param table what `generate` has written of the contract
 */
export function createClient<C extends ClientContract>(
  table: ClientTable,
  options: ClientOptions<C>,
  { writeStyled: write, withCredentials: withKnown = (send) => send }: ClientParts = {},
): Client<C> {
  const { baseUrl, retry, middleware = [], credentials = {}, refreshInput = () => ({}) } = options
  const { fetch: send = (...request) => globalThis.fetch(...request) } = options
  const throughMiddleware = middleware.reduceRight<(request: Request) => Promise<Response>>(
    (next, each) => (request) => each(request, next),
    (request) => send(request),
  )
  const jar = createCookieJar(throughMiddleware, options.request?.headers.get('cookie'))
  const retrying = retry === false ? jar.fetch : withRetries(jar.fetch, retry ?? {})
  const sendToService: typeof fetch = (input, init) => retrying(new Request(input, init))

  const tabs = tabsFor(baseUrl)
  const session = createSession(tabs)
  const pending = pendingLogout(baseUrl)
  const policy: TokenRefresh = table.tokenRefresh ?? noSession
  const warn = sharedClientWarning(options)

  const sendPlainly: SendFor = (route) => withKnown(sendToService, table, route, credentials)
  const plainCall = createCall(baseUrl, table, sendPlainly, write)
  // When the page is left during a refresh, the browser still takes the new cookie.
  const cookieCall = createCall(baseUrl, table, sendPlainly, write, {
    keepalive: true,
  })
  const dependencies = { session, tabs, pending, policy, call: cookieCall, input: refreshInput }
  const { renew, refresh } = createRenewal(dependencies)
  const sendAuthorized = authorizedFetch(session, renew, sendToService, expiredBy(policy.expired))
  const sendFor: SendFor = (route) =>
    route.security?.some((schemes) => schemes.includes(policy.scheme))
      ? withKnown(sendAuthorized, table, route, credentials)
      : sendPlainly(route)
  const authorizedCall = createCall(baseUrl, table, sendFor, write)

  const login: UntypedCall = async (operationId, input) => {
    const result = await plainCall(operationId, input)
    if (result.ok) {
      warn()
      const token = tokenIn(result, policy)
      pending.clear()
      session.change(token)
    }
    return result
  }
  const logout: UntypedCall = async (operationId, input) => {
    pending.set()
    try {
      const result = await plainCall(operationId, input)
      pending.clear()
      if (result.ok) session.change(null)
      return result
    } catch (error) {
      if (input?.signal?.aborted) pending.clear()
      else session.change(null)
      throw error
    }
  }
  const exclusive = (act: () => Promise<UntypedResult>, signal?: AbortSignal) =>
    orAborted(tabs.exclusive(act), signal)

  const call: UntypedCall = (operationId, input) => {
    const isRenewal = operationId === policy.operation
    if (isRenewal) return exclusive(refresh, input?.signal)
    const act = policy.login.includes(operationId) ? login : operationId === policy.logout && logout
    if (act) return exclusive(() => act(operationId, input), input?.signal)
    return failureAsResult(authorizedCall(operationId, input))
  }
  return {
    call: call as unknown as Call<C>,
    pages: createPages(table, call, sendFor, failureAsResult) as unknown as Pages<C>,
    fetch: authorizedFetch(session, renew, send),
    receivedCookies: jar.received,
    onSignedOut: session.onSignedOut,
  }
}

/** Of a contract without `x-token-refresh`: no operation and no scheme has these names. */
const noSession: TokenRefresh = { scheme: '', operation: '', login: [], token: '' }
