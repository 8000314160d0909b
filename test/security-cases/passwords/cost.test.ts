import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { startTestApp, type TestApp } from '../../support/application/test-app.js'
import { oneDatabase } from '../../support/databases/databases.js'
import { ApiCaller, password, type ReceivedResponse } from '../../support/http/api-caller.js'
import { expectRefusal } from '../../support/http/refusal.js'
import { median } from '../../support/median.js'

const newEmail = () => `ada-${randomUUID()}@example.com`

/**
 * What a request costs is told in processor time, of all threads together: unlike the time on the clock it hardly depends on who
 * else is busy. One hash at cost 10 is some 50 ms; all else around a request is a tenth of that.
 */
async function cpuOf(
  call: () => Promise<ReceivedResponse>,
): Promise<{ answer: ReceivedResponse; ms: number }> {
  const before = process.cpuUsage()
  const answer = await call()
  const { user, system } = process.cpuUsage(before)
  return { answer, ms: (user + system) / 1000 }
}

oneDatabase('a hash', (database) => {
  let app: TestApp
  let api: ApiCaller
  let taken: string

  before(async () => {
    app = await startTestApp(database(), { env: { BCRYPT_ROUNDS: '10' } })
    api = new ApiCaller(app.url)
    taken = newEmail()
    await api.register({ email: taken, password })
  })
  after(() => app.close())

  /** The median processor time of each call, in turns. */
  async function medians(...calls: (() => Promise<ReceivedResponse>)[]): Promise<number[]> {
    const samples: number[][] = calls.map(() => [])
    for (let round = 0; round < 9; round += 1) {
      for (const [i, call] of calls.entries()) samples[i]?.push((await cpuOf(call)).ms)
    }
    return samples.map(median)
  }

  it('SEC-10 is spent on a taken address as on a free one', async () => {
    const [free = 0, used = 0] = await medians(
      () => api.register({ email: newEmail(), password }),
      () => api.register({ email: taken, password }),
    )
    expect(used / free, `free ${free} ms, taken ${used} ms`).to.be.within(0.7, 1.4)
  })

  it('SEC-05, SEC-13 is spent on every login: unknown, with a wrong password, with one that is too long', async () => {
    const login = (username: string, text: string) => () => api.login({ username, password: text })
    const [right = 0, ...others] = await medians(
      login(taken, password),
      login(taken, 'wrong horse battery'),
      login(newEmail(), password),
      login('no address', password),
      login(taken, 'x'.repeat(73)),
      login(taken, 'x'.repeat(10_000)),
      login(newEmail(), 'x'.repeat(73)),
    )
    for (const other of others) {
      expect(other / right, `right ${right} ms, others ${others} ms`).to.be.within(0.7, 1.4)
    }
  })

  it('SEC-39 is not spent on what is refused before: too large, too short, of the wrong type', async () => {
    const huge = 'x'.repeat(100_000)
    expectRefusal(await api.register({ email: taken, password: huge }), 413, 'BODY_TOO_LARGE')
    expectRefusal(await api.login({ username: taken, password: huge }), 413, 'BODY_TOO_LARGE')
    const [hashed = 0, ...refused] = await medians(
      () => api.register({ email: taken, password }),
      () => api.register({ email: taken, password: huge }),
      () => api.login({ username: taken, password: huge }),
      () => api.register({ email: taken, password: 'short' }),
      () => api.login({ username: taken, password }, { 'Content-Type': 'text/plain' }),
    )
    for (const cost of refused) {
      expect(cost / hashed, `hashed ${hashed} ms, refused ${refused} ms`).to.be.below(0.5)
    }
  })
})
