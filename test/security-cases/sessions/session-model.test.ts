import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import fc from 'fast-check'
import { startTestApp, type TestApp } from '../../support/application/test-app.js'
import { eachDatabase } from '../../support/databases/databases.js'
import { ApiCaller, password } from '../../support/http/api-caller.js'

const graceSeconds = 10
const lifetime = 7 * 24 * 3600

/**
 * A session from the point of view of its refresh tokens: each knows when it was replaced. How the server stores that
 * is not part of the model.
 */
interface Session {
  readonly tokens: string[]
  /** By generation, in seconds; the current token has none. */
  readonly replacedAt: number[]
  readonly startedAt: number
  accessToken: string
  isOver: boolean
}

/** `session` and `age` pick one of those that exist; age 0 is the newest token. */
interface OnSession {
  readonly session: number
  readonly age: number
}

type Step =
  | { readonly kind: 'login' }
  | { readonly kind: 'restart' }
  | { readonly kind: 'wait'; readonly seconds: number }
  | ({ readonly kind: 'refresh' | 'logout' | 'me' } & OnSession)

const onSession = (kind: 'refresh' | 'logout' | 'me') =>
  fc.record({ kind: fc.constant(kind), session: fc.nat(2), age: fc.nat(3) })

const wait = fc.constantFrom(1, 3, 4, 8, 9, 10, 11, 3600, 3 * 24 * 3600, lifetime)

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: 'login' } as const) },
  { weight: 12, arbitrary: onSession('refresh') },
  { weight: 2, arbitrary: onSession('logout') },
  { weight: 3, arbitrary: onSession('me') },
  { weight: 7, arbitrary: fc.record({ kind: fc.constant('wait' as const), seconds: wait }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'restart' } as const) },
)

type Expected = 'next' | 'again' | 'superseded' | 'over' | 'expired'

/** What SEC-24 to SEC-30 and SEC-47 ask for; afterwards the model is as the database should be. */
function expectedRefresh(session: Session, generation: number, now: number): Expected {
  if (now >= session.startedAt + lifetime) return 'expired'
  if (session.isOver) return 'over'
  const replacedAt = session.replacedAt[generation]
  if (replacedAt === undefined) return 'next'
  if (now >= replacedAt + graceSeconds) {
    session.isOver = true
    return 'over'
  }
  return generation === session.tokens.length - 2 ? 'again' : 'superseded'
}

const cleared = /^refresh_token=; Max-Age=0;/

async function refresh(caller: ApiCaller, session: Session, age: number, now: number) {
  const generation = Math.max(0, session.tokens.length - 1 - age)
  caller.jar.set('refresh_token', session.tokens[generation] ?? '')
  const expected = expectedRefresh(session, generation, now)
  const response = await caller.refresh()
  const [setCookie] = response.headers.getSetCookie()
  const token = caller.jar.get('refresh_token') ?? ''
  switch (expected) {
    case 'next':
      expect(response.status, response.text).to.equal(200)
      expect(session.tokens).to.not.include(token)
      session.replacedAt.push(now)
      session.tokens.push(token)
      session.accessToken = response.body.access_token
      break
    case 'again':
      expect(response.status, response.text).to.equal(200)
      expect(token).to.equal(session.tokens.at(-1))
      break
    case 'superseded':
      expect([response.status, response.body.code]).to.deep.equal([401, 'INVALID_TOKEN'])
      expect(setCookie).to.equal(undefined)
      break
    case 'over':
      expect([response.status, response.body.code]).to.deep.equal([401, 'INVALID_TOKEN'])
      expect(setCookie).to.match(cleared)
      break
    case 'expired':
      expect([response.status, response.body.code]).to.deep.equal([401, 'REFRESH_TOKEN_EXPIRED'])
      expect(setCookie).to.match(cleared)
  }
}

eachDatabase('sessions on two servers', (database) => {
  it('SEC-23 to SEC-33, SEC-47: end as the rules say after any logins, refreshes, logouts, waits and restarts', async () => {
    // Whole seconds, held: tokens tell time in them.
    let now = Math.floor(Date.now() / 1000)
    const start = () => startTestApp(database(), { clock: () => new Date(now * 1000) })
    const apps: [TestApp, TestApp] = [await start(), await start()]

    async function act(sessions: Session[], email: string, step: Step, url: string): Promise<void> {
      const caller = new ApiCaller(url)
      if (step.kind === 'wait') {
        now += step.seconds
        return
      }
      if (step.kind === 'restart') {
        await apps[0].close()
        apps[0] = await start()
        return
      }
      if (step.kind === 'login') {
        const { body } = await caller.login({ username: email, password })
        sessions.push({
          tokens: [caller.jar.get('refresh_token') ?? ''],
          replacedAt: [],
          startedAt: now,
          accessToken: body.access_token,
          isOver: false,
        })
        return
      }
      const session = sessions[step.session % Math.max(1, sessions.length)]
      if (session === undefined) return
      if (step.kind === 'refresh') return refresh(caller, session, step.age, now)
      const isExpired = now >= session.startedAt + lifetime
      if (step.kind === 'logout') {
        caller.jar.set('refresh_token', session.tokens.at(-1 - step.age) ?? session.tokens[0] ?? '')
        expect((await caller.logout()).status).to.equal(200)
        if (!isExpired) session.isOver = true
        return
      }
      const { status, body } = await caller.me(session.accessToken)
      if (body.code === 'TOKEN_EXPIRED') return
      expect(status === 200).to.equal(!session.isOver && !isExpired)
    }

    async function run(steps: readonly Step[]): Promise<void> {
      const email = `ada-${randomUUID()}@example.com`
      await new ApiCaller(apps[0].url).register({ email, password })
      const sessions: Session[] = []
      for (const [index, each] of steps.entries()) {
        await act(sessions, email, each, apps[index % 2 === 0 ? 0 : 1].url)
      }
    }

    try {
      await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 50 }), run), {
        numRuns: 40,
      })
    } finally {
      await Promise.all(apps.map((app) => app.close()))
    }
  })
})
