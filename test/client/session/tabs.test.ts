import { expect } from 'chai'
import { tabsFor } from '../../../src/client/session/tabs.js'
import { withGlobals } from './browser-globals.js'

const denied = new DOMException('denied', 'SecurityError')
const location = { href: 'https://app.example/' }
const granting = { request: (_name: string, act: () => Promise<unknown>) => act() }

describe('the tabs of a browser', () => {
  let restore = () => {}
  afterEach(() => restore())

  const restricted: Record<string, Record<string, unknown>> = {
    'has no BroadcastChannel': {
      location,
      navigator: { locks: granting },
      BroadcastChannel: undefined,
    },
    'forbids channels': {
      location,
      navigator: { locks: granting },
      BroadcastChannel: class {
        constructor() {
          throw denied
        }
      },
    },
    'has no locks': { location, navigator: {} },
    'forbids locks': {
      location,
      navigator: { locks: { request: () => Promise.reject(denied) } },
    },
    'forbids to read navigator': { location, navigator: denied },
  }
  for (const [what, globals] of Object.entries(restricted)) {
    it(`run one call at a time in one tab where the browser ${what}`, async () => {
      restore = withGlobals(globals)
      const tabs = tabsFor('/')
      const order: string[] = []
      let finish = () => {}
      const first = tabs.exclusive(async () => {
        await new Promise<void>((resolve) => {
          finish = resolve
        })
        order.push('first')
      })
      const second = tabs.exclusive(async () => {
        order.push('second')
        return 'done'
      })
      tabs.send('token')
      tabs.listen(() => {})
      await new Promise((resolve) => setImmediate(resolve))
      finish()
      await first
      expect(await second).to.equal('done')
      expect(order).to.deep.equal(['first', 'second'])
    })
  }

  it('pass on the error of the call, and do not run it again', async () => {
    restore = withGlobals({ location, navigator: { locks: granting } })
    let runs = 0
    const failing = tabsFor('/').exclusive(async () => {
      runs += 1
      throw new Error('the call')
    })
    expect(await failing.catch((error: Error) => error.message)).to.equal('the call')
    expect(runs).to.equal(1)
  })
})
