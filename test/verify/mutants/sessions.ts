import { decodeToken, signingKey } from '../../../src/verify/token.js'
import { testSecret } from '../../support/test-app.js'
import {
  bearerOf,
  changing,
  changingJson,
  errorReply,
  isCall,
  jsonOf,
  refreshTokenIn,
  refusal,
  success,
  userReply,
  withCookie,
  withHeader,
  withJson,
  withRefreshToken,
} from '../support/breaks.js'
import type { Mutant } from '../support/mutant.js'

const challenge = [['WWW-Authenticate', 'Bearer']] as const

/** Signs the payload of any token anew, so that the sound server takes it. */
function resigned(text: string, genuine: string, claims: Record<string, unknown> = {}): string {
  const token = decodeToken(text)
  const header = decodeToken(genuine)?.header ?? {}
  const key = signingKey(testSecret, genuine)
  if (token === undefined || key === undefined) return text
  return key.sign({ header, payload: { ...token.payload, ...claims } })
}

/** What goes on between requests. */
export const sessionMutants: readonly Mutant[] = [
  {
    name: 'a reused refresh token is not detected',
    rules: ['reuse-detected'],
    break: () => {
      const newest = new Map<unknown, string>()
      return async (request, next) => {
        const presented = refreshTokenIn(request)
        const session = presented && decodeToken(presented)?.payload.sid
        const known = newest.get(session)
        if (!isCall(request, 'refresh') || !presented || !session) return next(request)
        const reply = await next(
          known && known !== presented ? withRefreshToken(request, known) : request,
        )
        const successor = refreshTokenIn(reply)
        if (successor && reply.status === 200) newest.set(session, successor)
        return reply
      }
    },
  },
  {
    name: 'a reused refresh token is refused, and its successor lives on',
    rules: ['reuse-detected'],
    break: () => {
      const replaced = new Map<string, number>()
      return async (request, next) => {
        const presented = refreshTokenIn(request)
        if (!isCall(request, 'refresh') || !presented) return next(request)
        const uses = (replaced.get(presented) ?? 0) + 1
        replaced.set(presented, uses)
        if (uses === 1) return next(request)
        const cleared = await next(withRefreshToken(request, 'no-token'))
        return { ...cleared }
      }
    },
  },
  {
    name: 'refresh does not rotate',
    rules: ['rotation'],
    break: () =>
      changing(success('refresh'), (reply, request) =>
        withCookie(reply, /refresh_token=[^;]*/, `refresh_token=${refreshTokenIn(request)}`),
      ),
  },
  {
    name: 'there is no grace',
    rules: ['grace'],
    break: () => {
      const used = new Set<string>()
      return async (request, next) => {
        const token = refreshTokenIn(request)
        if (!isCall(request, 'refresh') || token === undefined) return next(request)
        if (used.has(token)) return next(withRefreshToken(request, 'no-token'))
        used.add(token)
        return next(request)
      }
    },
  },
  {
    name: 'within the grace a second branch begins',
    rules: ['grace'],
    break: () => {
      const successors = new Map<string, string>()
      return async (request, next) => {
        const token = refreshTokenIn(request)
        if (!isCall(request, 'refresh') || token === undefined) return next(request)
        const known = successors.get(token)
        const reply = await next(known ? withRefreshToken(request, known) : request)
        const successor = refreshTokenIn(reply)
        if (successor !== undefined && reply.status === 200) successors.set(token, successor)
        return reply
      }
    },
  },
  {
    name: 'a logout that revokes nothing',
    rules: ['logout-ends-session'],
    break: () => async (request, next) =>
      next(isCall(request, 'logout') ? withHeader(request, 'Cookie', undefined) : request),
  },
  {
    name: 'a logout that ends every session of the user',
    rules: ['login', 'logout-ends-session'],
    break: () => {
      const gone = new Set<unknown>()
      const userOf = (token: string | undefined) => token && decodeToken(token)?.payload.sub
      return async (request, next) => {
        const user = userOf(bearerOf(request))
        if (isCall(request, 'logout')) gone.add(userOf(refreshTokenIn(request)))
        return user !== undefined && gone.has(user)
          ? next(withHeader(request, 'Authorization', 'Bearer no-token'))
          : next(request)
      }
    },
  },
  {
    name: 'a logout without a session is 401',
    rules: ['logout-idempotent', 'status-declared'],
    break: () => async (request, next) =>
      isCall(request, 'logout') && refreshTokenIn(request) === undefined
        ? errorReply(401, 'MISSING_REFRESH_TOKEN', { headers: challenge })
        : next(request),
  },
  {
    name: 'an unknown address is told from a wrong password',
    rules: ['enumeration'],
    break: () => {
      const registered = new Set<string>()
      return async (request, next) => {
        const reply = await next(request)
        if (success('register')(request, reply)) registered.add(String(jsonOf(request).email))
        const username = new URLSearchParams(request.body?.toString()).get('username') ?? ''
        return refusal('login', 'INVALID_CREDENTIALS')(request, reply) && !registered.has(username)
          ? withJson(reply, { ...jsonOf(reply), detail: 'There is no such user' })
          : reply
      }
    },
  },
  {
    name: 'an address can be taken twice',
    rules: ['unique-email'],
    break: () =>
      changing(refusal('register', 'EMAIL_ALREADY_EXISTS'), (_, request) =>
        userReply(String(jsonOf(request).email)),
      ),
  },
  {
    name: 'the id is taken from the body',
    rules: ['registration'],
    break: () =>
      changingJson(success('register'), (user, request) => ({
        ...user,
        id: jsonOf(request).id ?? user.id,
      })),
  },
  {
    name: 'credentials are taken from the query',
    rules: ['login'],
    break: () => async (request, next) => {
      const query = request.target.split('?')[1]
      const isEmpty = request.body?.length === 0
      return next(
        isCall(request, 'login') && isEmpty && query
          ? { ...request, body: Buffer.from(query) }
          : request,
      )
    },
  },
  {
    name: 'a password is cut at 72 bytes',
    rules: ['login'],
    break: () => async (request, next) => {
      const fields = new URLSearchParams(request.body?.toString())
      const password = fields.get('password') ?? ''
      if (!isCall(request, 'login') || !fields.has('password')) return next(request)
      fields.set('password', password.slice(0, 72))
      return next({ ...request, body: Buffer.from(fields.toString()) })
    },
  },
  {
    name: 'a request from another site is taken',
    rules: ['cross-site'],
    break: () => async (request, next) =>
      next(withHeader(withHeader(request, 'Origin', undefined), 'Sec-Fetch-Site', undefined)),
  },
  {
    name: 'a token is taken from the query',
    rules: ['access-token'],
    break: () => async (request, next) => {
      const token = new URLSearchParams(request.target.split('?')[1]).get('access_token')
      return next(token ? withHeader(request, 'Authorization', `Bearer ${token}`) : request)
    },
  },
  {
    name: 'a refresh token is merely invalid as an access token',
    rules: ['token-type'],
    break: () =>
      changingJson(refusal('me', 'INVALID_TOKEN_TYPE'), (error) => ({
        ...error,
        code: 'INVALID_TOKEN',
      })),
  },
  {
    name: 'expired tokens are taken',
    rules: ['token-expiry'],
    break: () => async (request, next) => {
      const reply = await next(request)
      const token = bearerOf(request)
      if (!refusal('me', 'TOKEN_EXPIRED')(request, reply) || token === undefined) return reply
      const later = { exp: Number(decodeToken(token)?.payload.exp) + 86_400 }
      return next(withHeader(request, 'Authorization', `Bearer ${resigned(token, token, later)}`))
    },
  },
  {
    name: 'signatures are not checked',
    rules: ['token-forgery'],
    break: () => {
      let genuine: string | undefined
      return async (request, next) => {
        const token = bearerOf(request)
        const isForged =
          genuine !== undefined && token !== undefined && decodeToken(token) !== undefined
        const reply = await next(
          isForged
            ? withHeader(request, 'Authorization', `Bearer ${resigned(token, genuine ?? '')}`)
            : request,
        )
        if (success('login')(request, reply)) genuine = String(jsonOf(reply).access_token)
        return reply
      }
    },
  },
  {
    name: 'access tokens live for an hour',
    rules: ['token-lifetime'],
    break: () =>
      changingJson(success('login'), (json) => {
        const text = String(json.access_token)
        const iat = Number(decodeToken(text)?.payload.iat)
        return { ...json, access_token: resigned(text, text, { exp: iat + 3600 }) }
      }),
  },
  {
    name: 'an access token without the claim type',
    rules: ['token-payload'],
    break: () =>
      changingJson(success('refresh'), (json) => {
        const text = String(json.access_token)
        return { ...json, access_token: resigned(text, text, { type: undefined }) }
      }),
  },
]
