import type { WireRequest } from '../../../../src/verify/http/exchange.js'
import {
  changing,
  changingJson,
  errorReply,
  fieldsOf,
  isCall,
  jsonOf,
  refusal,
  userReply,
} from '../../support/breaks.js'
import type { Mutant } from '../../support/mutant.js'

const emailOf = (request: WireRequest) => String(jsonOf(request).email)

const lengthOf = (value: unknown) => (typeof value === 'string' ? value.length : 0)

/** Which fields are taken and which are refused. */
export const fieldMutants: readonly Mutant[] = [
  {
    name: 'short passwords are taken',
    rules: ['invalid-accepted'],
    phase: 'boundaries',
    operations: ['registerUser'],
    break: () =>
      changing(refusal('register', 'PASSWORD_TOO_SHORT'), (_, request) =>
        userReply(emailOf(request)),
      ),
  },
  {
    name: 'the length of a password counts UTF-16 units',
    rules: ['invalid-accepted'],
    phase: 'boundaries',
    operations: ['registerUser'],
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
    phase: 'boundaries',
    operations: ['registerUser'],
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
    phase: 'boundaries',
    operations: ['loginUser'],
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
    phase: 'boundaries',
    operations: ['registerUser'],
    break: () => async (request, next) =>
      isCall(request, 'register') && lengthOf(jsonOf(request).name) === 200
        ? errorReply(422, 'VALIDATION_ERROR', { field: 'name' })
        : next(request),
  },
  {
    name: 'passwords with letters of other scripts are refused',
    rules: ['valid-refused'],
    phase: 'boundaries',
    operations: ['registerUser'],
    break: () => async (request, next) =>
      isCall(request, 'register') && /[ßЯ日]/.test(String(jsonOf(request).password))
        ? errorReply(422, 'VALIDATION_ERROR', { field: 'password' })
        : next(request),
  },
  {
    name: 'an example of the contract is refused',
    rules: ['example-refused'],
    phase: 'examples',
    operations: ['registerUser'],
    break: () => async (request, next) =>
      isCall(request, 'register') && jsonOf(request).name === 'Ada Lovelace'
        ? errorReply(422, 'VALIDATION_ERROR', { field: 'name' })
        : next(request),
  },
  {
    name: 'a refusal with the code of another mistake',
    rules: ['refusal-code'],
    phase: 'boundaries',
    operations: ['registerUser'],
    break: () =>
      changingJson(refusal('register', 'PASSWORD_TOO_SHORT'), (error) => ({
        ...error,
        code: 'PASSWORD_TOO_LONG',
      })),
  },
  {
    name: 'a refusal with another status',
    rules: ['malformed-body'],
    phase: 'boundaries',
    operations: ['registerUser'],
    break: () =>
      changing(refusal('register', 'MALFORMED_REQUEST'), () =>
        errorReply(422, 'VALIDATION_ERROR', { field: 'body' }),
      ),
  },
  {
    name: 'a refusal that blames another field',
    rules: ['refusal-field'],
    phase: 'boundaries',
    operations: ['registerUser'],
    break: () =>
      changingJson(refusal('register', 'VALIDATION_ERROR'), (error) =>
        error.field === 'password' ? { ...error, field: 'email' } : error,
      ),
  },
]
