import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import jwt from 'jsonwebtoken'
import { ApiCaller, password, type ReceivedResponse } from '../support/http/api-caller.js'
import type { Targets } from './target.js'

const cookieForm =
  /^refresh_token=[\w-]+\.[\w-]+\.[\w-]+; Max-Age=604800; Path=\/api\/v1\/auth; HttpOnly; Secure; SameSite=Strict$/
const clearedCookie =
  'refresh_token=; Max-Age=0; Path=/api/v1/auth; HttpOnly; Secure; SameSite=Strict'
const week = 7 * 24 * 3600

const newEmail = () => `ada-${randomUUID()}@example.com`

function expectError(
  answer: ReceivedResponse,
  status: number,
  code: string,
  detail?: string,
): void {
  expect(answer.status, answer.text).to.equal(status)
  expect(answer.body.code).to.equal(code)
  if (detail !== undefined) expect(answer.body.detail).to.equal(detail)
  expect(Object.keys(answer.body)).to.be.an('array').that.does.not.contain('stack')
}

/** The acceptance cases of the API (REG, LOG, TOK, REF, OUT, RTE); the same for every target. */
export function acceptanceCases({ open, limited }: Targets): void {
  let api: ApiCaller
  let email: string

  beforeEach(() => {
    api = new ApiCaller(open().url)
    email = newEmail()
  })

  const signUp = async () => {
    const { body } = await api.register({ email, password, name: 'Ada Lovelace' })
    return body as { id: string }
  }
  const logIn = async (): Promise<string> => {
    const { body } = await api.login({ username: email, password })
    return body.access_token
  }

  describe('register', () => {
    it('REG-001 creates a user with a name', async () => {
      const answer = await api.register({ email, password, name: 'Ada Lovelace' })
      expect(answer.status).to.equal(201)
      expect(answer.body).to.have.all.keys('id', 'email', 'name', 'created_at')
      expect(answer.body).to.include({ email, name: 'Ada Lovelace' })
    })

    it('REG-002 creates a user without a name: null', async () => {
      const answer = await api.register({ email, password })
      expect(answer.status).to.equal(201)
      expect(answer.body.name).to.equal(null)
    })

    it('REG-003 refuses an address that is taken', async () => {
      await signUp()
      const answer = await api.register({ email: email.toUpperCase(), password })
      expectError(answer, 400, 'EMAIL_ALREADY_EXISTS', 'A user with this email already exists')
    })

    it('REG-004 refuses a short password', async () => {
      const answer = await api.register({ email, password: 'seven77' })
      expectError(answer, 400, 'PASSWORD_TOO_SHORT', 'Password must be at least 8 characters')
    })

    it('REG-005 refuses a bad address', async () => {
      const answer = await api.register({ email: 'ada@', password })
      expectError(answer, 400, 'INVALID_EMAIL', 'Please provide a valid email address')
    })

    it('REG-006 asks for a missing e-mail', async () => {
      const answer = await api.register({ password })
      expectError(answer, 422, 'VALIDATION_ERROR')
      expect(answer.body.field).to.equal('email')
    })

    it('REG-007 asks for a missing password', async () => {
      const answer = await api.register({ email })
      expectError(answer, 422, 'VALIDATION_ERROR')
      expect(answer.body.field).to.equal('password')
    })

    it('REG-008 stores a hash that is no password', async function () {
      const { passwordHashOf } = open()
      if (passwordHashOf === undefined) return this.skip()
      await signUp()
      const hash = await passwordHashOf(email)
      expect(hash).to.match(/^\$2b\$\d\d\$/)
      expect(hash).to.not.contain(password)
    })
  })

  describe('login', () => {
    it('LOG-001 answers with an access token and sets the refresh cookie', async () => {
      await signUp()
      const answer = await api.login({ username: email, password })
      expect(answer.status).to.equal(200)
      expect(answer.body).to.have.all.keys('access_token', 'token_type')
      expect(answer.body.token_type).to.equal('bearer')
      expect(api.jar.get('refresh_token')).to.be.a('string')
    })

    it('LOG-002 refuses a wrong password', async () => {
      await signUp()
      const answer = await api.login({ username: email, password: 'wrong horse battery' })
      expectError(answer, 401, 'INVALID_CREDENTIALS', 'Invalid email or password')
    })

    it('LOG-003 refuses an unknown address alike', async () => {
      const answer = await api.login({ username: email, password })
      expectError(answer, 401, 'INVALID_CREDENTIALS', 'Invalid email or password')
    })

    it('LOG-004 asks for a missing username', async () => {
      const answer = await api.login({ password })
      expectError(answer, 422, 'VALIDATION_ERROR')
      expect(answer.body.field).to.equal('username')
    })

    it('LOG-005 asks for a missing password', async () => {
      const answer = await api.login({ username: email })
      expectError(answer, 422, 'VALIDATION_ERROR')
      expect(answer.body.field).to.equal('password')
    })

    it('LOG-006 sets the cookie with the attributes of the contract', async () => {
      await signUp()
      const answer = await api.login({ username: email, password })
      expect(answer.headers.getSetCookie()).to.have.length(1)
      expect(answer.headers.getSetCookie()[0]).to.match(cookieForm)
    })
  })

  describe('access token', () => {
    it('TOK-001 opens /me', async () => {
      const { id } = await signUp()
      const answer = await api.me(await logIn())
      expect(answer.status).to.equal(200)
      expect(answer.body).to.include({ id, email, name: 'Ada Lovelace' })
    })

    it('TOK-002 is refused when it has expired', async () => {
      await signUp()
      const token = await logIn()
      await open().advance(15 * 60)
      expectError(await api.me(token), 401, 'TOKEN_EXPIRED', 'Access token has expired')
    })

    it('TOK-003 is refused when it is malformed', async () => {
      expectError(await api.me('no.token'), 401, 'INVALID_TOKEN', 'Invalid authentication token')
    })

    it('TOK-004 is asked for when there is none', async () => {
      expectError(await api.me(), 401, 'MISSING_TOKEN', 'Authentication required')
    })

    it('TOK-005 is no refresh token', async () => {
      await signUp()
      await logIn()
      const answer = await api.me(api.jar.get('refresh_token'))
      expectError(answer, 401, 'INVALID_TOKEN_TYPE', 'Invalid token type for this operation')
    })

    it('TOK-006 has the claims of the contract', async () => {
      const { id } = await signUp()
      const token = await logIn()
      const { header, payload } = jwt.decode(token, { complete: true }) ?? {}
      expect(header?.alg).to.equal('HS256')
      expect(payload).to.include({ sub: id, email, type: 'access' })
      const { iat, exp } = payload as jwt.JwtPayload
      expect(Number(exp) - Number(iat)).to.equal(15 * 60)
      const refresh = jwt.decode(api.jar.get('refresh_token') ?? '') as jwt.JwtPayload
      expect(refresh).to.include({ sub: id, email, type: 'refresh' })
      expect(Number(refresh.exp) - Number(refresh.iat)).to.equal(week)
    })
  })

  describe('refresh', () => {
    it('REF-001 gives a new access token, and the next cookie', async () => {
      await signUp()
      await logIn()
      const before = api.jar.get('refresh_token')
      const answer = await api.refresh()
      expect(answer.status).to.equal(200)
      expect(answer.body).to.have.all.keys('access_token', 'token_type')
      expect(api.jar.get('refresh_token')).to.be.a('string').that.does.not.equal(before)
    })

    it('REF-002 is refused when the session has expired', async () => {
      await signUp()
      await logIn()
      await open().advance(week)
      const answer = await api.refresh()
      const detail = 'Refresh token has expired. Please log in again'
      expectError(answer, 401, 'REFRESH_TOKEN_EXPIRED', detail)
    })

    it('REF-003 asks for a missing cookie', async () => {
      const answer = await api.refresh()
      expectError(answer, 401, 'MISSING_REFRESH_TOKEN', 'Refresh token not found')
    })

    it('REF-004 is refused with a cookie that is no token', async () => {
      api.jar.set('refresh_token', 'no.token')
      expectError(await api.refresh(), 401, 'INVALID_TOKEN', 'Invalid authentication token')
    })

    it('REF-005 gives a token that works', async () => {
      const { id } = await signUp()
      await logIn()
      const { body } = await api.refresh()
      expect((await api.me(body.access_token)).body.id).to.equal(id)
    })
  })

  describe('logout', () => {
    it('OUT-001 clears the cookie', async () => {
      await signUp()
      await logIn()
      const answer = await api.logout()
      expect(answer.status).to.equal(200)
      expect(answer.body).to.deep.equal({ message: 'Successfully logged out' })
      expect(answer.headers.getSetCookie()).to.deep.equal([clearedCookie])
    })

    it('OUT-002 answers alike without a session', async () => {
      const answer = await api.logout()
      expect(answer.status).to.equal(200)
      expect(answer.body).to.deep.equal({ message: 'Successfully logged out' })
    })

    it('OUT-003 leaves nothing to refresh', async () => {
      await signUp()
      await logIn()
      await api.logout()
      expectError(await api.refresh(), 401, 'MISSING_REFRESH_TOKEN')
    })
  })

  describe('rate limit', () => {
    const attempt = () => new ApiCaller(limited().url).login({ username: email, password })
    const attempts = async (count: number) => {
      for (let i = 0; i < count; i += 1) expectError(await attempt(), 401, 'INVALID_CREDENTIALS')
    }

    beforeEach('a new window', () => limited().advance(60))

    it('RTE-001 lets five logins of a minute pass', async () => {
      await attempts(5)
    })

    it('RTE-002 stops the sixth', async () => {
      await attempts(5)
      const sixth = await attempt()
      const detail = 'Too many authentication attempts. Please try again later'
      expectError(sixth, 429, 'RATE_LIMIT_EXCEEDED', detail)
      expect(Number(sixth.headers.get('retry-after'))).to.be.within(1, 60)
    })

    it('RTE-003 lets pass again after the window', async () => {
      await attempts(5)
      expect((await attempt()).status).to.equal(429)
      await limited().advance(60)
      await attempts(1)
    })
  })
}
