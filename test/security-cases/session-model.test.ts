import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import fc from 'fast-check'
import { ApiCaller, password } from '../support/api-caller.js'
import { eachDatabase } from '../support/databases.js'
import { startTestApp, type TestApp } from '../support/test-app.js'

const graceSeconds = 10
const lifetime = 7 * 24 * 3600

/** What the rules are about, and nothing of how they are kept. */
interface Session {
  /** The refresh token of each generation. */
  readonly tokens: string[]
  accessToken: string
  readonly startedAt: number
  rotatedAt: number
  over: boolean
}

type Step =
  | { readonly kind: 'login' | 'restart' }
  | { readonly kind: 'wait'; readonly seconds: number }
  /** `session` and `age` pick one of those there are; age 0 is the newest token. */
  | { readonly kind: 'refresh' | 'logout' | 'me'; readonly session: number; readonly age: number }

const onSession = (kind: 'refresh' | 'logout' | 'me') =>
  fc.record({ kind: fc.constant(kind), session: fc.nat(5), age: fc.nat(3) })

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: 'login' } as const) },
  { weight: 10, arbitrary: onSession('refresh') },
  { weight: 2, arbitrary: onSession('logout') },
  { weight: 3, arbitrary: onSession('me') },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      seconds: fc.constantFrom(1, 4, 9, 10, 11, 3600, 3 * 24 * 3600, lifetime),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'restart' } as const) },
)

/** The status and code that the rules ask for, after which the model is as the database should be. */
function expectedRefresh(session: Session, generation: number, now: number): string {
  const newest = session.tokens.length - 1
  if (now >= session.startedAt + lifetime) return 'REFRESH_TOKEN_EXPIRED'
  if (session.over) return 'INVALID_TOKEN'
  if (generation === newest) return 'next'
  if (now - session.rotatedAt >= graceSeconds) {
    session.over = true
    return 'INVALID_TOKEN'
  }
  return generation === newest - 1 ? 'again' : 'INVALID_TOKEN'
}

eachDatabase('sessions', (database) => {
  it('SEC-23 to SEC-33: any order of logins, refreshes, logouts, waits and restarts ends as the rules say', async () => {
    // Whole seconds, held: tokens tell time in them.
    let now = Math.floor(Date.now() / 1000)
    const start = () => startTestApp(database(), { clock: () => new Date(now * 1000) })
    let app: TestApp = await start()

    async function run(steps: readonly Step[]): Promise<void> {
      const email = `ada-${randomUUID()}@example.com`
      await new ApiCaller(app.url).register({ email, password })
      const sessions: Session[] = []

      for (const { kind, ...rest } of steps) {
        if (kind === 'wait') {
          now += (rest as { seconds: number }).seconds
          continue
        }
        if (kind === 'restart') {
          await app.close()
          app = await start()
          continue
        }
        const caller = new ApiCaller(app.url)
        if (kind === 'login') {
          const { body } = await caller.login({ username: email, password })
          const tokens = [caller.jar.get('refresh_token') ?? '']
          const times = { startedAt: now, rotatedAt: now }
          sessions.push({ tokens, accessToken: body.access_token, ...times, over: false })
          continue
        }
        const picked = rest as { session: number; age: number }
        const session = sessions[picked.session % Math.max(1, sessions.length)]
        if (session === undefined) continue
        const generation = Math.max(0, session.tokens.length - 1 - picked.age)
        caller.jar.set('refresh_token', session.tokens[generation] ?? '')
        const ended = now >= session.startedAt + lifetime

        if (kind === 'logout') {
          expect((await caller.logout()).status).to.equal(200)
          if (!ended) session.over = true
        } else if (kind === 'me') {
          const { status, body } = await caller.me(session.accessToken)
          if (status === 200) expect(session.over || ended).to.equal(false)
          else if (body.code !== 'TOKEN_EXPIRED') expect(session.over || ended).to.equal(true)
        } else {
          const expected = expectedRefresh(session, generation, now)
          const answer = await caller.refresh()
          const token = caller.jar.get('refresh_token') ?? ''
          if (expected === 'next') {
            expect(answer.status, answer.text).to.equal(200)
            expect(session.tokens).to.not.include(token)
            session.tokens.push(token)
            session.rotatedAt = now
            session.accessToken = answer.body.access_token
          } else if (expected === 'again') {
            expect(answer.status, answer.text).to.equal(200)
            expect(token).to.equal(session.tokens.at(-1))
          } else {
            expect(answer.status).to.equal(401)
            expect(answer.body.code).to.equal(expected)
          }
        }
      }
    }

    try {
      await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), run), {
        numRuns: 60,
      })
    } finally {
      await app.close()
    }
  })
})
