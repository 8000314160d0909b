import { discard } from '../call/discard.js'
import { orAborted } from '../call/or-aborted.js'
import { isSameUser, type Session } from './session.js'

/** Gets a token to replace `refused`; the session has it, or null, when it resolves. */
export type Renew = (refused: Session['token']) => Promise<void>

/**
 * `fetch` with the access token of the session (RFC 6750, 2.1). When the response says that it has expired, the token is renewed and the
 * request sent once more. An origin that refuses the renewed token too gets no further renewal for that token: it would use up the refresh limit.
 */
export function authorizedFetch(
  session: Session,
  renew: Renew,
  send: typeof fetch,
  isExpired: (response: Response) => boolean | Promise<boolean> = ({ status }) => status === 401,
): typeof fetch {
  /** Origin -> a renewed token that it refused. */
  const refusedTokens = new Map<string, string>()

  return async (input, init) => {
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined)
    if (session.token === undefined) await orAborted(renew(undefined), signal)

    const { token } = session
    const response = await send(copyOf(input), withToken(input, init, token))
    if (!token || init?.body instanceof ReadableStream || !(await isExpired(response))) {
      return response
    }
    const { origin } = new URL(response.url || String(input), 'http://localhost')
    if (refusedTokens.get(origin) === token) return response

    if (session.token === token) await orAborted(renew(token), signal)
    const renewed = session.token
    if (!renewed || renewed === token || !isSameUser(token, renewed)) return response
    discard(response)
    const second = await send(copyOf(input), withToken(input, init, renewed))
    if (await isExpired(second)) refusedTokens.set(origin, renewed)
    return second
  }
}

/** A request's body can be read once: each sending gets its own copy. */
function copyOf<Input>(input: Input): Input | Request {
  return input instanceof Request ? input.clone() : input
}

function withToken(
  input: Parameters<typeof fetch>[0],
  init: RequestInit | undefined,
  token: Session['token'],
): RequestInit {
  const headers = new Headers(
    init?.headers ?? (input instanceof Request ? input.headers : undefined),
  )
  if (token) headers.set('Authorization', `Bearer ${token}`)
  return { ...init, headers }
}

/** Whether an error of the service has one of the codes that mean: the token has expired. Without codes each 401 says so. */
export function expiredBy(
  codes: readonly string[] | undefined,
): (response: Response) => Promise<boolean> {
  return async (response) => {
    if (codes === undefined || response.status < 400) return response.status === 401
    try {
      const { code } = (await response.clone().json()) as { code: string }
      return codes.includes(code)
    } catch {
      return false
    }
  }
}
