import { expect } from 'chai'
import { createClient } from '../../../src/client/client.js'
import { withGlobals } from './browser-globals.js'

const table = {
  routes: {
    login: { method: 'post', path: '/login', responses: '200' },
    me: { method: 'get', path: '/me', security: [['token']], responses: '200' },
  },
  schemes: { token: 'bearer' },
  cookies: true,
  tokenRefresh: { scheme: 'token', operation: 'renew', login: ['login'], token: 'access_token' },
} as const

describe('a client on a server', () => {
  let warnings: string[]
  let cookies: (string | null)[]
  let restore: () => void
  beforeEach(() => {
    warnings = []
    cookies = []
    restore = withGlobals({ console: { warn: (text: string) => warnings.push(text) } })
  })
  afterEach(() => restore())

  async function logIn(options: object): Promise<readonly string[]> {
    const client = createClient(table, {
      baseUrl: 'https://api.example',
      fetch: async (input) => {
        cookies.push((input as Request).headers.get('cookie'))
        const headers = { 'Set-Cookie': 'refresh=two; HttpOnly' }
        return Response.json({ access_token: 'a.b.c' }, { headers })
      },
      ...options,
    })
    const call = client.call as unknown as (operationId: string) => Promise<unknown>
    await call('login')
    await call('login')
    return client.receivedCookies
  }

  it('warns once when it begins a session and belongs to no request', async () => {
    await logIn({})
    expect(warnings).to.have.length(1)
    expect(warnings[0]).to.contain('`request`').and.to.contain('`singleUser`')
  })

  it('says nothing in a program of one user', async () => {
    await logIn({ singleUser: true })
    expect(warnings).to.deep.equal([])
  })

  it('sends the cookies of its request along, and gives those that come back', async () => {
    const headers = new Headers({ Cookie: 'refresh=one; theme=dark' })
    const received = await logIn({ request: { headers } })
    expect(warnings).to.deep.equal([])
    expect(cookies).to.deep.equal(['refresh=one; theme=dark', 'refresh=two; theme=dark'])
    expect(received).to.deep.equal(['refresh=two; HttpOnly', 'refresh=two; HttpOnly'])
  })
})

describe('a client in a browser that restricts pages', () => {
  const denied = new DOMException('denied', 'SecurityError')
  let restore = () => {}
  afterEach(() => restore())

  it('logs in, logs out and works without storage, locks, channels and cookies', async () => {
    restore = withGlobals({
      document: {},
      location: { href: 'https://app.example/' },
      navigator: denied,
      localStorage: denied,
      BroadcastChannel: denied,
    })
    const logout = { method: 'post', path: '/logout', responses: '204-' }
    const withLogout = {
      ...table,
      routes: { ...table.routes, logout },
      tokenRefresh: { ...table.tokenRefresh, logout: 'logout' },
    }
    let authorization: string | null = null
    const { call } = createClient(withLogout, {
      baseUrl: 'https://app.example',
      fetch: async (input) => {
        const { url, headers } = input as Request
        authorization = headers.get('authorization')
        if (url.endsWith('/logout')) return new Response(null, { status: 204 })
        return Response.json({ access_token: 'a.b.c' })
      },
    })
    const untyped = call as unknown as (operationId: string) => Promise<{ ok: boolean }>
    for (const operation of ['login', 'me']) {
      expect((await untyped(operation)).ok, operation).to.equal(true)
    }
    expect(authorization).to.equal('Bearer a.b.c')
    expect((await untyped('logout')).ok).to.equal(true)
    expect((await untyped('me')).ok).to.equal(true)
    expect(authorization).to.equal(null)
  })
})
