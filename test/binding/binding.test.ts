import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import type {
  Authenticators,
  ContractTypes,
  Handlers,
  Principals,
} from '../../generated/contract.js'
import { operations } from '../../generated/operations.js'
import { type Binding, bindHandlers } from '../../src/binding/binding.js'
import type { TypedContract } from '../../src/binding/contract-types.js'
import { InvalidResponse } from '../../src/binding/response/invalid-response.js'
import { compileContract } from '../../src/openapi/compiled/compile-contract.js'
import { parseContract } from '../../src/openapi/document/read-contract.js'

const file = 'openapi/auth-api.yaml'
const contract: TypedContract<ContractTypes> = compileContract(
  parseContract(readFileSync(file, 'utf8'), file).document,
)

// Whatever members the contract gives a user.
const user = operations.registerUser.responses['201'].examples['application/json'].withoutName

interface Tokens extends Principals {
  readonly accessToken: string
  readonly refreshCookie: string
}

const unused = async () => {
  throw new Error('no test calls it')
}

const handlers = {
  ...Object.fromEntries(Object.keys(contract.operations).map((name) => [name, unused])),
  registerUser: async () => ({ status: 201, body: user }),
  loginUser: async () => ({ status: 401, code: 'INVALID_CREDENTIALS' }),
  refreshToken: async () => ({ status: 401, code: 'REFRESH_TOKEN_EXPIRED' }),
  getCurrentUser: async ({ security }: { security: { accessToken: string } }) => ({
    status: 200,
    body: { ...user, id: security.accessToken },
  }),
  logoutUser: async ({ security }: { security: { refreshCookie?: string } }) => ({
    status: 200,
    body: { message: 'Successfully logged out' },
    headers: { 'Set-Cookie': `refresh_token=; Max-Age=0; was=${security.refreshCookie}` },
  }),
} as unknown as Handlers<Tokens>

const authenticators: Authenticators<Tokens> = {
  accessToken: async (token) =>
    token === undefined
      ? { status: 401, code: 'MISSING_TOKEN', headers: { 'WWW-Authenticate': 'Bearer' } }
      : { principal: user.id, actor: user.id },
  refreshCookie: async (token) =>
    token === 'good' ? { principal: token } : { status: 401, code: 'INVALID_TOKEN' },
}

type Overrides = Partial<Record<string, unknown>>

const bind = (
  { handler = {}, authenticator = {} }: { handler?: Overrides; authenticator?: Overrides } = {},
  validateResponses = true,
) =>
  bindHandlers(
    contract,
    { ...handlers, ...handler },
    { ...authenticators, ...authenticator },
    { validateResponses },
  )

async function call(
  binding: Binding,
  method: string,
  path: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: string } = {},
) {
  const match = binding.findRoute(method, `/api/v1/auth${path}`)
  if (match.kind !== 'operation') throw new Error(match.kind)
  const reply = await binding.respond(match.route, {
    path,
    query: '',
    headers,
    body: body === undefined ? undefined : Buffer.from(body),
  })
  return { ...reply, body: JSON.parse(String(reply.body)) }
}

const json = { 'content-type': 'application/json' }

async function failureOf(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise
  } catch (error) {
    return error as Error
  }
  throw new Error('It did not fail.')
}

