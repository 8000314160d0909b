import { bearerOf, changing, jsonOf, withHeader } from '../../support/breaks.js'
import type { Break } from '../../support/broken-server.js'
import type { Mutant } from '../../support/mutant.js'
import { isItem, isList, plainReply } from './notes.js'

/** Answers HEAD as the sound server answers GET. */
const withHead =
  (change: Break): Break =>
  async (request, next) =>
    request.method === 'HEAD'
      ? change(request, async (head) => ({
          ...(await next({ ...head, method: 'GET' })),
          body: Buffer.alloc(0),
        }))
      : next(request)

const refused = plainReply(400)

/** Methods, and notations of one request. */
export const methodMutants: readonly Mutant[] = [
  {
    name: 'HEAD finds nothing',
    rules: ['head-like-get'],
    break: () => withHead(async () => plainReply(404)),
  },
  {
    name: 'HEAD has another media type',
    rules: ['head-like-get'],
    break: () =>
      withHead(async (request, next) =>
        withHeader(await next(request), 'Content-Type', 'text/html'),
      ),
  },
  {
    name: 'HEAD needs no credentials',
    rules: ['credential-accepted'],
    break: () =>
      withHead(async (request, next) => {
        const reply = await next(request)
        return reply.status === 401
          ? { ...reply, status: 200, headers: [['Content-Type', 'application/json']] }
          : reply
      }),
  },
  {
    name: 'OPTIONS lists a method that the path does not have',
    rules: ['allow-methods'],
    break: () => async (request, next) =>
      request.method === 'OPTIONS' && isList(request)
        ? { ...plainReply(204), headers: [['Allow', 'GET, POST, DELETE']] }
        : next(request),
  },
  {
    name: 'TRACE sends the request back',
    rules: ['wrong-method'],
    break: () => async (request, next) =>
      request.method === 'TRACE'
        ? {
            ...plainReply(200),
            headers: [['Content-Type', 'message/http']],
            body: Buffer.from('TRACE'),
          }
        : next(request),
  },
  {
    name: 'PATCH does what PUT does',
    rules: ['wrong-method'],
    break: () => async (request, next) =>
      request.method === 'PATCH' && isItem(request) ? plainReply(200) : next(request),
  },
  {
    name: 'white space in JSON is refused',
    rules: ['notation'],
    break: () => async (request, next) =>
      request.body?.includes('\n\t') ? refused : next(request),
  },
  {
    name: 'members are read in one order',
    rules: ['notation'],
    break: () => async (request, next) => {
      const names = Object.keys(jsonOf(request))
      return names.length > 1 && names[0] === 'stars' ? refused : next(request)
    },
  },
  {
    name: 'escapes in JSON are not read',
    rules: ['notation'],
    break: () => async (request, next) =>
      request.body?.includes('\\u0074\\u0069') ? refused : next(request),
  },
  {
    name: 'names of headers have a case',
    rules: ['notation'],
    break: () => async (request, next) => {
      const isLower = request.headers.some(([name]) => name === 'authorization')
      return next(
        isLower && bearerOf(request) ? withHeader(request, 'Authorization', undefined) : request,
      )
    },
  },
  {
    name: 'a list is 200 without credentials',
    rules: ['credential-accepted'],
    break: () =>
      changing(
        (request, { status }) => isList(request) && request.method === 'GET' && status === 401,
        () => ({
          ...plainReply(200),
          headers: [['Content-Type', 'application/json']],
          body: Buffer.from('[]'),
        }),
      ),
  },
]
