import {
  type CallInput,
  type CallResult,
  type Client,
  type ClientOptions,
  createClient,
  type OperationId,
  type Result,
} from '../../generated/client.js'
import { ClientError } from '../client/client-error.js'
import type { CallOptions } from '../client/client-types.js'

export type { CallInput, CallOptions, Result }
export { ClientError as AuthClientError }

export type AuthClientOptions = ClientOptions

type BodyOf<Op extends OperationId> =
  CallInput<Op> extends { readonly body: infer Body } ? Body : never

/** A result of an operation that needs the access token: its own, or that of a renewal which failed. */
export type AuthorizedResult<Op extends OperationId> = CallResult<Op>

/** The client of this project's contract, with short names for the operations that every page needs. One client serves a whole page. */
export interface AuthClient extends Client {
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
}

/** A client of the service at `baseUrl`. The access token stays in memory, the refresh token in its cookie. */
export function createAuthClient(options: AuthClientOptions): AuthClient {
  const client = createClient(options)
  const { call } = client
  return {
    ...client,
    register: (body, input) => call('registerUser', { ...input, body }),
    login: (body, input) => call('loginUser', { ...input, body }),
    me: (input) => call('getCurrentUser', input),
    refresh: (input) => call('refreshToken', input),
    logout: (input) => call('logoutUser', input),
  }
}
