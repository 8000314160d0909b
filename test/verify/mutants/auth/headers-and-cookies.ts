import {
  bearerOf,
  changing,
  refusal,
  success,
  withCookie,
  withHeader,
} from '../../support/breaks.js'
import type { Mutant } from '../../support/mutant.js'

/** Headers and cookies. */
export const headerMutants: readonly Mutant[] = [
  {
    name: 'a token without Cache-Control',
    rules: ['no-store'],
    phase: 'examples',
    operations: ['loginUser'],
    break: () =>
      changing(success('login'), (reply) => withHeader(reply, 'Cache-Control', undefined)),
  },
  {
    name: 'a user that may be cached',
    rules: ['header-schema', 'no-store'],
    phase: 'scenarios',
    operations: ['getCurrentUser'],
    break: () =>
      changing(success('me'), (reply) => withHeader(reply, 'Cache-Control', 'private, max-age=60')),
  },
  {
    name: 'a 401 without WWW-Authenticate',
    rules: ['challenge'],
    phase: 'boundaries',
    operations: ['loginUser'],
    break: () =>
      changing(refusal('login', 'INVALID_CREDENTIALS'), (reply) =>
        withHeader(reply, 'WWW-Authenticate', undefined),
      ),
  },
  {
    name: 'a challenge that finds an error where no token came',
    rules: ['challenge'],
    phase: 'boundaries',
    operations: ['getCurrentUser'],
    break: () =>
      changing(refusal('me', 'MISSING_TOKEN'), (reply) =>
        withHeader(reply, 'WWW-Authenticate', 'Bearer error="invalid_token"'),
      ),
  },
  {
    name: 'a challenge that says nothing of a bad token',
    rules: ['challenge'],
    phase: 'boundaries',
    operations: ['getCurrentUser'],
    break: () =>
      changing(
        (request, reply) => bearerOf(request) !== undefined && reply.status === 401,
        (reply) => withHeader(reply, 'WWW-Authenticate', 'Bearer'),
      ),
  },
  {
    name: 'a challenge of another scheme',
    rules: ['header-schema'],
    phase: 'boundaries',
    operations: ['refreshToken'],
    break: () =>
      changing(refusal('refresh', 'INVALID_TOKEN'), (reply) =>
        withHeader(reply, 'WWW-Authenticate', 'Cookie realm="x"'),
      ),
  },
  {
    name: 'a 405 without Allow',
    rules: ['header-missing'],
    phase: 'boundaries',
    beside: true,
    break: () =>
      changing(
        (_, { status }) => status === 405,
        (reply) => withHeader(reply, 'Allow', undefined),
      ),
  },
  {
    name: 'an Allow of methods that the path does not have',
    rules: ['allow-methods'],
    phase: 'boundaries',
    beside: true,
    break: () =>
      changing(
        (_, { status }) => status === 405,
        (reply) => withHeader(reply, 'Allow', 'GET, POST, DELETE'),
      ),
  },
  {
    name: 'a request id with blanks',
    rules: ['header-schema'],
    phase: 'examples',
    operations: ['logoutUser'],
    break: () =>
      changing(success('logout'), (reply) => withHeader(reply, 'X-Request-Id', 'no 1 of 2')),
  },
  {
    name: 'a login without the cookie',
    rules: ['expected-cookie', 'header-missing'],
    phase: 'boundaries',
    operations: ['getCurrentUser'],
    break: () => changing(success('login'), (reply) => withHeader(reply, 'Set-Cookie', undefined)),
  },
  {
    name: 'a logout that does not clear the cookie',
    rules: ['header-missing', 'logout-ends-session', 'logout-idempotent'],
    phase: 'scenarios',
    operations: ['refreshToken', 'logoutUser'],
    break: () => changing(success('logout'), (reply) => withHeader(reply, 'Set-Cookie', undefined)),
  },
  {
    name: 'a refusal that does not clear the cookie',
    rules: ['refresh-token', 'reuse-detected', 'token-expiry'],
    phase: 'scenarios',
    operations: ['getCurrentUser', 'refreshToken'],
    break: () =>
      changing(
        (_, { status }) => status === 401,
        (reply) => withHeader(reply, 'Set-Cookie', undefined),
      ),
  },
  {
    name: 'a cookie where none belongs',
    rules: ['cookie-undeclared'],
    phase: 'examples',
    operations: ['registerUser'],
    break: () =>
      changing(success('register'), (reply) => withHeader(reply, 'Set-Cookie', 'visitor=1')),
  },
  ...(
    [
      ['a cookie without HttpOnly', /; HttpOnly/, ''],
      ['a cookie without Secure', /; Secure/, ''],
      ['a cookie with SameSite=Lax', /SameSite=Strict/, 'SameSite=Lax'],
      ['a cookie for every path', /Path=[^;]*/, 'Path=/'],
      ['a cookie for every host of the domain', /$/, '; Domain=example.com'],
    ] as const
  ).map(([name, from, to]) => ({
    name,
    rules: ['cookie-attributes'],
    phase: 'examples' as const,
    operations: ['loginUser'],
    break: () => changing(success('login'), (reply) => withCookie(reply, from, to)),
  })),
  {
    name: 'a cookie that is cleared on another path',
    rules: ['cookie-attributes'],
    phase: 'examples',
    operations: ['logoutUser'],
    break: () =>
      changing(success('logout'), (reply) => withCookie(reply, /Path=[^;]*/, 'Path=/api')),
  },
  {
    name: 'a cookie that outlives its token',
    rules: ['token-lifetime'],
    phase: 'examples',
    operations: ['loginUser'],
    break: () =>
      changing(success('login'), (reply) => withCookie(reply, /Max-Age=\d+/, 'Max-Age=2592000')),
  },
  {
    name: 'a cookie that ends with the browser',
    rules: ['header-schema'],
    phase: 'examples',
    operations: ['refreshToken'],
    break: () => changing(success('refresh'), (reply) => withCookie(reply, / Max-Age=\d+;/, '')),
  },
]
