import { decodeToken, signingKey } from '../../../../src/verify/tokens/token.js'
import { testSecret } from '../../../support/application/test-app.js'
import {
  bearerOf,
  changingJson,
  jsonOf,
  refusal,
  success,
  withHeader,
} from '../../support/breaks.js'
import type { Mutant } from '../../support/mutant.js'

/** Signs the payload of any token anew, so that the sound server takes it. */
export function resigned(
  text: string,
  genuine: string,
  claims: Record<string, unknown> = {},
): string {
  const token = decodeToken(text)
  const header = decodeToken(genuine)?.header ?? {}
  const key = signingKey(testSecret, genuine)
  if (token === undefined || key === undefined) return text
  return key.sign({ header, payload: { ...token.payload, ...claims } })
}

/** Access tokens. */
export const tokenMutants: readonly Mutant[] = [
  {
    name: 'a token is taken from the query',
    rules: ['access-token'],
    phase: 'scenarios',
    operations: ['getCurrentUser'],
    break: () => async (request, next) => {
      const token = new URLSearchParams(request.target.split('?')[1]).get('access_token')
      return next(token ? withHeader(request, 'Authorization', `Bearer ${token}`) : request)
    },
  },
  {
    name: 'a refresh token is merely invalid as an access token',
    rules: ['token-type'],
    phase: 'scenarios',
    operations: ['revokeSession'],
    break: () =>
      changingJson(refusal('me', 'INVALID_TOKEN_TYPE'), (error) => ({
        ...error,
        code: 'INVALID_TOKEN',
      })),
  },
  {
    name: 'expired tokens are taken',
    rules: ['token-expiry'],
    phase: 'scenarios',
    operations: ['revokeSession'],
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
    phase: 'scenarios',
    operations: ['getCurrentUser'],
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
    phase: 'scenarios',
    operations: ['loginUser'],
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
    phase: 'scenarios',
    operations: ['refreshToken'],
    break: () =>
      changingJson(success('refresh'), (json) => {
        const text = String(json.access_token)
        return { ...json, access_token: resigned(text, text, { type: undefined }) }
      }),
  },
]
