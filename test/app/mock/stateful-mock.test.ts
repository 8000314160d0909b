import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { usersOf } from '../../../src/app/data/accounts/users.js'
import { acceptanceCases } from '../../acceptance/cases.js'
import type { Target } from '../../acceptance/target.js'
import { advanceMock, startQuietMock } from '../../support/application/stateful-mock.js'
import { ApiCaller, password } from '../../support/http/api-caller.js'

const seed = `
users:
  - email: Ada@example.com
    password: ${password}
    name: Ada Lovelace
    tags: [{ name: home, color: "#1a2b3c" }]
    tasks:
      - { title: Buy milk, priority: high, due_date: 2026-02-01T10:00:00Z, tags: [home, shop] }
`

describe('the mock with memory', () => {
  const closing: (() => Promise<void>)[] = []
  let folder: string
  let url: string
  let open: Target
  let limited: Target

  async function start(seedFile: string | undefined, rateLimits: boolean): Promise<Target> {
    const { url, memory, close } = await startQuietMock({ seedFile, rateLimits })
    closing.push(close)
    return {
      url,
      advance: (seconds) => advanceMock(url, seconds),
      passwordHashOf: async (email) =>
        (await usersOf(memory.database.db).findByEmail(email))?.password_hash,
    }
  }
  const post = (base: string, path: string, body: unknown = {}) =>
    fetch(`${base}/__mock/${path}`, { method: 'POST', body: JSON.stringify(body) })
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mock-'))
    const seedFile = join(folder, 'seed.yaml')
    await writeFile(seedFile, seed)
    open = await start(seedFile, false)
    limited = await start(undefined, true)
    url = open.url
  })
  after(async () => {
    await Promise.all(closing.map((close) => close()))
    await rm(folder, { recursive: true })
  })

  describe('keeps the acceptance cases', () => {
    acceptanceCases({ open: () => open, limited: () => limited })
  })

  describe('beside them', () => {
    it('keeps the mails that the operations send', async () => {
      const email = 'mails@example.com'
      await api().register({ email, password })
      const mails = async () => (await fetch(`${url}/outbox.txt?to=${email}`)).text()
      let text = await mails()
      while (!text.includes('verify-email#token=')) text = await mails()
      const token = /#token=([\w-]{43})/.exec(text)?.[1]
      const verification = await api().send('POST', '/email/verify', {
        body: JSON.stringify({ token }),
        headers: { 'Content-Type': 'application/json' },
      })
      expect(verification.status).to.equal(204)
    })

    const api = () => new ApiCaller(url)
    const logIn = () => api().login({ username: 'ada@example.com', password })
    const state = async () => (await fetch(`${url}/__mock/state`)).json() as Promise<State>
    interface State {
      mode: string
      now: string
      users: { email: string; tasks: { title: string; tags: string[] }[]; sessions: unknown[] }[]
    }

    beforeEach(() => post(url, 'reset'))

    it('begins with its seed, and shows what it remembers, without hashes', async () => {
      await logIn()
      const { mode, users } = await state()
      expect(mode).to.equal('stateful')
      expect(users).to.have.lengthOf(1)
      expect(users[0]).to.deep.include({ email: 'ada@example.com', name: 'Ada Lovelace' })
      expect(users[0]?.sessions).to.have.lengthOf(1)
      expect(users[0]?.tasks[0]).to.deep.include({ title: 'Buy milk', tags: ['home', 'shop'] })
      expect(JSON.stringify(users)).to.not.match(/\$2b\$|password/)
    })

    it('forgets at a reset: users, sessions, the clock', async () => {
      const { body } = await logIn()
      await api().register({ email: 'grace@example.com', password })
      await post(url, 'clock', { advance: '2h30m' })
      expect(new Date((await state()).now).getTime()).to.be.above(Date.now() + 9_000_000 - 60_000)
      await post(url, 'reset')
      const { users, now } = await state()
      expect(users.map(({ email }) => email)).to.deep.equal(['ada@example.com'])
      expect(new Date(now).getTime()).to.be.below(Date.now() + 60_000)
      expect((await api().me(body.access_token)).body.code).to.equal('INVALID_TOKEN')
      expect((await logIn()).status).to.equal(200)
    })

    it('plans errors for the next calls, and gives any for the asking', async () => {
      await post(url, 'scenario', { operation: 'loginUser', error: 'INTERNAL_ERROR', times: 2 })
      const statuses = []
      for (let i = 0; i < 3; i += 1) statuses.push((await logIn()).status)
      expect(statuses).to.deep.equal([500, 500, 200])
      const asked = await api().me('a.b.c', { Prefer: 'error=SERVICE_UNAVAILABLE' })
      expect(asked.status).to.equal(503)
    })

    it('loses the answer of a refresh that was done, and repeats it', async () => {
      const caller = api()
      await caller.login({ username: 'ada@example.com', password })
      const lost = await caller.refresh({ Prefer: 'fault=reset' }).catch((error: Error) => error)
      expect(lost).to.be.instanceOf(Error)
      expect((await caller.refresh()).status).to.equal(200)
    })

    it('truncates what the real handler answers', async () => {
      const answer = await fetch(`${url}/api/v1/auth/me`, { headers: { Prefer: 'fault=truncate' } })
      expect(await answer.text().catch((error: Error) => error)).to.be.instanceOf(Error)
    })

    it('lets a front end on this machine call, to whom cookies may go', async () => {
      const caller = new ApiCaller(url, { Origin: 'http://localhost:5173' })
      const { headers } = await caller.login({ username: 'ada@example.com', password })
      expect(headers.get('access-control-allow-origin')).to.equal('http://localhost:5173')
      expect(headers.get('access-control-allow-credentials')).to.equal('true')
      expect((await caller.refresh()).status).to.equal(200)
    })

    it('says that its port is taken, and leaves nothing open', async () => {
      const port = Number(new URL(url).port)
      const error = await startQuietMock({ port }).catch((reason: Error) => reason)
      expect(error).to.include({ code: 'EADDRINUSE' })
    })

    it('refuses a seed that is not good, and says where', async () => {
      for (const [text, message] of [
        ['users: [{ email: x, password: long enough }]', 'users[0]'],
        ['users: [{ email: a@b.co, password: short }]', 'users[0]'],
        ['persons: []', 'no persons'],
        [
          'users: [{ email: a@b.co, password: long enough, tasks: [{ title: "" }] }]',
          'users[0].tasks[0].title must have 1 to 200 characters',
        ],
        [
          'users: [{ email: a@b.co, password: long enough, tasks: [{ title: a, colour: b }] }]',
          'users[0].tasks[0] has no colour',
        ],
      ] as const) {
        const file = join(folder, 'bad.yaml')
        await writeFile(file, text)
        const error = await start(file, false).catch((reason: Error) => reason)
        expect(error).to.be.instanceOf(Error)
        expect((error as Error).message).to.contain(message)
      }
    })
  })
})