describe('a binding', () => {
  let binding: Binding
  before(async () => {
    binding = await bind()
  })

  it('gives a handler the validated request, and sends what it returns', async () => {
    const body = JSON.stringify({ email: 'ada@example.com', password: 'long enough' })
    const reply = await call(binding, 'POST', '/register', { headers: json, body })
    expect(reply).to.include({ status: 201 })
    expect(reply.body).to.deep.equal(user)
  })

  it('sets the headers for which the contract leaves one value', async () => {
    const { headers } = await call(binding, 'POST', '/refresh', {
      headers: { cookie: 'refresh_token=good' },
    })
    expect(headers).to.include({ 'Cache-Control': 'no-store', 'WWW-Authenticate': 'Bearer' })
  })

  it('takes the text of an error, and the field to blame, from the contract', async () => {
    const { body } = await call(
      await bind({
        handler: {
          registerUser: async () => ({ status: 400, code: 'EMAIL_ALREADY_EXISTS' }),
        },
      }),
      'POST',
      '/register',
      { headers: json, body: '{"email":"ada@example.com","password":"long enough"}' },
    )
    expect(body).to.deep.equal({
      detail: 'A user with this email already exists',
      code: 'EMAIL_ALREADY_EXISTS',
      field: 'email',
    })
  })

  it('answers with the code that stands beside the failing keyword, and with 422 where none does', async () => {
    const register = (body: unknown) =>
      call(binding, 'POST', '/register', { headers: json, body: JSON.stringify(body) })
    const short = await register({ email: 'ada@example.com', password: 'short' })
    expect(short).to.include({ status: 400, code: 'PASSWORD_TOO_SHORT' })
    const noName = await register({ email: 'ada@example.com', password: 'long enough', name: 7 })
    expect(noName).to.include({ status: 422, code: 'VALIDATION_ERROR' })
    expect(noName.body).to.include({ field: 'name' })
  })

  it('authenticates before it looks at the request: 401 comes before 400 and 422', async () => {
    const strict = structuredClone(contract.operations) as Record<
      string,
      (typeof contract.operations)[string]
    >
    const register = strict.registerUser
    if (register === undefined) throw new Error('registerUser is gone')
    const locked = {
      ...contract,
      operations: { ...strict, registerUser: { ...register, security: [['accessToken']] } },
    }
    // The contract itself declares no 401 for registerUser; the reply shows that it was asked for first.
    const lockedBinding = await bindHandlers(locked, handlers, authenticators, {
      validateResponses: true,
    })
    const error = await failureOf(
      call(lockedBinding, 'POST', '/register', { headers: json, body: '{' }),
    )
    expect(error).to.be.instanceOf(InvalidResponse)
    expect(error.message).to.equal('registerUser declares no status 401')
  })

  it('refuses what an authenticator refuses, and hands its principal to the handler', async () => {
    expect(await call(binding, 'GET', '/me')).to.include({ status: 401, code: 'MISSING_TOKEN' })
    const reply = await call(binding, 'GET', '/me', { headers: { authorization: 'Bearer a' } })
    expect(reply).to.include({ status: 200 })
  })

  it('tells for whom it was, also when the handler fails', async () => {
    const failing = await bindHandlers(
      contract,
      {
        ...handlers,
        getCurrentUser: async () => {
          throw new Error('broken')
        },
      },
      authenticators,
      { validateResponses: true },
    )
    for (const [bound, fails] of [
      [binding, false],
      [failing, true],
    ] as const) {
      const caller = {}
      const match = bound.findRoute('GET', '/api/v1/auth/me')
      if (match.kind !== 'operation') throw new Error(match.kind)
      const headers = { authorization: 'Bearer a' }
      const request = { path: '', query: '', headers, body: undefined }
      const outcome = bound.respond(match.route, request, caller)
      expect(
        await outcome.then(
          () => false,
          () => true,
        ),
      ).to.equal(fails)
      expect(caller).to.deep.equal({ actor: user.id })
    }
  })

  it('lets pass without a credential where the contract makes it optional', async () => {
    const without = await call(binding, 'POST', '/logout')
    expect(without.headers['Set-Cookie']).to.contain('was=undefined')
    const bad = await call(binding, 'POST', '/logout', { headers: { cookie: 'refresh_token=bad' } })
    expect(bad.headers['Set-Cookie']).to.contain('was=undefined')
    const good = await call(binding, 'POST', '/logout', {
      headers: { cookie: 'refresh_token=good' },
    })
    expect(good.headers['Set-Cookie']).to.contain('was=good')
  })

  it('refuses a request that lacks one of two required credentials, with the response of that scheme', async () => {
    const me = contract.operations.getCurrentUser
    if (me === undefined) throw new Error('There is no getCurrentUser.')
    const both = { ...me, security: [['accessToken', 'refreshCookie']] }
    const operations = { ...contract.operations, getCurrentUser: both }
    const bound = await bindHandlers({ ...contract, operations }, handlers, authenticators, {
      validateResponses: false,
    })
    const token = { authorization: 'Bearer abc' }
    const cookie = { cookie: 'refresh_token=good' }
    const outcomes = [token, cookie, { ...token, ...cookie }].map(async (headers) => {
      const { status, body } = await call(bound, 'GET', '/me', { headers })
      return `${status} ${body.code ?? body.id}`
    })
    expect(await Promise.all(outcomes)).to.deep.equal([
      '401 INVALID_TOKEN',
      '401 MISSING_TOKEN',
      `200 ${user.id}`,
    ])
  })

  it('lets a handler say what is wrong, and with which field', async () => {
    const refused = await bind({
      handler: {
        registerUser: async () => ({
          status: 422,
          code: 'VALIDATION_ERROR',
          detail: 'email: is taken',
          field: 'email',
        }),
      },
    })
    const { status, body } = await call(refused, 'POST', '/register', {
      headers: json,
      body: JSON.stringify({ email: 'ada@example.com', password: 'correct horse battery' }),
    })
    expect(status).to.equal(422)
    expect(body).to.deep.equal({
      detail: 'email: is taken',
      code: 'VALIDATION_ERROR',
      field: 'email',
    })
  })

  it('never takes a broken authenticator for a refusal, or for a pass', async () => {
    const broken = async () => {
      throw new Error('the database is away')
    }
    const withBroken = await bind({ authenticator: { accessToken: broken, refreshCookie: broken } })
    for (const [method, path] of [
      ['GET', '/me'],
      ['POST', '/logout'],
    ] as const) {
      const headers = { authorization: 'Bearer a', cookie: 'refresh_token=good' }
      const error = await failureOf(call(withBroken, method, path, { headers }))
      expect(error.message).to.equal('the database is away')
    }
  })

  describe('whose handler breaks the contract', () => {
    const me = (reply: unknown, validateResponses = true) =>
      bind({ handler: { getCurrentUser: async () => reply } }, validateResponses).then((broken) =>
        call(broken, 'GET', '/me', { headers: { authorization: 'Bearer a' } }),
      )

    for (const [what, reply, reason] of [
      ['a status that is not declared', { status: 418, body: {} }, 'declares no status 418'],
      [
        'a member too many',
        { status: 200, body: { ...user, password_hash: 'x' } },
        'password_hash',
      ],
      ['a member too few', { status: 200, body: { ...user, name: undefined } }, 'name'],
      [
        'a format that does not hold',
        { status: 200, body: { ...user, created_at: 'now' } },
        '/created_at',
      ],
      ['a code that is not declared', { status: 401, code: 'INVALID_EMAIL' }, 'INVALID_EMAIL'],
      ['a missing header', { status: 401, code: 'MISSING_TOKEN' }, 'WWW-Authenticate'],
    ] as const) {
      it(`sends nothing of ${what}, and says why`, async () => {
        expect((await failureOf(me(reply))).message).to.contain(reason)
      })
    }

    it('says nothing of the values: they may be secrets', async () => {
      const error = await failureOf(me({ status: 200, body: { ...user, created_at: 'canary' } }))
      expect(error.message).to.not.contain('canary')
    })

    it('sends no member that a closed schema lacks, also where responses are not validated', async () => {
      const row = { ...user, password_hash: 'canary' }
      const response = await me({ status: 200, body: row }, false)
      expect(response.body).to.deep.equal(user)
      expect(row).to.have.property('password_hash')
    })
  })

  describe('that is being made', () => {
    it('names the operations without a handler, and the handlers without an operation', async () => {
      const { logoutUser, ...rest } = handlers
      const misnamed = { ...rest, logOut: logoutUser } as unknown as Handlers<Tokens>
      const made = bindHandlers(contract, misnamed, authenticators, { validateResponses: true })
      const { message } = await failureOf(made)
      expect(message).to.contain('the operation "logoutUser" has no handler')
      expect(message).to.contain('the handler "logOut" belongs to no operation')
    })

    it('names the security schemes without an authenticator', async () => {
      const none = {} as Authenticators<Tokens>
      const { message } = await failureOf(
        bindHandlers(contract, handlers, none, { validateResponses: true }),
      )
      expect(message).to.contain('the security scheme "accessToken" has no authenticator')
    })

    it('asks for the code of every fault', async () => {
      const { internal: _, ...faults } = contract.faults
      const { message } = await failureOf(
        bindHandlers({ ...contract, faults }, handlers, authenticators, {
          validateResponses: true,
        }),
      )
      expect(message).to.contain('"internal"')
    })
  })
})
