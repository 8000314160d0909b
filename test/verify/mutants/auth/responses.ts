import {
  bearerOf,
  changing,
  changingJson,
  errorReply,
  fieldsOf,
  isCall,
  jsonOf,
  refusal,
  success,
  withHeader,
} from '../../support/breaks.js'
import type { Mutant } from '../../support/mutant.js'

const isUser = success('me')

/** Statuses and bodies. */
export const answerMutants: readonly Mutant[] = [
  {
    name: 'a status that is not declared',
    rules: ['status-declared', 'registration'],
    phase: 'scenarios',
    operations: ['getCurrentUser'],
    break: () => changing(isUser, (reply) => ({ ...reply, status: 203 })),
  },
  {
    name: 'a wrong password is 402',
    rules: ['status-declared', 'enumeration'],
    phase: 'scenarios',
    operations: ['loginUser'],
    break: () =>
      changing(refusal('login', 'INVALID_CREDENTIALS'), (reply) => ({ ...reply, status: 402 })),
  },
  {
    name: 'a leaked password hash',
    rules: ['body-schema', 'undeclared-member'],
    phase: 'examples',
    operations: ['getCurrentUser'],
    break: () => changingJson(isUser, (user) => ({ ...user, password_hash: '$2b$12$abc' })),
  },
  {
    name: 'a user without an id',
    rules: ['body-schema', 'registration'],
    phase: 'scenarios',
    operations: ['getCurrentUser'],
    break: () => changingJson(isUser, ({ id: _, ...user }) => user),
  },
  {
    name: 'a time that is none',
    rules: ['body-schema', 'registration'],
    phase: 'scenarios',
    operations: ['getCurrentUser'],
    break: () => changingJson(isUser, (user) => ({ ...user, created_at: 'yesterday' })),
  },
  {
    name: 'a name left out where it is null',
    rules: ['body-schema', 'registration'],
    phase: 'scenarios',
    operations: ['getCurrentUser'],
    break: () => changingJson(isUser, ({ name: _, ...user }) => user),
  },
  {
    name: 'a token type in another case',
    rules: ['body-schema'],
    phase: 'examples',
    operations: ['loginUser'],
    break: () => changingJson(success('login'), (token) => ({ ...token, token_type: 'Bearer' })),
  },
  {
    name: 'the refresh token in the body too',
    rules: ['body-schema', 'undeclared-member'],
    phase: 'examples',
    operations: ['refreshToken'],
    break: () =>
      changingJson(success('refresh'), (token) => ({ ...token, refresh_token: 'x.y.z' })),
  },
  {
    name: 'an error without a code',
    rules: ['body-schema', 'access-token'],
    phase: 'scenarios',
    operations: ['getCurrentUser'],
    break: () => changingJson(refusal('me', 'INVALID_TOKEN'), ({ code: _, ...error }) => error),
  },
  {
    name: 'a code that the status does not declare',
    rules: ['error-code-declared', 'enumeration'],
    phase: 'scenarios',
    operations: ['loginUser'],
    break: () =>
      changingJson(
        (request, reply) =>
          refusal('login', 'INVALID_CREDENTIALS')(request, reply) &&
          fieldsOf(request).get('username')?.startsWith('verify-') === true,
        (error) => ({ ...error, code: 'WRONG_PASSWORD' }),
      ),
  },
  {
    name: 'a 404 page in HTML',
    rules: ['media-type-declared'],
    phase: 'scenarios',
    operations: ['listSessions'],
    break: () =>
      changing(
        (_, { status }) => status === 404,
        (reply) => ({
          ...withHeader(reply, 'Content-Type', 'text/html'),
          body: Buffer.from('<h1>Not Found</h1>'),
        }),
      ),
  },
  {
    name: 'JSON that does not parse',
    rules: ['body-json'],
    phase: 'boundaries',
    operations: ['registerUser'],
    break: () =>
      changing(refusal('register', 'VALIDATION_ERROR'), (reply) => ({
        ...reply,
        body: Buffer.from(reply.body.toString().replace('}', ',}')),
      })),
  },
  {
    name: 'a stack trace in an error',
    rules: ['stack-trace'],
    phase: 'boundaries',
    operations: ['registerUser'],
    break: () =>
      changingJson(refusal('register', 'MALFORMED_REQUEST'), (error) => ({
        ...error,
        detail: 'SyntaxError: Unexpected token\n    at JSON.parse (/srv/app/index.js:12:34)',
      })),
  },
  {
    name: 'the password in an error',
    rules: ['secret-echoed'],
    phase: 'boundaries',
    operations: ['registerUser'],
    break: () =>
      changingJson(refusal('register', 'EMAIL_ALREADY_EXISTS'), (error, request) => ({
        ...error,
        detail: `There is a user with the password ${jsonOf(request).password}`,
      })),
  },
  {
    name: 'a 500 on NUL',
    rules: ['no-5xx'],
    phase: 'boundaries',
    operations: ['loginUser'],
    break: () => async (request, next) =>
      request.body?.includes('%00') ? errorReply(500, 'INTERNAL_ERROR') : next(request),
  },
  {
    name: 'a 502 on a long token',
    rules: ['no-5xx', 'status-declared'],
    phase: 'boundaries',
    operations: ['getCurrentUser'],
    break: () => async (request, next) =>
      (bearerOf(request)?.length ?? 0) > 5000 ? errorReply(502, 'BAD_GATEWAY') : next(request),
  },
  {
    name: 'a connection that is closed on an unpaired surrogate',
    rules: ['no-response'],
    phase: 'boundaries',
    operations: ['registerUser'],
    break: () => async (request, next) =>
      isCall(request, 'register') && request.body?.includes('\\ud800') ? undefined : next(request),
  },
]
