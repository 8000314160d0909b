import { headerValue, type WireRequest } from '../../../../src/verify/http/exchange.js'
import {
  bearerOf,
  changing,
  errorReply,
  isCall,
  jsonOf,
  userReply,
  withHeader,
} from '../../support/breaks.js'
import type { Mutant } from '../../support/mutant.js'

const withBody = (request: WireRequest, body: string): WireRequest => ({
  ...request,
  body: Buffer.from(body),
})

/** Which bodies, paths and credentials are taken. */
export const requestMutants: readonly Mutant[] = [
  {
    name: 'of two members with one name the last one counts',
    rules: ['duplicate-member'],
    phase: 'boundaries',
    operations: ['registerUser'],
    break: () => async (request, next) => {
      const json = jsonOf(request)
      const isObject = Object.keys(json).length > 0 && !request.body?.toString().endsWith(' ')
      return next(isObject ? withBody(request, JSON.stringify(json)) : request)
    },
  },
  {
    name: 'JSON is read whatever the Content-Type says',
    rules: ['wrong-media-type'],
    phase: 'boundaries',
    operations: ['registerUser'],
    break: () => async (request, next) => {
      const isJson = request.body?.[0] === 0x7b
      return next(isJson ? withHeader(request, 'Content-Type', 'application/json') : request)
    },
  },
  {
    name: 'a comma too many is forgiven',
    rules: ['malformed-body'],
    phase: 'boundaries',
    operations: ['registerUser'],
    break: () => async (request, next) => {
      const text = request.body?.toString('utf8')
      return next(text?.endsWith(',}') ? withBody(request, text.replace(/,}$/, '}')) : request)
    },
  },
  {
    name: 'a body over the limit is taken',
    rules: ['body-limit'],
    phase: 'boundaries',
    operations: ['registerUser'],
    break: () => async (request, next) => {
      const text = request.body?.toString('utf8')
      return next(text?.endsWith('  ') ? withBody(request, text.trimEnd()) : request)
    },
  },
  {
    name: 'a body at the limit is refused',
    rules: ['body-limit'],
    phase: 'boundaries',
    operations: ['registerUser'],
    break: () => async (request, next) =>
      request.body?.length === 16_384 ? errorReply(413, 'BODY_TOO_LARGE') : next(request),
  },
  {
    name: 'PUT does what POST does',
    rules: ['wrong-method'],
    phase: 'boundaries',
    beside: true,
    break: () => async (request, next) =>
      next(
        request.method === 'PUT' && request.target.includes('/auth/login')
          ? { ...request, method: 'POST' }
          : request,
      ),
  },
  {
    name: 'a method that a path does not have is 404',
    rules: ['wrong-method'],
    phase: 'boundaries',
    beside: true,
    break: () =>
      changing(
        (_, { status }) => status === 405,
        () => errorReply(404, 'NOT_FOUND'),
      ),
  },
  {
    name: 'a slash at the end of a path is forgiven',
    rules: ['unknown-path'],
    phase: 'boundaries',
    beside: true,
    break: () => async (request, next) =>
      next({ ...request, target: request.target.replace(/\/$/, '') }),
  },
  {
    name: 'an unknown path is 200',
    rules: ['unknown-path'],
    phase: 'boundaries',
    beside: true,
    break: () =>
      changing(
        (_, reply) => jsonOf(reply).code === 'NOT_FOUND',
        (reply) => ({ ...reply, status: 200 }),
      ),
  },
  {
    name: 'any token is good enough',
    rules: ['credential-accepted'],
    phase: 'boundaries',
    operations: ['getCurrentUser'],
    break: () =>
      changing(
        (request, reply) =>
          isCall(request, 'me') && bearerOf(request) !== undefined && reply.status === 401,
        (reply) => ({ ...userReply('ada@example.com'), status: 200, headers: reply.headers }),
      ),
  },
  {
    name: 'Basic is as good as Bearer',
    rules: ['credential-accepted'],
    phase: 'boundaries',
    operations: ['getCurrentUser'],
    break: () =>
      changing(
        (request, { status }) =>
          isCall(request, 'me') &&
          status === 401 &&
          headerValue(request.headers, 'authorization')?.startsWith('Basic ') === true,
        (reply) => ({ ...userReply('ada@example.com'), status: 200, headers: reply.headers }),
      ),
  },
]
