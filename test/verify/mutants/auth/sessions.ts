import { decodeToken } from '../../../../src/verify/tokens/token.js'
import {
  bearerOf,
  changing,
  errorReply,
  isCall,
  refreshTokenIn,
  success,
  withCookie,
  withHeader,
  withRefreshToken,
} from '../../support/breaks.js'
import type { Mutant } from '../../support/mutant.js'

const challenge = [['WWW-Authenticate', 'Bearer']] as const

/** Rotation, reuse, grace and logout. */
export const sessionMutants: readonly Mutant[] = [
  {
    name: 'a reused refresh token is not detected',
    rules: ['reuse-detected'],
    phase: 'scenarios',
    operations: ['getCurrentUser'],
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
    phase: 'scenarios',
    operations: ['getCurrentUser'],
    break: () => {
      const replaced = new Map<string, number>()
      return async (request, next) => {
        const presented = refreshTokenIn(request)
        if (!isCall(request, 'refresh') || !presented) return next(request)
        const uses = (replaced.get(presented) ?? 0) + 1
        replaced.set(presented, uses)
        if (uses === 1) return next(request)
        return next(withRefreshToken(request, 'no-token'))
      }
    },
  },
  {
    name: 'refresh does not rotate',
    rules: ['rotation'],
    phase: 'scenarios',
    operations: ['refreshToken'],
    break: () =>
      changing(
        (request, reply) =>
          success('refresh')(request, reply) &&
          decodeToken(refreshTokenIn(request) ?? '') !== undefined,
        (reply, request) =>
          withCookie(reply, /refresh_token=[^;]*/, `refresh_token=${refreshTokenIn(request)}`),
      ),
  },
  {
    name: 'there is no grace',
    rules: ['grace'],
    phase: 'scenarios',
    operations: ['refreshToken'],
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
    phase: 'scenarios',
    operations: ['refreshToken'],
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
    phase: 'scenarios',
    operations: ['refreshToken'],
    break: () => async (request, next) =>
      next(isCall(request, 'logout') ? withHeader(request, 'Cookie', undefined) : request),
  },
  {
    name: 'a logout that ends every session of the user',
    rules: ['login', 'logout-ends-session'],
    phase: 'scenarios',
    operations: ['getCurrentUser', 'refreshToken'],
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
    phase: 'scenarios',
    operations: ['logoutUser'],
    break: () => async (request, next) =>
      isCall(request, 'logout') && refreshTokenIn(request) === undefined
        ? errorReply(401, 'MISSING_REFRESH_TOKEN', { headers: challenge })
        : next(request),
  },
]
