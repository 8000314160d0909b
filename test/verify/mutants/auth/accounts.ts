import {
  changing,
  changingJson,
  isCall,
  jsonOf,
  refusal,
  success,
  userReply,
  withHeader,
  withJson,
} from '../../support/breaks.js'
import type { Mutant } from '../../support/mutant.js'

/** Registering and logging in. */
export const accountMutants: readonly Mutant[] = [
  {
    name: 'an unknown address is told from a wrong password',
    rules: ['enumeration'],
    phase: 'scenarios',
    operations: ['loginUser'],
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
    phase: 'scenarios',
    operations: ['registerUser'],
    break: () =>
      changing(refusal('register', 'EMAIL_ALREADY_EXISTS'), (_, request) =>
        userReply(String(jsonOf(request).email)),
      ),
  },
  {
    name: 'the id is taken from the body',
    rules: ['registration'],
    phase: 'scenarios',
    operations: ['registerUser'],
    break: () =>
      changingJson(success('register'), (user, request) => ({
        ...user,
        id: jsonOf(request).id ?? user.id,
      })),
  },
  {
    name: 'credentials are taken from the query',
    rules: ['login'],
    phase: 'scenarios',
    operations: ['loginUser'],
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
    phase: 'scenarios',
    operations: ['loginUser'],
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
    phase: 'scenarios',
    operations: ['loginUser'],
    break: () => async (request, next) =>
      next(withHeader(withHeader(request, 'Origin', undefined), 'Sec-Fetch-Site', undefined)),
  },
]
