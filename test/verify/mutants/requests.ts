import { headerValue, type WireRequest } from '../../../src/verify/exchange.js'
import {
  bearerOf,
  changing,
  changingJson,
  errorReply,
  fieldsOf,
  isCall,
  jsonOf,
  refusal,
  userReply,
  withHeader,
} from '../support/breaks.js'
import type { Mutant } from '../support/mutant.js'

const emailOf = (request: WireRequest) => String(jsonOf(request).email)

const lengthOf = (value: unknown) => (typeof value === 'string' ? value.length : 0)

const withBody = (request: WireRequest, body: string): WireRequest => ({
  ...request,
  body: Buffer.from(body),
})

/** What is taken and what is refused. */
export const requestMutants: readonly Mutant[] = [
  {
    name: 'short passwords are taken',
    rules: ['invalid-accepted'],
    break: () =>
      changing(refusal('register', 'PASSWORD_TOO_SHORT'), (_, request) =>
        userReply(emailOf(request)),
      ),
  },
  {
    name: 'the length of a password counts UTF-16 units',
    rules: ['invalid-accepted'],
    break: () =>
      changing(
        (request, reply) =>
          refusal('register', 'PASSWORD_TOO_SHORT')(request, reply) &&
          lengthOf(jsonOf(request).password) >= 8,
        (_, request) => userReply(emailOf(request)),
      ),
  },
  {
    name: 'an e-mail address with a comma is taken',
    rules: ['invalid-accepted'],
    break: () =>
      changing(
        (request, reply) =>
          refusal('register', 'INVALID_EMAIL')(request, reply) && emailOf(request).includes(','),
        () => userReply('ada@example.com'),
      ),
  },
  {
    name: 'a login without a password is a wrong password',
    rules: ['invalid-accepted'],
    break: () =>
      changing(
        (request, reply) =>
          refusal('login', 'VALIDATION_ERROR')(request, reply) &&
          !fieldsOf(request).has('password') &&
          fieldsOf(request).has('username'),
        () => errorReply(401, 'INVALID_CREDENTIALS', { headers: [['WWW-Authenticate', 'Bearer']] }),
      ),
  },
  {
    name: 'names of 200 characters are refused',
    rules: ['valid-refused'],
    break: () => async (request, next) =>
      isCall(request, 'register') && lengthOf(jsonOf(request).name) === 200
        ? errorReply(422, 'VALIDATION_ERROR', { field: 'name' })
        : next(request),
  },
  {
    name: 'passwords with letters of other scripts are refused',
    rules: ['valid-refused'],
    break: () => async (request, next) =>
      isCall(request, 'register') && /[ßЯ日]/.test(String(jsonOf(request).password))
        ? errorReply(422, 'VALIDATION_ERROR', { field: 'password' })
        : next(request),
  },
  {
    name: 'an example of the contract is refused',
    rules: ['example-refused'],
    break: () => async (request, next) =>
      isCall(request, 'register') && jsonOf(request).name === 'Ada Lovelace'
        ? errorReply(422, 'VALIDATION_ERROR', { field: 'name' })
        : next(request),
  },
  {
    name: 'a refusal with the code of another mistake',
    rules: ['refusal-code'],
    break: () =>
      changingJson(refusal('register', 'PASSWORD_TOO_SHORT'), (error) => ({
        ...error,
        code: 'PASSWORD_TOO_LONG',
      })),
  },
  {
    name: 'a refusal with another status',
    rules: ['malformed-body'],
    break: () =>
      changing(refusal('register', 'MALFORMED_REQUEST'), () =>
        errorReply(422, 'VALIDATION_ERROR', { field: 'body' }),
      ),
  },
  {
    name: 'a refusal that blames another field',
    rules: ['refusal-field'],
    break: () =>
      changingJson(refusal('register', 'VALIDATION_ERROR'), (error) =>
        error.field === 'password' ? { ...error, field: 'email' } : error,
      ),
  },
  {
    name: 'of two members with one name the last one counts',
    rules: ['duplicate-member'],
    break: () => async (request, next) => {
      const json = jsonOf(request)
      const isObject = Object.keys(json).length > 0 && !request.body?.toString().endsWith(' ')
      return next(isObject ? withBody(request, JSON.stringify(json)) : request)
    },
  },
  {
    name: 'JSON is read whatever the Content-Type says',
    rules: ['wrong-media-type'],
    break: () => async (request, next) => {
      const isJson = request.body?.[0] === 0x7b
      return next(isJson ? withHeader(request, 'Content-Type', 'application/json') : request)
    },
  },
  {
    name: 'a comma too many is forgiven',
    rules: ['malformed-body'],
    break: () => async (request, next) => {
      const text = request.body?.toString('utf8')
      return next(text?.endsWith(',}') ? withBody(request, text.replace(/,}$/, '}')) : request)
    },
  },
  {
    name: 'a body over the limit is taken',
    rules: ['body-limit'],
    break: () => async (request, next) => {
      const text = request.body?.toString('utf8')
      return next(text?.endsWith('  ') ? withBody(request, text.trimEnd()) : request)
    },
  },
  {
    name: 'a body at the limit is refused',
    rules: ['body-limit'],
    break: () => async (request, next) =>
      request.body?.length === 16_384 ? errorReply(413, 'BODY_TOO_LARGE') : next(request),
  },
  {
    name: 'PUT does what POST does',
    rules: ['wrong-method'],
    break: () => async (request, next) =>
      next(request.method === 'PUT' ? { ...request, method: 'POST' } : request),
  },
  {
    name: 'a method that a path does not have is 404',
    rules: ['wrong-method'],
    break: () =>
      changing(
        (_, { status }) => status === 405,
        () => errorReply(404, 'NOT_FOUND'),
      ),
  },
  {
    name: 'a slash at the end of a path is forgiven',
    rules: ['unknown-path'],
    break: () => async (request, next) =>
      next({ ...request, target: request.target.replace(/\/$/, '') }),
  },
  {
    name: 'an unknown path is 200',
    rules: ['unknown-path'],
    break: () =>
      changing(
        (_, { status }) => status === 404,
        (reply) => ({ ...reply, status: 200 }),
      ),
  },
  {
    name: 'any token is good enough',
    rules: ['credential-accepted'],
    break: () =>
      changing(
        (request, reply) => bearerOf(request) !== undefined && reply.status === 401,
        (reply) => ({ ...userReply('ada@example.com'), status: 200, headers: reply.headers }),
      ),
  },
  {
    name: 'Basic is as good as Bearer',
    rules: ['credential-accepted'],
    break: () =>
      changing(
        ({ headers }, { status }) =>
          status === 401 && headerValue(headers, 'authorization')?.startsWith('Basic ') === true,
        (reply) => ({ ...userReply('ada@example.com'), status: 200, headers: reply.headers }),
      ),
  },
]
