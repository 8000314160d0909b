import { expect } from 'chai'
import { ownContract, useMock } from '../support/application/test-mock.js'
import { ApiCaller, password } from '../support/http/api-caller.js'

const email = 'ada@example.com'

describe('the mock without memory', () => {
  const mock = useMock(async () => ownContract)
  const api = () => new ApiCaller(mock().url)
  const me = (prefer: string, query = '') =>
    fetch(`${mock().url}/api/v1/auth/me${query}`, { headers: prefer ? { Prefer: prefer } : {} })

  describe('without a preference', () => {
    it('responds with the first example of the first success', async () => {
      const registered = await api().register({ email, password })
      expect(registered.status).to.equal(201)
      expect(registered.body.name).to.equal('Ada Lovelace')
      expect(registered.headers.get('cache-control')).to.equal('no-store')
      expect(registered.headers.get('preference-applied')).to.equal(null)
    })

    it('is enough for a whole login: token, cookie, /me, refresh, logout', async () => {
      const caller = api()
      const { status, body } = await caller.login({ username: email, password })
      expect(status).to.equal(200)
      expect(caller.jar.get('refresh_token')).to.be.a('string')
      expect((await caller.me(body.access_token)).status).to.equal(200)
      expect((await caller.refresh()).status).to.equal(200)
      expect((await caller.logout()).status).to.equal(200)
      expect(caller.jar.get('refresh_token')).to.equal(undefined)
      expect((await caller.refresh()).body.code).to.equal('MISSING_REFRESH_TOKEN')
    })

    for (const [title, call, status, code] of [
      ['a missing token', () => api().me(), 401, 'MISSING_TOKEN'],
      [
        'a credential that is no token',
        () => api().me(undefined, { Authorization: 'Basic YTpi' }),
        401,
        'INVALID_TOKEN',
      ],
      ['a missing field', () => api().register({ email }), 422, 'VALIDATION_ERROR'],
      [
        'a short password',
        () => api().register({ email, password: 'x' }),
        400,
        'PASSWORD_TOO_SHORT',
      ],
      ['a body that is no JSON', () => api().register('{'), 400, 'MALFORMED_REQUEST'],
      [
        'another media type',
        () => api().register('{}', { 'Content-Type': 'text/plain' }),
        415,
        'UNSUPPORTED_MEDIA_TYPE',
      ],
      [
        'a body that is too large',
        () => api().register({ email, password: 'x'.repeat(20_000) }),
        413,
        'BODY_TOO_LARGE',
      ],
      ['an unknown path', () => api().send('GET', '/nothing', {}), 404, 'NOT_FOUND'],
      ['a wrong method', () => api().send('DELETE', '/me', {}), 405, 'METHOD_NOT_ALLOWED'],
    ] as const) {
      it(`refuses ${title} as the contract says`, async () => {
        const answer = await call()
        expect(answer.status).to.equal(status)
        expect(answer.body.code).to.equal(code)
      })
    }

    it('challenges as RFC 6750 says, and names the allowed methods', async () => {
      expect((await api().me()).headers.get('www-authenticate')).to.equal('Bearer')
      expect((await api().send('PUT', '/me', {})).headers.get('allow')).to.equal('GET, HEAD')
    })
  })

  describe('asked for a response', () => {
    const register = (prefer: string) => api().register({ email, password }, { Prefer: prefer })

    it('gives an example by its name', async () => {
      const { status, body, headers } = await register('example=withoutName')
      expect([status, body.name]).to.deep.equal([201, null])
      expect(headers.get('preference-applied')).to.equal('example=withoutName')
    })

    it('gives a status, and an example of it', async () => {
      const { status, body, headers } = await register('code=400, example=passwordTooLong')
      expect([status, body.code]).to.deep.equal([400, 'PASSWORD_TOO_LONG'])
      expect(headers.get('preference-applied')).to.equal('code=400, example=passwordTooLong')
    })

    it('gives any error code that the operation declares, also to a request that is not valid', async () => {
      for (const { codes } of Object.values(
        ownContract.contract.operations.registerUser?.responses ?? {},
      )) {
        for (const code of Object.keys(codes)) {
          const { status, body } = await api().register('', { Prefer: `error=${code}` })
          expect(body.code).to.equal(code)
          expect(status).to.be.at.least(400)
        }
      }
    })

    it('gives the headers that an error needs', async () => {
      const { status, headers } = await register('error=RATE_LIMIT_EXCEEDED')
      expect(status).to.equal(429)
      expect(headers.get('retry-after')).to.equal('42')
    })

    it('gives a success to a valid request only', async () => {
      const { status, body, headers } = await api().register({}, { Prefer: 'code=201' })
      expect([status, body.code]).to.deep.equal([422, 'VALIDATION_ERROR'])
      expect(headers.get('preference-applied')).to.equal(null)
    })

    for (const [prefer, field, declared] of [
      ['error=NO_SUCH_CODE', 'error', 'EMAIL_ALREADY_EXISTS'],
      ['code=418', 'code', '201, 400, 413'],
      ['example=nobody', 'example', 'withName, withoutName'],
      ['code=400, example=withName', 'example', 'emailExists'],
      ['delay=soon', 'delay', 'milliseconds'],
    ] as const) {
      it(`answers ${prefer} with a 400 that lists what is declared`, async () => {
        const { status, body } = await register(prefer)
        expect(status).to.equal(400)
        expect(body.field).to.equal(field)
        expect(body.detail).to.contain(declared)
      })
    }

    it('reads preferences from the query, for a browser', async () => {
      const answer = await me('', '?__error=TOKEN_EXPIRED')
      expect(answer.status).to.equal(401)
      expect(await answer.json()).to.include({ code: 'TOKEN_EXPIRED' })
    })

    it('samples the same response from the same seed, and sends the seed of a new one', async () => {
      const token = 'a.b.c'
      const draw = (prefer: string) => api().me(token, { Prefer: prefer })
      const first = await draw('dynamic=true')
      const applied = first.headers.get('preference-applied') ?? ''
      expect(applied).to.match(/^dynamic=true, seed=\d+$/)
      expect((await draw(applied)).body).to.deep.equal(first.body)
      expect((await draw('dynamic=true, seed=other')).body).to.not.deep.equal(first.body)
    })

    it('waits for the requested delay', async () => {
      const start = performance.now()
      const answer = await me('error=TOKEN_EXPIRED, delay=20-40')
      expect(performance.now() - start).to.be.at.least(19)
      expect(answer.headers.get('preference-applied')).to.match(/^delay=\d\d, error=TOKEN_EXPIRED$/)
    })
  })

  describe('asked to lose a response', () => {
    it('resets the connection', async () => {
      const error = await me('fault=reset').catch((reason: Error) => reason)
      expect((error as Error).cause).to.include({ code: 'ECONNRESET' })
    })

    it('sends half of the body that it announces', async () => {
      const answer = await me('fault=truncate')
      expect(answer.status).to.equal(401)
      const error = await answer.text().catch((reason: Error) => reason)
      expect(error).to.be.instanceOf(Error)
    })

    it('sends nothing until the client gives up', async () => {
      const signal = AbortSignal.timeout(50)
      const options = { headers: { Prefer: 'fault=timeout' }, signal }
      const error = await fetch(`${mock().url}/api/v1/auth/me`, options).catch((e: Error) => e)
      expect((error as Error).name).to.equal('TimeoutError')
    })
  })

  describe('called from another origin', () => {
    const origin = 'https://front-end.example'

    it('lets any origin call, and read the headers', async () => {
      const { headers, status } = await api().me('a.b.c', { Origin: origin })
      expect(status).to.equal(200)
      expect(headers.get('access-control-allow-origin')).to.equal(origin)
      expect(headers.get('access-control-expose-headers')).to.contain('Preference-Applied')
      expect(headers.get('vary')).to.equal('Origin')
    })

    it('lets origins of this machine and its network call with credentials, and no others', async () => {
      const isAllowed = async (from: string) => {
        const { headers } = await api().me('a.b.c', { Origin: from })
        return headers.get('access-control-allow-credentials') === 'true'
      }
      for (const local of [
        'http://localhost:3000',
        'http://shop.localhost',
        'http://127.0.0.1:5173',
        'http://[::1]:5173',
        'http://192.168.1.20:5173',
        'http://laptop.local:3000',
      ]) {
        expect(await isAllowed(local), local).to.equal(true)
      }
      for (const foreign of [
        origin,
        'null',
        'http://localhost.example',
        'http://notlocalhost:3000',
        'http://172.32.0.1',
        'http://10.example',
      ]) {
        expect(await isAllowed(foreign), foreign).to.equal(false)
      }
    })

    it('answers preflight requests', async () => {
      const answer = await fetch(`${mock().url}/api/v1/auth/login`, {
        method: 'OPTIONS',
        headers: {
          Origin: origin,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'content-type, prefer',
        },
      })
      expect(answer.status).to.equal(204)
      expect(answer.headers.get('access-control-allow-methods')).to.equal('POST')
      expect(answer.headers.get('access-control-allow-headers')).to.equal('content-type, prefer')
    })
  })

  describe('its own paths', () => {
    const post = (path: string, body: unknown) =>
      fetch(`${mock().url}/__mock/${path}`, { method: 'POST', body: JSON.stringify(body) })

    it('plan the responses to the next calls', async () => {
      const plan = { operation: 'getCurrentUser', error: 'TOKEN_EXPIRED', times: 2 }
      expect((await post('scenario', plan)).status).to.equal(200)
      const statuses = []
      for (let i = 0; i < 3; i += 1) statuses.push((await api().me('a.b.c')).status)
      expect(statuses).to.deep.equal([401, 401, 200])
    })

    it('forget the plans at a reset', async () => {
      await post('scenario', { operation: 'getCurrentUser', code: 500 })
      const state = await fetch(`${mock().url}/__mock/state`)
      expect(await state.json()).to.deep.equal({
        mode: 'stateless',
        scenarios: [{ operation: 'getCurrentUser', preferences: { code: 500 }, times: 1 }],
      })
      await post('reset', {})
      expect((await api().me('a.b.c')).status).to.equal(200)
    })

    for (const [path, body, status, field] of [
      ['scenario', { operation: 'nobody', code: 500 }, 400, 'operation'],
      ['scenario', { operation: 'loginUser' }, 400, 'error'],
      ['scenario', { operation: 'loginUser', error: 'NO_SUCH' }, 400, 'error'],
      ['scenario', { operation: 'loginUser', code: 500, times: 0 }, 400, 'times'],
      ['scenario', 'text', 400, 'body'],
      ['clock', { advance: '16m' }, 409, undefined],
      ['nothing', {}, 404, undefined],
    ] as const) {
      it(`answer ${path} with ${JSON.stringify(body)} with ${status}`, async () => {
        const answer = await post(path, body)
        expect(answer.status).to.equal(status)
        expect((await answer.json()) as object).to.have.property('code')
        if (field) expect(await (await post(path, body)).json()).to.include({ field })
      })
    }
  })

  it('logs one line for each request, with the reason', async () => {
    const before = mock().lines.length
    await me('error=TOKEN_EXPIRED', '?a=%0d%0asecret')
    const lines = mock().lines.slice(before)
    expect(lines).to.have.lengthOf(1)
    expect(lines[0]).to.match(
      /^GET \/api\/v1\/auth\/me -> 401 getCurrentUser: requested by error; its example tokenExpired \(\d+ ms\)$/,
    )
  })
})
