import { decodeToken } from '../../../../src/verify/tokens/token.js'
import {
  bearerOf,
  changing,
  changingJson,
  fieldsOf,
  isCall,
  jsonOf,
  refreshTokenIn,
  success,
  withCookie,
  withHeader,
  withJson,
  withRefreshToken,
} from '../../support/breaks.js'
import type { Mutant } from '../../support/mutant.js'
import { resigned } from './tokens.js'

/** Who exists, and where tokens appear. */
export const secretMutants: readonly Mutant[] = [
  {
    name: 'a change of one member of a task changes another one',
    rules: ['read-back'],
    operations: ['getTask'],
    break: () => async (request, next) => {
      const isChange = request.method === 'PATCH' && request.target.includes('/tasks/')
      const changes = jsonOf(request)
      if (!isChange || changes.completed === undefined || 'title' in changes) return next(request)
      return next({
        ...request,
        body: Buffer.from(JSON.stringify({ ...changes, title: 'Untitled' })),
      })
    },
  },
  {
    name: 'the login of an unknown address sets another header',
    rules: ['account-existence'],
    operations: ['loginUser'],
    break: () => {
      const known = new Set<unknown>()
      return async (request, next) => {
        const reply = await next(request)
        if (success('register')(request, reply)) known.add(jsonOf(request).email)
        const isKnown = known.has(fieldsOf(request).get('username') ?? '')
        return isCall(request, 'login') && reply.status === 401 && isKnown
          ? withHeader(reply, 'X-Account', 'locked')
          : reply
      }
    },
  },
  {
    name: 'a reset for an unknown address says so',
    rules: ['account-existence', 'body-schema'],
    operations: ['requestPasswordReset'],
    break: () => {
      const known = new Set<unknown>()
      return async (request, next) => {
        const reply = await next(request)
        if (success('register')(request, reply)) known.add(jsonOf(request).email)
        return isCall(request, 'password/forgotten') &&
          reply.status < 300 &&
          !known.has(jsonOf(request).email)
          ? withJson(reply, { message: 'We do not know this address' })
          : reply
      }
    },
  },
  {
    name: 'the token comes back in a header',
    rules: ['token-leaked', 'undeclared-header'],
    operations: ['getCurrentUser'],
    break: () =>
      changing(
        (request, reply) => isCall(request, 'me') && reply.status === 200,
        (reply, request) => withHeader(reply, 'X-Token', bearerOf(request)),
      ),
  },
  {
    name: 'a user is registered tomorrow',
    rules: ['future-time'],
    operations: ['registerUser'],
    break: () =>
      changingJson(success('register'), (user) => ({
        ...user,
        created_at: new Date(Date.now() + 86_400_000 * 400).toISOString(),
      })),
  },
]

/** Sessions that get longer. */
export const renewalMutants: readonly Mutant[] = [
  {
    name: 'each renewal makes the session longer',
    rules: ['session-end'],
    operations: ['refreshToken'],
    break: () => {
      const genuine = new Map<string, string>()
      return async (request, next) => {
        const presented = refreshTokenIn(request)
        const own = presented === undefined ? undefined : genuine.get(presented)
        const reply = await next(own === undefined ? request : withRefreshToken(request, own))
        const successor = refreshTokenIn(reply)
        if (!success('refresh')(request, reply) || successor === undefined) return reply
        const { exp, iat } = decodeToken(successor)?.payload ?? {}
        const longer = resigned(successor, successor, {
          exp: Number(exp) + 30,
          iat: Number(iat) + 30,
        })
        genuine.set(longer, successor)
        return withCookie(reply, /refresh_token=[^;]*/, `refresh_token=${longer}`)
      }
    },
  },
  {
    name: 'access tokens live longer with each renewal',
    rules: ['session-end'],
    operations: ['refreshToken'],
    break: () =>
      changingJson(success('login'), (json) => {
        const text = String(json.access_token)
        const iat = Number(decodeToken(text)?.payload.iat)
        return { ...json, access_token: resigned(text, text, { exp: iat + 600 }) }
      }),
  },
  {
    name: 'access tokens are issued in the future',
    rules: ['future-time'],
    operations: ['loginUser'],
    break: () =>
      changingJson(success('login'), (json) => {
        const text = String(json.access_token)
        const { iat, exp } = decodeToken(text)?.payload ?? {}
        const later = 3600
        return {
          ...json,
          access_token: resigned(text, text, {
            iat: Number(iat) + later,
            exp: Number(exp) + later,
          }),
        }
      }),
  },
]
