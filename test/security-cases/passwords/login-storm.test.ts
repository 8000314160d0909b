import { randomUUID } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { expect } from 'chai'
import { createMetrics, type Gauges } from '../../../src/http/site/metrics.js'
import { startTestApp, type TestApp } from '../../support/application/test-app.js'
import { oneDatabase } from '../../support/databases/databases.js'
import { ApiCaller, password, type ReceivedResponse } from '../../support/http/api-caller.js'
import { expectRefusal } from '../../support/http/refusal.js'

const threads = availableParallelism()
/** Hashes that are taken at once: one for each thread, and so many that wait that the last one waits for seconds. */
const capacity = threads + 32 * Math.max(2, threads)

const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, i) => make(i))

/** Dearer than in other tests: what hashes is to be busy for longer than anything else here takes. */
const env = { BCRYPT_ROUNDS: '9' }

oneDatabase('a login storm', (database) => {
  let app: TestApp
  let api: ApiCaller
  let passwords: Gauges['passwords']
  const email = `ada-${randomUUID()}@example.com`

  before(async () => {
    const metrics = {
      ...createMetrics(),
      watch: (gauges: Gauges) => {
        passwords = gauges.passwords
      },
    }
    app = await startTestApp(database(), { env, metrics })
    api = new ApiCaller(app.url)
    await api.register({ email, password })
  })
  after(() => app.close())

  const login = (text = password) =>
    new ApiCaller(app.url).login({ username: email, password: text })

  it('SEC-45 does not hold up /me: it is answered before the logins that came before it', async () => {
    const token = (await login()).body.access_token
    const answered: ReceivedResponse[] = []
    const logins = times(20 * threads, () =>
      login().then((answer) => {
        answered.push(answer)
      }),
    )
    // Until all of them have come as far as the threads.
    while (answered.length + passwords.waiting() + passwords.running() < logins.length) {
      await setImmediate()
    }
    const callers = await Promise.all(times(20, () => api.me(token)))
    const open = logins.length - answered.length
    await Promise.all(logins)

    for (const { status, body } of callers) expect([status, body.email]).to.deep.equal([200, email])
    expect(open, 'logins that were still open').to.be.above(0)
    for (const { status } of answered) expect(status).to.equal(200)
  })

  it('SEC-45 fills a queue, and what does not fit is sent away at once, without a hash', async () => {
    let accepted = 0
    let lastRefusedAt = 0
    let most = 0
    const note = (answer: ReceivedResponse) => {
      most = Math.max(most, passwords.waiting() + passwords.running())
      if (answer.status === 503) lastRefusedAt = accepted
      else accepted += 1
      return answer
    }
    const right = times(capacity, () => login().then(note))
    const wrong = times(capacity, () => login('wrong horse battery').then(note))
    const newcomers = times(10, () => ({ email: `ada-${randomUUID()}@example.com`, password }))
    const registrations = newcomers.map((newcomer) =>
      new ApiCaller(app.url).register(newcomer).then(note),
    )

    const refused: ReceivedResponse[] = []
    const expectRightOrRefused = async (answers: Promise<ReceivedResponse>[], status: number) => {
      for (const answer of await Promise.all(answers)) {
        if (answer.status === 503) refused.push(answer)
        else expect(answer.status).to.equal(status)
      }
    }
    await expectRightOrRefused(right, 200)
    await expectRightOrRefused(wrong, 401)
    await expectRightOrRefused(registrations, 201)

    expect(refused).to.not.be.empty
    for (const answer of refused) {
      expectRefusal(answer, 503, 'SERVICE_UNAVAILABLE')
      expect(Number(answer.headers.get('retry-after'))).to.be.at.least(1)
    }
    expect(accepted).to.be.at.least(capacity)
    expect(most).to.be.within(1, capacity)
    // With a hash of its own, a refusal would stand in line behind all that was accepted.
    expect(lastRefusedAt, 'logins that were answered before the last refusal').to.be.below(accepted)

    expect(passwords.waiting() + passwords.running()).to.equal(0)
    expect((await login()).status).to.equal(200)
    expect((await login('wrong horse battery')).status).to.equal(401)
    for (const [i, registration] of registrations.entries()) {
      const isThere = (await registration).status === 201
      const { status } = await api.register(newcomers[i])
      expect(status, 'what was refused has changed nothing').to.equal(isThere ? 400 : 201)
    }
  })
})
