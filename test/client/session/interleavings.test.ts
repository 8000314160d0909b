import { expect } from 'chai'
import fc from 'fast-check'
import { createClient } from '../../../src/client/client.js'
import { randomFrom } from '../../../src/openapi/sampling/random.js'
import { withGlobals } from './browser-globals.js'
import { browserMembers, createSchedule } from './model-browser.js'
import { createModelService } from './model-service.js'

const post = { method: 'post', responses: '200 401 503' }
const table = {
  routes: {
    me: { method: 'get', path: '/me', security: [['token']], responses: '200 401' },
    refresh: { ...post, path: '/refresh' },
    logout: { ...post, path: '/logout' },
    ada: { ...post, path: '/ada' },
    grace: { ...post, path: '/grace' },
  },
  schemes: { token: 'bearer' },
  cookies: true,
  tokenRefresh: {
    scheme: 'token',
    operation: 'refresh',
    expired: ['EXPIRED', 'INVALID'],
    login: ['ada', 'grace'],
    logout: 'logout',
    token: 'access_token',
  },
} as const

type Action =
  | { readonly tab: number; readonly does: 'me' | 'refresh' | 'logout' | 'ada' | 'grace' }
  | { readonly network: 'good' | 'away' | 'lossy' | 'busy' }
  | 'expire'
  | 'open'
  | 'settle'

const tab = fc.nat(2)
const calm = fc.oneof(
  { weight: 4, arbitrary: fc.record({ tab, does: fc.constantFrom('me' as const) }) },
  { weight: 1, arbitrary: fc.record({ tab, does: fc.constantFrom('refresh' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      network: fc.constantFrom('good' as const, 'good' as const, 'away', 'lossy', 'busy'),
    }),
  },
  { weight: 2, arbitrary: fc.constant('expire' as const) },
  { weight: 1, arbitrary: fc.constant('open' as const) },
  { weight: 2, arbitrary: fc.constant('settle' as const) },
)
const leaving = fc.record({ tab, does: fc.constantFrom('logout' as const, 'ada', 'grace') })
const lively = fc.oneof({ weight: 6, arbitrary: calm }, { weight: 1, arbitrary: leaving })
const seed = fc.nat()

/** Plays the actions in one browser in which ada is signed in, and reports what its tabs have seen. */
async function play(actions: readonly Action[], withSeed: number) {
  const schedule = createSchedule(randomFrom(String(withSeed)).fraction)
  const service = createModelService(schedule, 'ada')
  const restore = withGlobals(browserMembers(schedule))
  try {
    const seen: (number | string)[] = []
    let signedOut = 0
    const open = () => {
      const options = {
        baseUrl: 'https://api.example',
        fetch: service.fetch,
        retry: false,
      } as const
      const client = createClient(table, options)
      client.onSignedOut(() => {
        signedOut += 1
      })
      return client.call as unknown as Call
    }
    const tabs = [open(), open(), open()]
    /** What logins and logouts lead to, in the order in which they were asked for. */
    const intentions: Promise<string | null | undefined>[] = []

    for (const action of actions) {
      if (action === 'expire') service.expire()
      else if (action === 'open') tabs.splice(0, 1, open())
      else if (action === 'settle') await schedule.settle()
      else if ('network' in action) service.network = action.network
      else {
        const { does } = action
        const result = tabs[action.tab]?.(does)
        if (does === 'logout') intentions.push(Promise.resolve(null))
        else if (does === 'ada' || does === 'grace') {
          intentions.push(
            Promise.resolve(result).then(
              () => does,
              () => undefined,
            ),
          )
        }
        result?.then(
          ({ status }) => seen.push(status),
          (error) => seen.push(error.name),
        )
      }
    }
    await schedule.settle()
    service.network = 'good'
    const results = tabs.map((call) => call('me'))
    await schedule.settle()
    const users = (await Promise.all(results)).map(({ data }) => data?.user ?? null)
    const expected = (await Promise.all(intentions)).findLast((each) => each !== undefined)
    return { seen, signedOut, users, expected: expected === undefined ? 'ada' : expected, service }
  } finally {
    restore()
  }
}

type Call = (operationId: string) => Promise<{ status: number; data?: { user: string } }>

describe('tabs that call, expire, lose responses, log in and log out in any order', () => {
  it('never sign anybody out who has not logged out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(calm, { maxLength: 14 }), seed, async (actions, withSeed) => {
        const { seen, signedOut, users, service } = await play(actions, withSeed)
        expect({ users, signedOut, reuses: service.reuses }).to.deep.equal({
          users: ['ada', 'ada', 'ada'],
          signedOut: 0,
          reuses: 0,
        })
        expect(seen).to.not.contain(401)
      }),
      { numRuns: 5_000 },
    )
  })

  it('end with the user who logged in last, or with nobody after a logout, in every tab', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(lively, { maxLength: 14 }), seed, async (actions, withSeed) => {
        const { users, expected } = await play(actions, withSeed)
        expect(users).to.deep.equal([expected, expected, expected])
      }),
      { numRuns: 5_000 },
    )
  })
})
