import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import jwt from 'jsonwebtoken'
import { startTestApp, type TestApp } from '../../support/application/test-app.js'
import { eachDatabase } from '../../support/databases/databases.js'
import { ApiCaller, password } from '../../support/http/api-caller.js'
import { expectRefusal } from '../../support/http/refusal.js'

const graceSeconds = 10

eachDatabase('a stolen refresh token', (database) => {
  let now: number
  let apps: TestApp[]
  let email: string
  let victim: ApiCaller
  let thief: ApiCaller
  let thiefsAccessToken: string

  before(async () => {
    now = Date.now()
    const clock = () => new Date(now)
    apps = await Promise.all([1, 2].map(() => startTestApp(database(), { clock })))
  })
  after(() => Promise.all(apps.map((app) => app.close())))

  beforeEach(async () => {
    const [first, second] = apps.map(({ url }) => url)
    victim = new ApiCaller(first ?? '')
    thief = new ApiCaller(second ?? '')
    email = `ada-${randomUUID()}@example.com`
    await victim.register({ email, password })
    await victim.login({ username: email, password })
    thief.jar.set('refresh_token', victim.jar.get('refresh_token') ?? '')
  })

  const wait = (seconds: number) => {
    now += seconds * 1000
  }
  async function thiefRefreshes(): Promise<void> {
    const { status, body } = await thief.refresh()
    expect(status).to.equal(200)
    thiefsAccessToken = body.access_token
  }
  const isRevoked = async () => {
    const { sid } = jwt.decode(thief.jar.get('refresh_token') ?? '') as jwt.JwtPayload
    const { revoked_at } = await database()
      .db.selectFrom('sessions')
      .select('revoked_at')
      .where('id', '=', sid)
      .executeTakeFirstOrThrow()
    return revoked_at !== null
  }

  for (const interval of [3, 8, 12]) {
    for (const rotations of [2, 3, 7]) {
      const elapsed = interval * (rotations - 1)
      if (elapsed < graceSeconds) continue
      it(`SEC-47 ends the session for the thief who refreshed ${rotations} times, every ${interval} s`, async () => {
        for (let i = 0; i < rotations; i += 1) {
          if (i > 0) wait(interval)
          await thiefRefreshes()
        }
        // The thief's last refresh was just now; the victim's token was replaced long before.
        const response = await victim.refresh()
        expectRefusal(response, 401, 'INVALID_TOKEN')
        expect(response.headers.getSetCookie()[0]).to.match(/^refresh_token=; Max-Age=0;/)
        expect(await isRevoked()).to.equal(true)
        expectRefusal(await thief.me(thiefsAccessToken), 401, 'INVALID_TOKEN')
        expectRefusal(await thief.refresh(), 401, 'INVALID_TOKEN')
      })
    }
  }

  it('SEC-47 is noticed by the one who was robbed in the middle of the session, too', async () => {
    await victim.refresh()
    thief.jar.set('refresh_token', victim.jar.get('refresh_token') ?? '')
    for (const seconds of [40, 4, 4, 4]) {
      wait(seconds)
      await thiefRefreshes()
    }
    wait(1)
    expectRefusal(await victim.refresh(), 401, 'INVALID_TOKEN')
    expect(await isRevoked()).to.equal(true)
  })

  it('SEC-27, SEC-47 keeps the session when a token two or more behind is still inside its own grace', async () => {
    for (const seconds of [0, 3, 3, 3]) {
      wait(seconds)
      await thiefRefreshes()
    }
    const late = await victim.refresh()
    expectRefusal(late, 401, 'INVALID_TOKEN')
    expect(late.headers.getSetCookie()).to.deep.equal([])
    expect(await isRevoked()).to.equal(false)
    wait(1)
    expectRefusal(await victim.refresh(), 401, 'INVALID_TOKEN')
    expect(await isRevoked()).to.equal(true)
  })

  it('SEC-24, SEC-47 measures the grace from the replacement of the token, by the clock that was ahead', async () => {
    await thiefRefreshes()
    wait(-4)
    await thiefRefreshes()
    // The first rotation was at 0, the second counts as at 0 too: rotations never go back in time.
    wait(13)
    expect((await victim.refresh()).headers.getSetCookie()).to.deep.equal([])
    wait(1)
    await victim.refresh()
    expect(await isRevoked()).to.equal(true)
  })
})
